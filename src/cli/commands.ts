import type { Command } from 'commander';
import { registerActors } from './actors.ts';
import { registerAlerts } from './alerts.ts';
import { registerApply } from './apply.ts';
import { registerCode } from './code.ts';
import { registerCorrect } from './correct.ts';
import { registerCorrections } from './corrections.ts';
import { registerDeliveries } from './deliveries.ts';
import { registerDigest } from './digest.ts';
import { registerDoctor } from './doctor.ts';
import { registerExtract } from './extract.ts';
import { registerFeeds } from './feeds.ts';
import { registerHistory } from './history.ts';
import { registerIssues } from './issues.ts';
import { registerJobs } from './jobs.ts';
import { registerMigrate } from './migrate.ts';
import { registerParseFeed } from './parseFeed.ts';
import { registerRecode } from './recode.ts';
import { registerReplay } from './replay.ts';
import { registerRun } from './run.ts';
import { registerStart } from './start.ts';
import { registerSubscribe } from './subscribe.ts';
import { registerSubscriptions } from './subscriptions.ts';
import { registerWeb } from './web.ts';
import { registerWorker } from './worker.ts';

/** Adds one command to the program. Its file loads everything heavy inside the action, so that start-up stays well under half a second. */
export type Register = (program: Command) => void;

/** Every command, in the order of `demarche --help`. */
export const registers: Register[] = [
  registerStart,
  registerRun,
  registerWorker,
  registerWeb,
  registerFeeds,
  registerHistory,
  registerAlerts,
  registerCorrect,
  registerCorrections,
  registerRecode,
  registerActors,
  registerIssues,
  registerCode,
  registerExtract,
  registerParseFeed,
  registerReplay,
  registerSubscribe,
  registerSubscriptions,
  registerApply,
  registerDigest,
  registerDeliveries,
  registerJobs,
  registerMigrate,
  registerDoctor,
];
