import type { Analysis, Clause, Token, VerbGroup } from '../types.ts';
import { buildDrafts } from './drafts.ts';
import { judgeFronted } from './frontedClauses.ts';
import { inheritSubjects, shareObjects } from './inherit.ts';
import type { Draft } from './linkClauses.ts';
import { countNegations } from './negations.ts';
import { readRoles } from './roles.ts';
import { cutSegments } from './segments.ts';
import type { Tag } from './tags.ts';
import { readVerbGroup } from './verbGroup.ts';
import { conditionalLinks } from './words.ts';

/** Clauses of the tokens `from`..`to` of one sentence, in order of the text; ids count on from `firstId`. */
export function readClauses(analysis: Analysis, tags: Tag[], from: number, to: number, sentence: number, firstId: number): Clause[] {
  const { tokens, quotes } = analysis;
  const segments = cutSegments(tokens, tags, quotes, from, to);
  const drafts = buildDrafts(tokens, tags, segments).sort((a, b) => a.tokens[0]! - b.tokens[0]!);
  const question = tokens.slice(Math.max(from, to - 3), to).some(token => token.text === '?');
  const verbs = new Map<Draft, VerbGroup | null>();
  for (const draft of drafts) verbs.set(draft, verbs.get(draft.sharedVerb ?? draft) ?? readVerbGroup(tokens, tags, draft));
  const clauses = drafts.map((draft, i) =>
    readClause(tokens, tags, draft, verbs.get(draft) ?? null, { id: firstId + i, sentence, question }),
  );
  for (const [i, draft] of drafts.entries()) {
    const host = draft.host === null ? -1 : drafts.indexOf(draft.host);
    clauses[i]!.parent = host < 0 ? null : firstId + host;
  }
  judgeFronted(clauses, firstId);
  inheritSubjects(tokens, clauses, firstId, drafts.map(leavesSubjectOut));
  shareObjects(tokens, clauses, firstId, drafts.map(isElliptic));
  return clauses;
}

const isElliptic = ({ auxiliary, facts }: Draft): boolean => auxiliary >= 0 && facts.participle;

type Place = { id: number; sentence: number; question: boolean };

function readClause(tokens: Token[], tags: Tag[], draft: Draft, verb: VerbGroup | null, place: Place): Clause {
  const list = draft.tokens;
  const introducer = draft.facts.introducer;
  const spanned = /^(?:nachdem|bevor|ehe)$/.test(draft.facts.link ?? ''); // "wenige Stunden | nachdem": no words of what is told
  const inner = list.filter(token => (spanned ? token > introducer : token !== introducer || draft.facts.relative || draft.facts.question));
  const setting = {
    tokens,
    tags,
    verb,
    finite: draft.facts.finite,
    subordinate: introducer >= 0,
    maySubject: maySubject(tokens, draft),
    gapped: draft.coordinated && introducer < 0 && (mayTurn(tokens, draft) || (isSubordinate(draft.host) && sameNumber(tokens, draft))),
  };
  const quote = quoteOf(tokens, list);
  const read = readRoles(setting, inner);
  // „Ein Irrweg“, sagte er: what is said of a matter, and no matter.
  const roles = verb === null && quote >= 0 && read.predicate === null ? { ...read, subject: null, predicate: read.subject } : read;
  const negations = countNegations(tokens, list, draft.facts.finite);
  return {
    id: place.id,
    sentence: place.sentence,
    kind: draft.kind,
    parent: null,
    coordinated: draft.coordinated,
    link: draft.link,
    tokens: list,
    start: tokens[list[0]!]!.start,
    end: tokens[list.at(-1)!]!.end,
    verb: verb && (roles.objects.length === 0 ? asPassive(tokens, verb) : asFuture(tokens, verb)),
    subject: roles.subject,
    subjectInherited: false,
    objects: roles.objects,
    obliques: roles.obliques,
    predicate: roles.predicate,
    negated: negations % 2 === 1,
    negations,
    conditional: draft.conditional || conditionalLinks.has(draft.link ?? ''),
    question: place.question && (draft.kind === 'main' || draft.kind === 'verbless'),
    quote,
  };
}

/** "Die Maut werde beibehalten": of verbs whose infinitive looks like their participle, where nothing is there that could be their object. */
const asPassive = (tokens: Token[], verb: VerbGroup): VerbGroup =>
  verb.tense === 'future' && !verb.modal && alike.test(verb.lemma) && tokens[verb.head]!.lower === verb.lemma
    ? { ...verb, tense: 'pres', passive: true }
    : verb;
/** "Er werde das Veto nicht länger aufrechterhalten": of the same verbs, where something is. */
const asFuture = (tokens: Token[], verb: VerbGroup): VerbGroup =>
  verb.passive && verb.tense === 'pres' && !verb.modal && alike.test(verb.lemma) && tokens[verb.head]!.lower === verb.lemma
    ? { ...verb, tense: 'future', passive: false }
    : verb;
const alike =
  /(?:behalten|rhalten|vorenthalten|verlassen|entlassen|erlassen|überlassen|unterlassen|vergessen|verraten|empfangen|übertragen|vertreten)$/;

const isSubordinate = (draft: Draft | null): boolean => draft !== null && (draft.facts.introducer >= 0 || draft.link !== undefined);

/** Can the clause share the subject of the one it is coordinated with? */
function sameNumber(tokens: Token[], draft: Draft): boolean {
  const own = tokens[draft.facts.finite]?.morph.number;
  const twin = tokens[draft.host?.facts.finite ?? -1]?.morph.number;
  return own === undefined || twin === undefined || own === twin;
}

/** A coordinated clause shares the subject when it has none and its form leaves room for none: verb first, no auxiliary of its own, or verb last. */
const leavesSubjectOut = (draft: Draft): boolean =>
  !draft.coordinated || draft.facts.verbFirst || draft.facts.finite < 0 || isSubordinate(draft.host);

/** Infinitives have none; `… und fordert B` and `… und B gefordert` leave it out. */
function maySubject(tokens: Token[], draft: Draft): boolean {
  const { facts } = draft;
  // "wird die Maut begrüßt, | die Quote verworfen |": in the passive what the auxiliary of another clause is understood with is its subject.
  if (draft.auxiliary >= 0) return tokens[draft.auxiliary]!.lemma === 'werden' && facts.bracket >= 0 && facts.participle;
  if (draft.coordinated && facts.verbFirst && facts.introducer < 0) return mayTurn(tokens, draft);
  return facts.finite >= 0 || draft.sharedVerb !== undefined || draft.kind === 'verbless' || (draft.kind === 'main' && !facts.zu);
}

/** "Norwegen stimmte zu, | doch beklagte sein Botschafter den Druck |": the word may stand first in its clause, so that the subject follows the verb. */
const mayTurn = (tokens: Token[], { tokens: own, facts }: Draft): boolean =>
  facts.verbFirst && /^(?:je)?doch$/.test(tokens[own[0]!]!.lower) && facts.finite === own[1];

/** The quotation that holds the whole clause, marks and commas aside. */
function quoteOf(tokens: Token[], list: number[]): number {
  const words = list.filter(token => tokens[token]!.pos !== 'PUNCT');
  const first = tokens[words[0] ?? list[0]!]!.quote;
  return first >= 0 && words.every(token => tokens[token]!.quote >= 0) ? first : -1;
}
