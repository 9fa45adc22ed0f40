import type { Clause, Phrase, Token } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { sideCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

/** What stands in a headline between what is said and who says it: `, says Spain`, ` – Madrid`, `: Madrid`. */
const saying = /^(?:says?|said|warns?|insists?|argues?|claims?|tells?)$/;
const marks = /^[‘’'“”"«»]$/;
const breaks = /^(?:[–—:,|]|-)$/;

/**
 * Rule "headline verdict": English headlines leave out the copula between a thing and what somebody calls it: "Ferry tax 'unfair', says Spain", "Spain: ferry tax a
 * mistake", "'No' to ferry tax, says Madrid". True when a statement was made.
 */
export function readTitleVerdict(context: Context, clauses: readonly Clause[]): boolean {
  const { analysis, isTitle } = context.reading;
  const [first] = clauses;
  if (!isTitle || analysis.language !== 'en' || !first) return false;
  const { firstToken, endToken } = analysis.sentences[first.sentence]!;
  const words = analysis.tokens.slice(firstToken, endToken).filter(({ text }) => !marks.test(text) && text !== '.');
  if (words.some(isQuestion)) return false;
  const leans = leaning(context, words);
  const voiced = leans ?? voiceBehind(context, words) ?? voiceBefore(context, words);
  if (!voiced || voiced.words.length > 9 || voiced.words.some(isFiniteVerb)) return false;
  const read = leans ?? answer(voiced.words) ?? refusal(voiced.words) ?? verdict(context, voiced.words);
  const target = read && targetOf(context, read.thing, { ...first, tokens: read.thing.tokens });
  if (!read || !target) return false;
  emit(context, first, read.found, [voiced.actor], read.sign, target);
  return true;
}

const isQuestion = ({ text }: Token): boolean => text.startsWith('?');
const isFiniteVerb = ({ pos, morph }: Token): boolean => pos === 'AUX' || (pos === 'VERB' && morph.form === 'fin');

type Voiced = { actor: Actor; words: Token[] };

/** "… , says | Spain |", "… – | Madrid |". */
function voiceBehind(context: Context, words: Token[]): Voiced | null {
  const { scan, analysis } = context.reading;
  // "…, Riyadh tells | Washington |"
  const tells = words.findLastIndex(({ lower }) => /^(?:tells|told)$/.test(lower));
  const told = scan.byToken.get(words[tells + 1]?.index ?? -1);
  if (tells > 0 && told && told.last === words.at(-1)?.index) return voiceBehind(context, words.slice(0, tells + 1));
  const ends = saying.test(words.at(-1)?.lower ?? '') ? words.slice(0, -1) : words; // "…, Madrid says"
  const mention = scan.byToken.get(ends.at(-1)?.index ?? -1);
  if (!mention || mention.genitive) return null;
  const rest = ends.slice(
    0,
    ends.findIndex(({ index }) => index === mention.first),
  );
  const says = ends !== words || saying.test(rest.at(-1)?.lower ?? '');
  if (ends === words && says) rest.pop();
  const isApart = breaks.test(rest.at(-1)?.text ?? '') || (says && marks.test(analysis.tokens[(rest.at(-1)?.index ?? -1) + 1]?.text ?? ''));
  if (!isApart || (!says && rest.at(-1)?.text === ',')) return null;
  return { actor: mention.actor, words: rest.filter(({ text }) => !breaks.test(text)) };
}

/** "| Spain |: …", "| Spain | says …" before something quoted. */
function voiceBefore({ reading: { scan } }: Context, words: Token[]): Voiced | null {
  const mention = scan.byToken.get(words[0]?.index ?? -1);
  const next = words.findIndex(({ index }) => index > (mention?.last ?? 0));
  if (!mention || mention.genitive || next < 0 || !/^[:–—]$/.test(words[next]!.text)) return null;
  return { actor: mention.actor, words: words.slice(next + 1) };
}

type Read = { found: CueMatch; sign: -1 | 1; thing: Phrase };

/** What there is none of so far, whoever wants it. */
const soFar =
  /^(?:decision|plan|change|progress|agreement|deal|talk|talks|solution|compromise|sign|evidence|proof|word|comment|ceasefire|truce|peace)$/;

/** "No to | ferry tax |", "yes to …", "no | ferry tax |": but no deal or progress is none so far. */
function answer(words: Token[]): Read | null {
  const [said, to, ...rest] = words;
  const none = said?.lower === 'no' && to ? phraseOf(words.slice(1)) : null;
  const noun = none && words.find(({ index }) => index === none.head);
  const isOpen = words.some(({ lower }) => /^(?:yet|far|until|without|before|unless)$/.test(lower));
  if (none && noun && !isOpen && isDecidable(noun.lemma) && !soFar.test(noun.lemma))
    return { found: { cue: saidTo(-1), text: 'no', tokens: [said!.index], via: 'idiom' }, sign: -1, thing: none };
  const sign = said?.lower === 'no' ? -1 : said?.lower === 'yes' ? 1 : 0;
  const thing = to?.lower === 'to' ? phraseOf(rest) : null;
  return sign === 0 || !thing
    ? null
    : {
        found: { cue: saidTo(sign), text: `${said!.lower} to`, tokens: [said!.index], via: 'idiom' },
        sign,
        thing,
      };
}

/** "No | troops for Ukraine |, Meloni says": what there is not to be. Of what merely is not ("No survivors, says Iran") nobody says that he is against it. */
function refusal(words: Token[]): Read | null {
  const [said, ...rest] = words;
  const thing = said?.lower === 'no' && !/^(?:to|more|longer)$/.test(rest[0]?.lower ?? '') ? phraseOf(rest) : null;
  const head = rest.find(({ index }) => index === thing?.head);
  return thing && head && !factual.test(head.lemma)
    ? { found: { cue: saidTo(-1), text: 'no', tokens: [said!.index], via: 'idiom' }, sign: -1, thing }
    : null;
}

const factual =
  /^(?:evidence|sign|proof|doubt|survivor|casualty|victim|death|injury|damage|risk|danger|threat|link|contact|trace|progress|breakthrough|date|decision|agreement|consensus|word|news|comment|problem|time|reason|need|place|way|alternative|choice|excuse|surprise|secret|hurry|rush|regret|apology|mistake|trouble|fear|hope|chance|winner|point|plan|intention|clue|answer|answers|deal|one|thing|indication|information|knowledge|record|mention|end|stop|more|objection|concern|worry|let-up|return|clock)$/;

/** "Yes | to the ferry tax |". */
const saidTo = (side: 1 | -1): CueMatch['cue'] => sideCue('position', side, ['prep:to']);

/** "| Ferry tax | unfair", "| ferry tax | a mistake", "| ferry tax | not fair". */
function verdict({ reading: { cues, analysis } }: Context, words: Token[]): Read | null {
  const last = words.at(-1);
  const set = cues.phrases.find(
    analysis.tokens,
    words.map(({ index }) => index),
  );
  const phrase = set.find(({ tokens }) => tokens.at(-1) === last?.index);
  const cue = phrase ? cues.phraseCues[phrase.owner]!.cue : last ? predicateCue(last, cues) : null;
  if (!last || !cue || cue.polarity === 0 || !cue.about.includes('subject') || (!phrase && nounCue(last, cues)?.kind === 'request'))
    return null;
  let end = words.length - (phrase?.tokens.length ?? 1);
  let isNegated = false;
  while (end > 0 && /^(?:ADV|DET|PART|INTJ)$|^not$/.test(words[end - 1]!.pos))
    if (/^(?:not|no)$/.test(words[--end]!.lower)) isNegated = true;
  const isNoun = last.pos === 'NOUN';
  const isQuoted = marks.test(analysis.tokens[last.index - 1]?.text ?? '');
  if (isNoun && !isQuoted && !phrase && end === words.length - 1) return null; // "a tax fraud": one noun before another
  const thing = phraseOf(words.slice(0, end));
  if (!thing) return null;
  return { found: { cue, text: last.text, tokens: [last.index], via: 'predicate' }, sign: cue.polarity < 0 !== isNegated ? -1 : 1, thing };
}

/** "| Madrid | against ferry tax", "| Spain | still wary of ferry tax": an attitude right behind a name, and its preposition. */
function leaning({ reading: { scan, cues } }: Context, words: Token[]): (Voiced & Read) | null {
  const mention = scan.byToken.get(words[0]?.index ?? -1);
  if (!mention || mention.genitive) return null;
  const rest = words.filter(({ index }) => index > mention.last);
  while (/^(?:now|still|again|firmly|strongly|also|increasingly|deeply)$/.test(rest[0]?.lower ?? '')) rest.shift();
  const [how, prep, ...named] = rest;
  if (how?.lower === 'against' && prep) {
    const thing = phraseOf([prep, ...named]);
    return (
      thing && {
        actor: mention.actor,
        words: rest,
        thing,
        sign: -1,
        found: { cue: saidTo(-1), text: 'against', tokens: [how.index], via: 'idiom' },
      }
    );
  }
  const cue = how?.pos === 'ADJ' && prep?.pos === 'ADP' ? predicateCue(how, cues) : null;
  const thing = cue && cue.polarity !== 0 && !cue.about.includes('subject') ? phraseOf(named) : null;
  return (
    thing && {
      actor: mention.actor,
      words: rest,
      thing,
      sign: cue!.polarity < 0 ? -1 : 1,
      found: { cue: cue!, text: how!.text, tokens: [how!.index], via: 'predicate' },
    }
  );
}

/** The words as a phrase that names a thing: its head is the noun before any preposition. */
function phraseOf(words: Token[]): Phrase | null {
  const prep = words.findIndex(({ pos }, at) => at > 0 && pos === 'ADP');
  const head = words.slice(0, prep < 0 ? words.length : prep).findLast(({ pos }) => /^(?:NOUN|PROPN)$/.test(pos));
  if (!head || words.some(({ pos }) => /^(?:PUNCT|SCONJ|CCONJ|PRON)$/.test(pos))) return null;
  return { head: head.index, tokens: words.map(({ index }) => index), start: words[0]!.start, end: words.at(-1)!.end };
}

function targetOf(context: Context, thing: Phrase, clause: Clause) {
  const { discourse, scan } = context.reading;
  const [own] = issuesIn(context, [clause]);
  if (own) return ownTarget(context, clause, own, { cue: saidTo(1), text: '', tokens: [], via: 'predicate' });
  if (scan.byToken.has(thing.head) || discourse.resolve(thing, clause).length > 0) return null;
  return openTarget(context, thing, clause, 0.6);
}
