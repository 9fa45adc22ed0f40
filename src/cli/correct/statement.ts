import type { Codebook } from '../../codebook/schema.ts';
import type { Database } from '../../db/client.ts';
import { loadRoots } from '../../db/corrections.ts';
import { listStatements } from '../../db/statements.ts';
import { holdsOn, ranks } from '../../domain/actor.ts';
import type { Correction, Reading } from '../../domain/correction.ts';
import { InputError } from '../../domain/errors.ts';
import { type Stance, stances } from '../../domain/statement.ts';
import type { StatementOptions } from '../correct.ts';
import { findActor, findSubject } from './names.ts';
import { type Planned, runCorrection } from './run.ts';

/** `demarche correct statement`. */
export async function correctStatement(id: string, options: StatementOptions): Promise<void> {
  const { wrong, stance, actor, subject } = options;
  const asks = [stance, actor, options.for, subject].some(value => value !== undefined);
  if (Boolean(wrong) === asks) throw new InputError('Say either --wrong, or what is right: --stance, --actor, --for, --subject.');
  if (stance !== undefined && !stances.includes(stance as Stance))
    throw new InputError(`--stance ${stance} is none of ${stances.join(', ')}.`);
  await runCorrection(options, async (db, codebook) => {
    const root = await loadRoot(db, id);
    const { articleId, quote, actorId, subjectId } = root;
    const of = { articleId, quote, actorId, subjectId, stance: root.stance };
    if (wrong) return { correction: { kind: 'wrong', of } };
    return planRereading(db, codebook, of, { ...options, saidOn: root.saidOn });
  });
}

/** The statement as it was coded, whatever people made of it since. */
async function loadRoot(db: Database, id: string) {
  const [shown] = /^\d{1,15}$/.test(id) ? await listStatements(db, { ids: [Number(id)] }) : [];
  const [found] = shown ? await loadRoots(db, [shown.rootId ?? shown.id]) : [];
  if (!found) throw new InputError(`No statement ${id} counts; "demarche history <actor> <subject>" shows the numbers.`);
  return found.root;
}

async function planRereading(
  db: Database,
  codebook: Codebook,
  of: Extract<Correction, { kind: 'reread' }>['of'],
  { stance, actor: actorName, for: forName, subject: subjectName, saidOn }: StatementOptions & { saidOn: string },
): Promise<Planned> {
  const actor = actorName === undefined ? null : await findActor(db, actorName);
  const holder = forName === undefined || forName === 'nobody' ? null : await findActor(db, forName);
  const subject = subjectName === undefined ? null : await findSubject(db, subjectName);
  const role = roleOn(codebook, actor?.id ?? of.actorId, saidOn, holder?.id);
  const spokenFor =
    forName === 'nobody' ? { onBehalfOfId: null, rank: null } : { onBehalfOfId: holder?.id ?? role.onBehalfOfId, rank: role.rank };
  const to = {
    ...(stance && { stance: stance as Stance }),
    ...(actor && { actorId: actor.id }),
    ...((actor || forName !== undefined) && spokenFor),
    ...(subject && { subjectId: subject.id, subjectLabel: subject.label }),
  };
  const actors = [actor, holder].filter(one => one !== null);
  return { correction: { kind: 'reread', of, to }, actors, subjects: subject ? [subject] : [] };
}

/** For whom a person spoke on the day, by the dated roles of the codebook, and with which rank; the highest role counts. */
function roleOn(
  { persons, roles }: Codebook,
  actorId: string,
  saidOn: string,
  forId: string | undefined,
): Pick<Reading, 'onBehalfOfId' | 'rank'> {
  const held =
    persons.find(({ id }) => id === actorId)?.roles.filter(role => holdsOn(role, saidOn) && (!forId || role.for === forId)) ?? [];
  const speaking = held.flatMap(role => {
    const kind = roles.find(one => one.role === role.role);
    return kind?.speaksFor ? [{ onBehalfOfId: role.for, rank: kind.rank }] : [];
  });
  speaking.sort((a, b) => ranks.indexOf(a.rank) - ranks.indexOf(b.rank));
  return speaking[0] ?? { onBehalfOfId: null, rank: forId ? 'member' : null };
}
