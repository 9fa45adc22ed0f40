import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import { InputError } from '../domain/errors.ts';

/** Says whether a connection to an address may be made. `host` is the name as it stands in the URL, `ip` the address actually dialled. */
export type AddressGuard = (host: string, port: number, ip: string) => boolean;

/**
 * True for an address of the public internet. Everything else is refused: loopback, private, link-local (cloud metadata), shared, multicast,
 * reserved, documentation and tunnel addresses; IPv4 inside IPv6 counts as the IPv4 that it leads to.
 */
export function isPublicAddress(ip: string): boolean {
  if (!ipaddr.isValid(ip)) return false;
  const address = ipaddr.process(ip.replace(/%.*$/, ''));
  if (address.kind() === 'ipv4') return address.range() === 'unicast';
  const parts = (address as ipaddr.IPv6).parts;
  const nat64 = parts[0] === 0x64 && parts[1] === 0xff9b && parts.slice(2, 6).every(part => part === 0);
  if (nat64) return isPublicAddress([parts[6]! >> 8, parts[6]! & 255, parts[7]! >> 8, parts[7]! & 255].join('.'));
  // 2000::/3 is all of IPv6 that is given out; what lies outside of it never is a public server.
  return (parts[0]! & 0xe000) === 0x2000 && address.range() === 'unicast';
}

/**
 * A guard that lets public addresses through, and those that a person allowed: CIDRs (`10.0.0.0/8`), addresses, or `host:port`.
 * Throws an InputError for an entry that is none of these.
 */
export function createGuard(allowed: string[]): AddressGuard {
  const rules = allowed.map(parseRule);
  return (host, port, ip) => isPublicAddress(ip) || rules.some(rule => rule(host.toLowerCase().replace(/^\[|\]$/g, ''), port, ip));
}

/** Whether a person allowed this host by its private address or by name: then it is their own. */
export function isOwnHost(host: string, port: number, allowed: string[]): boolean {
  const name = host.toLowerCase().replace(/^\[|\]$/g, '');
  if (isIP(name)) return !isPublicAddress(name) && createGuard(allowed)(name, port, name);
  return allowed.some(entry => entry.toLowerCase() === `${name}:${port}`);
}

function parseRule(entry: string): AddressGuard {
  const withMask = entry.includes('/') ? entry : `${entry}/${isIP(entry) === 6 ? 128 : 32}`;
  if (ipaddr.isValidCIDR(withMask)) {
    const [network, bits] = ipaddr.parseCIDR(withMask);
    return (_host, _port, ip) => {
      const address = ipaddr.process(ip);
      return address.kind() === network.kind() && address.match(network, bits);
    };
  }
  const match = /^\[?([^\]/]+?)\]?:(\d{1,5})$/.exec(entry);
  if (!match) throw new InputError(`"${entry}" is no address that can be allowed. Give a CIDR (10.0.0.0/8), an address or host:port.`);
  return (host, port) => host === match[1]!.toLowerCase() && port === Number(match[2]);
}
