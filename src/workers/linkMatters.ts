import type { Coder, OneMatter } from '../coding/coder.ts';
import type { Database } from '../db/client.ts';
import { insertCorrection } from '../db/corrections.ts';
import { listHeld, listLinkedMatters, listMatters, type Matter } from '../db/matters.ts';
import type { ActorRef } from '../domain/actor.ts';
import { type Evidence, otherSide, type Stance, type Statement, type Subject } from '../domain/statement.ts';
import { leadCharacters, modalityWeight, plainTurnFrom } from '../domain/thresholds.ts';
import type { Reading } from './reading.ts';

/** Who notes it, where people see their names. */
const author = 'demarche';

type FindOneMatter = NonNullable<Coder['findOneMatter']>;
/**
 * A matter at the head of an article, who takes a side on it there, and the matters that are told from it: by the same sentences, and issues of the codebook
 * anywhere in the article, whoever speaks of them ("sagte Waffen zu", and further down "Taurus werde er nicht freigeben").
 */
type Head = { holder: ActorRef; subject: Subject; stance: Stance; tellsTurn: boolean; beside: Set<string> };
type Found = OneMatter & { into: string; label: string };

/**
 * One article calls it "Austausch mit US-Geheimdiensten", the next "Zusammenarbeit mit den Geheimdiensten": where the head of an article is about a matter that
 * the holder has spoken of before under another name, notes so, as a correction that people can undo. Statements stay as they were read. An issue
 * and an open issue may be one, and so may an issue and a case of it. Where an article plainly tells of a turn and memory holds no other side of it, so may
 * whatever the holder took that side on, in an article that begins much alike.
 */
export async function linkMatters(db: Database, reading: Reading, findOneMatter: FindOneMatter): Promise<void> {
  const { article, coded, publishedAt, now } = reading;
  for (const head of await findUnheard(db, article.id, findHeads(coded.statements))) {
    const holderId = head.holder.id;
    const asked = { articleId: article.id, at: publishedAt };
    const known = await listMatters(db, holderId, asked);
    const best = chooseMatter(head, reading, known, findOneMatter) ?? chooseTurnedFrom(head, reading, known, findOneMatter);
    if (!best) continue;
    const correction = { kind: 'one-matter' as const, articleId: article.id, holderId, from: head.subject.id, ...best };
    await insertCorrection(db, { correction, articleId: article.id, author, note: null, createdAt: now.toISOString() });
  }
}

const languageOf = ({ revision }: Reading): string => revision.language?.slice(0, 2).toLowerCase() ?? '';

function findHeads(statements: Statement[]): Head[] {
  const heads = new Map<string, Head>();
  for (const statement of statements) {
    const { subject, evidence, modality, stance } = statement;
    const leads = evidence.in === 'title' || evidence.start < leadCharacters;
    if (subject.kind === 'actor' || !leads || modalityWeight[modality] === 0) continue;
    const holder = holderOf(statement);
    const key = `${holder.id} ${subject.id}`;
    const head = heads.get(key) ?? { holder, subject, stance, tellsTurn: statement.turnSigns >= plainTurnFrom, beside: new Set() };
    const apart = statements.filter(
      other => (holderOf(other).id === holder.id && isOneSentence(other.evidence, evidence)) || areIssues(other.subject, subject),
    );
    for (const other of apart) head.beside.add(other.subject.id);
    heads.set(key, head);
  }
  return [...heads.values()];
}

const holderOf = ({ actor, onBehalfOf }: Statement): ActorRef => onBehalfOf ?? actor;
const areIssues = (one: Subject, other: Subject): boolean => one.kind === 'issue' && other.kind === 'issue';
const isOneSentence = (one: Evidence, other: Evidence): boolean => one.in === other.in && one.start === other.start;

/** Those that the holder was never heard on by this name, and that were not noted, or undone by people, when the article was read before. */
async function findUnheard(db: Database, articleId: number, heads: Head[]): Promise<Head[]> {
  if (heads.length === 0) return [];
  const noted = await listLinkedMatters(db, articleId);
  const pairs = heads.map(({ holder, subject }) => ({ holderId: holder.id, subjectId: subject.id }));
  const known = [...noted, ...(await listHeld(db, pairs))];
  return heads.filter(({ holder, subject }) => !known.some(one => one.holderId === holder.id && one.subjectId === subject.id));
}

/** The known matter with whose article this one has most in common, the latest of several; null when there is none. */
function chooseMatter({ holder, subject, beside }: Head, reading: Reading, known: Matter[], findOneMatter: FindOneMatter): Found | null {
  const { title, text } = reading.revision;
  return chooseMost(known, matter =>
    beside.has(matter.subject.id) ? null : findOneMatter({ subject, title, text }, matter, holder, languageOf(reading)),
  );
}

/** The same of an article that plainly tells of a turn: what its holder took the other side on. Null where the article turns something that goes by its own name. */
function chooseTurnedFrom(head: Head, reading: Reading, known: Matter[], findOneMatter: FindOneMatter): Found | null {
  const { holder, subject, stance, tellsTurn, beside } = head;
  const { coded, revision } = reading;
  if (!tellsTurn || stance === 'neutral' || coded.statements.some(one => isOf(one, holder) && turnsKnown(one, known))) return null;
  const now = { subject, title: revision.title, text: revision.text, tellsTurn };
  return chooseMost(known, matter => {
    if (beside.has(matter.subject.id) || matter.stance === null || matter.stance === 'neutral') return null;
    const found = findOneMatter(now, matter, holder, languageOf(reading));
    return found && matter.stance === (found.opposite ? stance : otherSide[stance]) ? found : null;
  });
}

function chooseMost(known: Matter[], find: (matter: Matter) => OneMatter | null): Found | null {
  let best: Found | null = null;
  for (const matter of known) {
    const found = find(matter);
    const { id: into, label } = matter.subject;
    if (found && found.because.length > (best?.because.length ?? 0)) best = { into, label, ...found };
  }
  return best;
}

const isOf = (statement: Statement, holder: ActorRef): boolean => statement.modality === 'asserted' && holderOf(statement).id === holder.id;

/** True for the other side of a matter by the name that memory has for it. */
const turnsKnown = ({ subject, stance }: Statement, known: Matter[]): boolean =>
  stance !== 'neutral' && known.some(matter => matter.subject.id === subject.id && matter.stance === otherSide[stance]);
