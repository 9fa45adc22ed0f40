import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type Running = {
  child: ChildProcess;
  /** Everything printed so far. */
  printed(): string;
  /** Waits for a text on stdout or stderr; throws when the process ends before. */
  says(text: RegExp): Promise<RegExpMatchArray>;
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null }>;
};

/** Starts a process of its own: `bin/demarche` or another script of the checkout. Settings of this process do not reach it. */
export function start(script: string, args: string[], settings: Record<string, string>): Running {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env: { PATH, HOME, DEMARCHE_PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => (text += chunk));
  const ended = new Promise<{ code: number | null; signal: NodeJS.Signals | null }>(resolve => {
    child.on('close', (code, signal) => resolve({ code, signal }));
  });
  const says = (pattern: RegExp) =>
    new Promise<RegExpMatchArray>((resolve, reject) => {
      const look = () => {
        const match = text.match(pattern);
        if (match) resolve(match);
      };
      look();
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      ended.then(({ code }) => reject(new Error(`ended with ${code} before it said ${pattern}: ${text}`)));
    });
  return { child, printed: () => text, says, ended };
}

export const demarche = (args: string[], settings: Record<string, string>) => start('bin/demarche', args, settings);

/** The id of the PostgreSQL server of a data folder, or null when none runs. Linux only, as /proc is. */
export function findServer(home: string): number | null {
  let pid: number;
  try {
    pid = Number(readFileSync(`${home}/postgres/data/postmaster.pid`, 'utf8').split('\n')[0]);
  } catch {
    return null;
  }
  return readdirSync('/proc').includes(String(pid)) ? pid : null;
}
