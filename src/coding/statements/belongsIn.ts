import type { Clause, Phrase } from '../../language/types.ts';
import { type Context, emit, issueSubject } from '../draft.ts';
import { isClub } from '../issues/clubs.ts';
import { isNamedIn } from '../issues/othersMatters.ts';
import type { Actor } from '../mentions/names.ts';
import { membershipSubject } from '../targets/admissions.ts';

/**
 * Rule "belongs in": "Albanien gehöre in die EU, sagte …", "nach Europa gehört Moldau", "unser Platz ist in der Nato": whoever says so is for that state's membership. True
 * when a statement was made.
 */
export function readBelongsIn(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { reading } = context;
  if (reading.analysis.language !== 'de' || !clause.subject || clause.question || clause.conditional) return false;
  const club = clause.obliques.find(({ prep, phrase }) => isIn(context, clause, prep, phrase))?.phrase;
  const state = club && memberOf(context, clause, clause.subject, speakers);
  if (!club || !state) return false;
  const { tokens } = reading.analysis;
  const where = clubs.get(tokens[club.head]!.lower);
  const issue =
    where && reading.issues.issues.find(({ labels: { en } }) => joining.test(en) && where.test(en) && isNamedIn(en, state.ref.name));
  emit(context, clause, null, speakers, clause.negated ? -1 : 1, {
    subject: issue ? issueSubject(context, issue) : membershipSubject(reading, state, club),
    sign: 1,
    clause,
    reasons: [`says where ${state.ref.name} belongs`],
    possible: false,
    confidence: issue ? 0.7 : 0.5,
  });
  return true;
}

const joining = /accession|membership/;
const clubs: ReadonlyMap<string, RegExp> = new Map([
  ['eu', /\bEU\b/],
  ['europa', /\bEU\b/],
  ['union', /\bEU\b/],
  ['nato', /\bNATO\b/],
]);

function isIn({ reading: { analysis } }: Context, { verb, subject }: Clause, prep: string, phrase: Phrase): boolean {
  const { tokens } = analysis;
  const isEurope = tokens[phrase.head]!.lower === 'europa';
  if (!isClub('de', tokens[phrase.head]!) && !isEurope) return false;
  if (verb?.lemma === 'gehören') return prep === (isEurope ? 'nach' : 'in');
  return /^(?:sein|bleiben|liegen)$/.test(verb?.lemma ?? '') && prep === 'in' && tokens[subject!.head]!.lower === 'platz';
}

/** The state that is the subject, or whose place it is. */
function memberOf({ reading: { analysis, scan, discourse } }: Context, clause: Clause, subject: Phrase, speakers: Actor[]): Actor | null {
  const isPlace = analysis.tokens[subject.head]!.lower === 'platz';
  const named = subject.tokens.map(at => scan.byToken.get(at)?.actor).find(actor => actor?.ref.id.startsWith('country:'));
  if (named || !isPlace) return named ?? discourse.subjects[clause.id]!.find(({ ref }) => ref.id.startsWith('country:')) ?? null;
  const isOwn = /^(?:unser|sein|ihr)$/.test(analysis.tokens[subject.tokens[0]!]!.lower);
  const own = isOwn ? speakers[0] : undefined;
  return own?.behalf?.id.startsWith('country:') ? { ...own, ref: own.behalf } : null;
}
