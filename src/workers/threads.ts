import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** What became of a task: its result, or why it was given up, in words that follow the name of the document. */
export type Settled<Result> = { result: Result } | { refused: string };

/** What a thread posts: that it has started, then an answer to each task. Its script keeps to it. */
export type ThreadAnswer = { ready: true } | { result: unknown } | { error: string };

/** Threads that do tasks one at a time each. A task that takes too long, or too much memory, costs its thread and nothing else. `moved`: memory that goes over to the thread. */
export type Threads = { run(task: unknown, deadlineMs: number, moved?: ArrayBuffer[]): Promise<Settled<unknown>> };

type Waiting = { task: unknown; moved: ArrayBuffer[]; deadlineMs: number; settle(settled: Settled<unknown>): void };

/** Starts threads of a script as they are needed, half as many as there are processors. `heapMb` bounds what one may use. They do not keep the process alive. */
export function createThreads(script: URL, heapMb: number, size = Math.max(1, availableParallelism() >> 1)): Threads {
  const idle: Worker[] = [];
  const waiting: Waiting[] = [];
  let started = 0;

  const start = () => {
    started += 1;
    return startThread(script, heapMb);
  };

  const assign = () => {
    while (waiting.length > 0 && (idle.length > 0 || started < size)) {
      const used = idle.pop();
      work(used ?? start(), waiting.shift()!, used !== undefined);
    }
  };

  const work = (worker: Worker, { task, moved, deadlineMs, settle }: Waiting, isReady: boolean) => {
    worker.ref();
    let timer: NodeJS.Timeout | undefined;
    const startClock = () => {
      timer = setTimeout(() => end({ refused: `takes more than ${deadlineMs / 1000} s to read` }), deadlineMs);
    };
    const end = (settled: Settled<unknown>, isAlive = false) => {
      clearTimeout(timer);
      worker.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit');
      if (isAlive) {
        worker.unref();
        idle.push(worker);
      } else {
        started -= 1;
        worker.on('error', () => {}); // it may still say what it died of
        void worker.terminate();
      }
      settle(settled);
      assign();
    };
    worker.on('message', (answer: ThreadAnswer) => {
      if ('ready' in answer) return startClock();
      end('error' in answer ? { refused: `cannot be read (${answer.error})` } : { result: answer.result }, true);
    });
    worker.on('error', error => end({ refused: describe(error, heapMb) }));
    worker.on('exit', () => end({ refused: 'cannot be read (its thread ended)' }));
    worker.postMessage(task, moved);
    if (isReady) startClock();
  };

  return {
    run: (task, deadlineMs, moved = []) =>
      new Promise(settle => {
        waiting.push({ task, moved, deadlineMs, settle });
        assign();
      }),
  };
}

function startThread(script: URL, heapMb: number): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: 32 };
  if (!script.href.endsWith('.ts')) return new Worker(script, { resourceLimits });
  // In a checkout the script is TypeScript, which tsx reads; threads do not inherit its loader. (register works from the module only, not from its CommonJS twin.)
  const tsx = pathToFileURL(createRequire(script).resolve('tsx/esm/api').replace(/cjs$/, 'mjs')).href;
  const start = `import('${tsx}').then(({ register }) => { register(); return import('${script.href}'); })`;
  return new Worker(start, { eval: true, resourceLimits });
}

function describe(error: Error & { code?: string }, heapMb: number): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? `takes more than ${heapMb} MB to read` : `cannot be read (${error.message})`;
}
