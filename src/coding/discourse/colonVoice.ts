import type { Clause } from '../../language/types.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { Actor } from '../mentions/names.ts';
import { clausesBeside } from '../reading.ts';
import type { State } from './reference.ts';
import type { Speaker } from './speech.ts';

/**
 * "Sweden was blunt: | the levy was a mistake |", "Its answer was short: | “Never” |": what stands behind a colon is said by whoever the clause before it is about, where that tells of a
 * manner of speaking or names what is said, or where the words are quoted.
 */
export function colonVoice(state: State, clause: Clause): Speaker | null {
  const { tokens, sentences, language } = state.analysis;
  if (language !== 'en') return null;
  const { firstToken } = sentences[clause.sentence]!;
  const own = clause.tokens.find(at => tokens[at]!.pos !== 'PUNCT') ?? firstToken;
  let colon = own - 1;
  while (colon > firstToken && (tokens[colon]!.text !== ':' || tokens[colon]!.quote >= 0)) colon--;
  if (colon <= firstToken) return null;
  const before = clausesBeside(state.analysis, clause).findLast(({ kind, verb }) => kind === 'main' && verb !== null && verb.head < colon);
  const quoted = clause.quote >= 0 && tokens.slice(colon + 1, own).every(({ pos }) => pos === 'PUNCT');
  if (!before || (!quoted && !tellsHow(state, before))) return null;
  const actors = holdersOf(state, before);
  return actors.length > 0 ? { actors, known: true, speechClause: null } : null;
}

/** The subject, or whose answer it is. */
function holdersOf(state: State, { id, subject, obliques }: Clause): Actor[] {
  const { analysis, scan, subjects } = state;
  if (subjects[id]!.length > 0) return subjects[id]!;
  const forWhom = obliques.find(({ prep, phrase }) => prep === 'for' && headMentions(state, phrase).length > 0)?.phrase;
  if (forWhom) return headMentions(state, forWhom).map(({ actor }) => actor);
  if (!subject || !said.test(analysis.tokens[subject.head]!.lemma)) return [];
  const owner = scan.byToken.get(subject.tokens[0]!) ?? scan.byToken.get(subject.tokens[1] ?? -1);
  if (owner?.genitive) return [owner.actor];
  const behind = obliques.find(({ prep }) => /^(?:from|in)$/.test(prep))?.phrase;
  return behind ? headMentions(state, behind).map(({ actor }) => actor) : [];
}

function tellsHow({ analysis: { tokens } }: State, { predicate, subject, objects, verb }: Clause): boolean {
  const isSo =
    predicate !== null && /^(?:be|sound|remain|seem|become|stay)$/.test(verb!.lemma) && manner.test(tokens[predicate.head]!.lower);
  return isSo || [subject, predicate, ...objects].some(phrase => phrase !== null && said.test(tokens[phrase.head]!.lemma));
}

const manner =
  /^(?:blunt|clear|plain|unequivocal|adamant|firm|categorical|frank|scathing|dismissive|unimpressed|unmoved|conciliatory|defiant|emphatic|outspoken|brief|short|curt|terse|succinct|cautious|upbeat|gloomy|furious|angry|harsher|sharper|milder|softer|unambiguous|explicit|unrepentant|unapologetic|more)$/;

const said =
  /^(?:line|view|position|stance|verdict|answer|message|argument|demand|condition|reasoning|note|chord|point|reply|response|assessment|conclusion|tone|objection|priority|logic|case|creed|mantra|wish)$/;
