import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { Agent, buildConnector, type Dispatcher } from 'undici';
import { type AddressGuard, createGuard } from './address.ts';

/** A connection that was refused because of where it leads. */
export class PrivateAddressError extends Error {
  override name = 'PrivateAddressError';
  constructor(host: string) {
    super(`${host} leads to a private address; allow it with DEMARCHE_ALLOW_ADDRESSES if that is meant`);
  }
}

const dispatchers = new Map<string, Dispatcher>();
/** Connections to one host at a time, for whoever reads it. */
const perHost = 2;

/**
 * The pool of connections that refuses private addresses, except the allowed ones. One pool for each list, for the life of the process. Webhooks have one
 * of their own without a limit for each host: many endpoints may share a host, and one that hangs is not to delay the others.
 */
export function dispatcherFor(allowAddresses: string[], use: 'read' | 'webhook' = 'read'): Dispatcher {
  const key = [use, ...allowAddresses].join(' ');
  const known = dispatchers.get(key);
  if (known) return known;
  const connections = use === 'read' ? perHost : null;
  const dispatcher = createDispatcher(allowAddresses, connections);
  dispatchers.set(key, dispatcher);
  return dispatcher;
}

/** Looks up all addresses of a name, as `lookup` of node:dns does. */
export type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** A pool of its own, with names looked up by `resolve`. */
export function createDispatcher(allowAddresses: string[], connections: number | null, resolve: Resolve = lookup): Dispatcher {
  return new Agent({ connect: guardConnections(createGuard(allowAddresses), resolve), connections, pipelining: 1 });
}

/** The address is checked where it is dialled, so that neither a redirect nor a name that changes its mind gets around the check. */
function guardConnections(guard: AddressGuard, resolve: Resolve): buildConnector.connector {
  return (options, callback) => {
    const port = Number(options.port) || (options.protocol === 'https:' ? 443 : 80);
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) && !guard(host, port, host)) return callback(new PrivateAddressError(host), null);
    const connect = buildConnector({ timeout: 15_000, lookup: lookupGuarded(guard, port, resolve) });
    connect(options, (...answer) => {
      const [error, socket] = answer;
      if (error) return callback(error, null);
      const dialled = socket.remoteAddress ?? '';
      if (guard(host, port, dialled)) return callback(null, socket);
      socket.destroy();
      callback(new PrivateAddressError(host), null);
    });
  };
}

function lookupGuarded(guard: AddressGuard, port: number, resolve: Resolve): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0);
      const open = addresses.filter(({ address }) => guard(host, port, address));
      if (open.length === 0) return callback(new PrivateAddressError(host), '', 0);
      if (options.all) callback(null, open);
      else callback(null, open[0]!.address, open[0]!.family);
    });
  };
}
