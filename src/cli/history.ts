import type { Command } from 'commander';
import type { Database } from '../db/client.ts';
import type { StoredStatement } from '../db/statements.ts';
import type { Moment, Timeline } from '../domain/timeline.ts';

type Options = { asOf?: string; knownAt?: string; json?: boolean };

/** `demarche history`: who said what when, and how the position moved. */
export function registerHistory(program: Command): void {
  program
    .command('history')
    .description('show the positions of an actor, or all that was said on one subject with the changes')
    .argument('<actor>', 'id or name: country:USA, "Pete Hegseth"')
    .argument('[subject]', 'id or label: issue:ukraine-nato-membership')
    .option('--as-of <date>', 'the position on that day')
    .option('--known-at <date>', 'only what was known on that day')
    .option('--json', 'print one object: {actor, moment, timelines: [{subject, position, interval, statements, changes, confirmations}]}')
    .action(async (actor: string, subject: string | undefined, options: Options) => {
      const { withDatabase } = await import('../main.ts');
      const moment = await readMoment(options);
      const result = await withDatabase(({ db }) => look(db, actor, subject, moment));
      const { describeHistory } = await import('./show/history.ts');
      process.stdout.write(options.json ? `${JSON.stringify(result)}\n` : describeHistory(result, subject !== undefined));
    });
}

export type HistoryResult = {
  actor: { id: string; name: string };
  moment: Moment;
  timelines: ({ subject: StoredStatement['subject'] } & Timeline<StoredStatement>)[];
};

async function look(db: Database, actorName: string, subjectName: string | undefined, moment: Moment): Promise<HistoryResult> {
  const [{ searchActors, searchSubjects }, { listStatements }, { buildTimeline }, { findNamed }] = await Promise.all([
    import('../db/actors.ts'),
    import('../db/statements.ts'),
    import('../domain/timeline.ts'),
    import('./findNamed.ts'),
  ]);
  const actors = (await searchActors(db, actorName)).map(one => ({ ...one, names: [one.name, ...one.aliases] }));
  const { id, name } = findNamed(actorName, actors, 'actor', 'demarche actors');
  const subjects = subjectName === undefined ? [] : await searchSubjects(db, subjectName);
  const choices = subjects.map(one => ({ id: one.id, names: [one.label, ...Object.values(one.labels)] }));
  const subjectId = subjectName === undefined ? undefined : findNamed(subjectName, choices, 'subject', 'demarche issues').id;
  const statements = await listStatements(db, { holderId: id, ...(subjectId && { subjectId }) });
  const subjectIds = [...new Set(statements.map(({ subject }) => subject.id))];
  const timelines = subjectIds.map(subjectId => {
    const about = statements.filter(({ subject }) => subject.id === subjectId);
    return { subject: about[0]!.subject, ...buildTimeline(about, id, moment) };
  });
  return { actor: { id, name }, moment, timelines };
}

/** A day stands for its end, so that what was said on it counts. */
async function readMoment({ asOf, knownAt }: Options): Promise<Moment> {
  const { InputError } = await import('../domain/errors.ts');
  const read = (option: string, text: string | undefined) => {
    if (text === undefined) return undefined;
    const instant = new Date(/^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text);
    if (Number.isNaN(instant.getTime())) throw new InputError(`${option} ${text} is not a date like 2025-02-13.`);
    return instant.toISOString();
  };
  const moment = { asOf: read('--as-of', asOf), knownAt: read('--known-at', knownAt) };
  return Object.fromEntries(Object.entries(moment).filter(([, value]) => value !== undefined));
}
