import { Command } from 'commander';
import { InputError } from '../src/domain/errors.ts';
import { demo } from './demo.ts';

const program = new Command('demo')
  .description('the whole program over a simulated month, with every server that it talks to on this machine')
  .option('--json', 'print one object last: {articles, statements, changes, alerts, webhooksDelivered, webhooksVerified, digestsSent}')
  .option('--keep', 'leave it running at the end, with its web page, until Ctrl-C')
  .option('--home <folder>', 'where its data folder is made; it is removed at the end (default: the folder for temporary files)')
  .option('--redis <url>', 'keep the queues in this Redis instead of in PostgreSQL');

// Whoever reads along may leave ("| head"): the demo goes on to its end all the same.
process.stdout.on('error', () => {});

try {
  await demo(program.parse().opts());
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`demo: ${error.message}\n`);
  process.exitCode = 2;
}
