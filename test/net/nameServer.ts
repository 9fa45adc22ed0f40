import { createSocket } from 'node:dgram';
import { Resolver } from 'node:dns';
import { once } from 'node:events';
import { isIP } from 'node:net';
import ipaddr from 'ipaddr.js';
import type { Resolve } from '../../src/net/dispatcher.ts';

export type NameServer = {
  /** Looks a name up by asking this server over UDP, without any memory of earlier answers. */
  resolve: Resolve;
  /** Names that were asked for, in order, with the type of address. */
  asked: string[];
  /** Says what a name leads to from now on: one set of addresses after the other, the last one for good. */
  on(name: string, ...answers: string[][]): void;
  close(): void;
};

const types: Record<number, 4 | 6> = { 1: 4, 28: 6 };

/** A name server on loopback that says what it is told to, and that its answers are to be forgotten at once (TTL 0). */
export async function startNameServer(): Promise<NameServer> {
  const names = new Map<string, string[][]>();
  const asked: string[] = [];
  const socket = createSocket('udp4');
  socket.on('message', (query, from) => {
    const { name, type, end } = readQuestion(query);
    const family = types[type];
    asked.push(`${name} ${family === 6 ? 'AAAA' : 'A'}`);
    const answers = names.get(name) ?? [];
    const current = answers[0] ?? [];
    // The AAAA question follows the A one: only the second ends a turn.
    if (family === 6 && answers.length > 1) answers.shift();
    const records = current.filter(address => isIP(address) === family).map(address => record(type, address));
    const header = Buffer.from([query[0]!, query[1]!, 0x85, names.has(name) ? 0x80 : 0x83, 0, 1, 0, records.length, 0, 0, 0, 0]);
    socket.send(Buffer.concat([header, query.subarray(12, end), ...records]), from.port, from.address);
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const resolver = new Resolver({ timeout: 2_000, tries: 1 });
  resolver.setServers([`127.0.0.1:${socket.address().port}`]);
  const resolve: Resolve = (host, _options, callback) => {
    resolver.resolve4(host, (_noV4, v4 = []) => {
      resolver.resolve6(host, (error, v6 = []) => {
        const addresses = [...v4.map(address => ({ address, family: 4 })), ...v6.map(address => ({ address, family: 6 }))];
        callback(addresses.length === 0 ? error : null, addresses);
      });
    });
  };
  return { resolve, asked, on: (name, ...answers) => void names.set(name, answers), close: () => socket.close() };
}

/** The one question of a query: its name, the type it asks for, and where it ends. */
function readQuestion(query: Buffer): { name: string; type: number; end: number } {
  const labels: string[] = [];
  let at = 12;
  for (let length = query[at]!; length > 0; length = query[at]!) {
    labels.push(query.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return { name: labels.join('.').toLowerCase(), type: query.readUInt16BE(at + 1), end: at + 5 };
}

/** A record about the name of the question. */
function record(type: number, address: string): Buffer {
  const bytes = Buffer.from(ipaddr.parse(address).toByteArray());
  return Buffer.concat([Buffer.from([0xc0, 12, 0, type, 0, 1, 0, 0, 0, 0, 0, bytes.length]), bytes]);
}
