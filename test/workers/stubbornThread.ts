import { parentPort } from 'node:worker_threads';
import type { ThreadAnswer } from '../../src/workers/threads.ts';

// The script of a thread that does what it is told, also what no thread should do.
parentPort!.on('message', (task: string) => {
  if (task === 'never end') for (;;);
  if (task === 'fill the memory') for (const hoard: string[][] = []; ; ) hoard.push(Array.from({ length: 10_000 }, () => 'x'.repeat(20)));
  if (task === 'leave') process.exit(3);
  if (task === 'throw') throw new Error('thrown on purpose');
  const answer: ThreadAnswer = task === 'fail' ? { error: 'it failed on purpose' } : { result: `did ${task}` };
  parentPort!.postMessage(answer);
});
parentPort!.postMessage({ ready: true } satisfies ThreadAnswer);
