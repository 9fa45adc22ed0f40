import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

const progress = z.object({
  /** Ports of the site, the webhook receiver and the mail server, 0 until one is taken: they stand in stored addresses. */
  ports: z.object({ site: z.number(), hook: z.number(), mail: z.number() }),
  /** The last moment of the simulated month that was begun; null before the first. */
  begun: z.iso.datetime().nullable(),
});
type Progress = z.infer<typeof progress>;

/** The demo's data folder: database, journals of the receivers, and how far the demo is, so that one that was killed goes on where it was. */
export type Folder = { path: string; read(): Progress; write(change: Partial<Progress>): void; remove(): void };

/** Opens the data folder in `home`, by default the same one for each start by this user, so that a start finds what a killed one left. */
export function openFolder(home?: string): Folder {
  const path = home === undefined ? join(tmpdir(), `demarche-demo-${userInfo().username}`) : join(home, 'demarche-demo');
  const file = join(path, 'progress.json');
  const read = () => progress.parse(JSON.parse(readFileSync(file, 'utf8')));
  const keep = (state: Progress) => {
    writeFileSync(`${file}.new`, JSON.stringify(state));
    renameSync(`${file}.new`, file); // whole or not at all, whenever the process is killed
  };
  if (!existsSync(file)) {
    rmSync(path, { recursive: true, force: true }); // left by a demo that was killed while it removed the folder
    mkdirSync(path, { recursive: true });
    keep({ ports: { site: 0, hook: 0, mail: 0 }, begun: null });
  }
  return {
    path,
    read,
    write: change => keep({ ...read(), ...change }),
    remove() {
      rmSync(file);
      rmSync(path, { recursive: true, force: true });
    },
  };
}
