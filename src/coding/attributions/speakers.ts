import type { Clause, Phrase } from '../../language/types.ts';
import { type Context, range, trim } from './context.ts';
import { isSpeechNoun } from './cues.ts';
import { endOfPhrase } from './phrases.ts';

/** Who speaks in a framing clause, as it stands there: the subject, in the passive "von X", with "heißt es" the place where it is said. */
export function speakerOf(context: Context, clause: Clause): number[] {
  const verb = clause.verb!;
  const { tokens } = context.reading.analysis;
  if (verb.passive && verb.lemma !== 'zitieren') return obliqueOf(context, clause, /^(?:von|by|durch)$/);
  if (/^(?:heißen|hervorgehen|verlauten|stehen)$/.test(verb.lemma)) return obliqueOf(context, clause, /^(?:in|aus|auf|von|bei|nach)$/);
  const subject = clause.subject;
  if (!subject && context.reading.analysis.language === 'en') return beforeVerb(context, clause);
  if (!subject || /^(?:es|man|it|there)$/i.test(tokens[subject.head]!.text)) return [];
  return phraseTokens(context, clause, subject);
}

/** "Video of the incident shows …": where the parser found no subject, what stands before the verb of the clause. */
function beforeVerb(context: Context, clause: Clause): number[] {
  const { tokens } = context.reading.analysis;
  const verb = Math.min(...clause.verb!.tokens);
  const own = trim(
    context,
    clause.tokens.filter(at => at < verb),
  );
  const nominal = own.some(at => /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]!.pos));
  return nominal && own.at(-1)! - own[0]! === own.length - 1 ? own : [];
}

function obliqueOf(context: Context, clause: Clause, preps: RegExp): number[] {
  const found = clause.obliques.find(({ prep }) => preps.test(prep));
  return found ? phraseTokens(context, clause, found.phrase) : [];
}

/** A phrase from its first word to its natural end, never beyond the next verb of its clause. */
function phraseTokens(context: Context, clause: Clause, { tokens, head }: Phrase): number[] {
  const { reading, block } = context;
  const article = /^(?:der|die|das)$/.test(reading.analysis.tokens[head]!.lower) && clause.kind === 'main';
  if (reading.analysis.tokens[head]!.pos === 'PRON' && !article) return [head];
  const next = Math.min(...clause.verb!.tokens.filter(at => at > head), block.end);
  if (fillsForefield(context, clause, tokens[0]!, next)) return trim(context, range(tokens[0]!, next - 1));
  return range(startOf(context, clause, tokens[0]!), endOfPhrase(reading.analysis, head, next, block.quotationAt));
}

/** "White House press secretary Josh Earnest": English names carry their titles before them, one phrase for a reader. */
function startOf(context: Context, clause: Clause, first: number): number {
  const { tokens, language } = context.reading.analysis;
  if (language !== 'en' || tokens[first]!.pos === 'DET') return first;
  let start = first;
  while (start > context.block.first && context.owners[start - 1] === clause.id && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tokens[start - 1]!.pos))
    start--;
  return start;
}

/** In a German main clause whatever stands before the finite verb is one phrase, however long it is. */
function fillsForefield(context: Context, clause: Clause, first: number, verb: number): boolean {
  const { tokens, language } = context.reading.analysis;
  if (language !== 'de' || clause.kind !== 'main' || verb >= context.block.end) return false;
  const opens = clause.tokens.filter(at => at < first).every(at => /^(?:CCONJ|ADV|PUNCT)$/.test(tokens[at]!.pos));
  return (
    opens &&
    range(first, verb - 1).every(at => context.owners[at] === clause.id || context.owners[at] === -1) &&
    !/^(?:ADV)$/.test(tokens[verb - 1]!.pos)
  );
}

const tellsSomebody =
  /^(?:auffordern|aufrufen|bitten|vorwerfen|beschuldigen|raten|empfehlen|anweisen|zusichern|sagen|erzählen|mitteilen|danken|gratulieren|tell|urge|ask|warn|remind|assure)$/;

/** To whom it is said: "gegenüber X", "an X appellieren", whom somebody asks, accuses or tells. */
export function addresseeOf(context: Context, clause: Clause): number[] {
  const { tokens } = context.reading.analysis;
  const to = clause.obliques.find(({ prep }) => prep === 'gegenüber' || prep === 'to' || prep === 'an' || prep === 'vor' || prep === 'zu');
  if (to && (to.prep === 'vor' || to.prep === 'zu'))
    return /(?:presse|journalisten|reporter[n]?|medien|agentur|zeitung)$/.test(tokens[to.phrase.head]!.lower)
      ? phraseTokens(context, clause, to.phrase)
      : [];
  if (to && (to.prep !== 'an' || /^(?:appellieren|richten|wenden)$/.test(clause.verb!.lemma)))
    return phraseTokens(context, clause, to.phrase);
  if (!tellsSomebody.test(clause.verb!.lemma)) return [];
  const object = clause.verb!.passive
    ? (clause.subject ?? clause.objects[0])
    : clause.objects.find(({ head }) => !/^(?:sich|es|das|dies|was)$/.test(tokens[head]!.lower));
  return object ? phraseTokens(context, clause, object) : [];
}

const correlates =
  /^(?:davon|darauf|daran|darüber|damit|dazu|dafür|darum|dagegen|bekannt|rede|meinung|ansicht|auffassung|überzeugt|überzeugung|sicher|klar|deutlich|fest)$/;

/** The verb with auxiliaries and particle, and what makes it a verb of saying: "davon" aus, "bekannt" geben, heißt "es". */
export function cueOf(context: Context, clause: Clause, message: number[]): number[] {
  const { tokens } = context.reading.analysis;
  const verb = clause.verb!;
  const own = new Set(verb.tokens);
  for (const at of clause.tokens) {
    const { lower } = tokens[at]!;
    if (at > verb.tokens[0]! && at !== clause.tokens[0] && correlates.test(lower) && !message.includes(at)) own.add(at);
    if (isSpeechNoun(tokens[at]) && message.includes(at + 2) && !message.includes(at)) own.add(at);
    if (lower === 'es' && verb.lemma === 'heißen') own.add(at);
    if (lower === 'sich' && /^(?:äußern|erinnern|zeigen|einigen|erhoffen|herausstellen)$/.test(verb.lemma)) own.add(at);
    if (lower === 'als' && /^(?:bezeichnen|werten|würdigen|beschreiben)$/.test(verb.lemma)) own.add(at);
  }
  return [...own].sort((left, right) => left - right);
}
