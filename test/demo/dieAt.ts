import { Socket } from 'node:net';

/**
 * Loaded before a program (`--import`), lets it die as from kill -9 at a moment of its own life instead of one of the clock, so that the same moment is
 * struck on every machine. All that a process has to do with the world (SQL, queue, pages, webhooks, mails, its own servers' answers) is written to
 * sockets; between two writes nobody can tell when it died. DIE_AT holds `{"when": "before" | "after", "written": [text, …]}`: it dies before or after
 * the write that has the last of the texts, once the others have been written in that order. A statement that the database has prepared counts as written
 * whenever it is carried out.
 */
const { when, written } = JSON.parse(process.env.DIE_AT!) as { when: 'before' | 'after'; written: string[] };
const awaited = [...written];

type Chunk = string | Uint8Array;
type WriteOne = (chunk: Chunk, encoding: BufferEncoding, done: () => void) => void;
type WriteMany = (chunks: { chunk: Chunk }[], done: () => void) => void;

const { _write: writeOne, _writev: writeMany } = Socket.prototype as unknown as { _write: WriteOne; _writev: WriteMany };
Object.assign(Socket.prototype, {
  _write(this: Socket, ...args: Parameters<WriteOne>) {
    dieAround([args[0]], () => writeOne.apply(this, args));
  },
  _writev(this: Socket, ...args: Parameters<WriteMany>) {
    dieAround(
      args[0].map(({ chunk }) => chunk),
      () => writeMany.apply(this, args),
    );
  },
});

/** Statements by the names under which they were prepared, as in PostgreSQL's messages Parse (P) and Bind (B). */
const prepared = new Map<string, string>();

function spellOut(text: string): string {
  for (const [, name, statement] of text.matchAll(/P[\s\S]{4}(\w+)\0([^\0]+)\0/g)) prepared.set(name!, statement!);
  return text.replace(/B[\s\S]{4}\0(\w+)\0/g, (bind, name) => bind + (prepared.get(name) ?? ''));
}

function dieAround(chunks: Chunk[], write: () => void): void {
  const text = spellOut(chunks.map(chunk => Buffer.from(chunk as string).toString('latin1')).join(''));
  const came = awaited.length > 0 && text.includes(awaited[0]!);
  if (came) awaited.shift();
  const dies = came && awaited.length === 0;
  if (!dies || when === 'after') write();
  if (dies) process.kill(process.pid, 'SIGKILL');
}
