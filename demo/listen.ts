import type { AddressInfo, Server } from 'node:net';
import { InputError } from '../src/domain/errors.ts';

/** A server that listens on a port of loopback. */
export type Listening = { port: number; close(): Promise<void> };

/** Lets a server listen on loopback; port 0 takes a free one. Throws an InputError when the port is taken: another demo runs in the same folder. */
export async function listen(server: Server, port: number): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      reject(new InputError(`Port ${port} is taken (${error.code}): does another demo run? Wait for its end, or choose another --home.`));
    };
    server.once('error', refuse);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', refuse);
      resolve();
    });
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) (server as { closeAllConnections(): void }).closeAllConnections();
      }),
  };
}
