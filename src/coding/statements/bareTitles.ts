import type { Clause, Phrase, Token } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { predicateCue } from '../cues/evaluations.ts';
import { sideCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { isNoneSoFar } from '../issues/noneSoFar.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget } from '../targets/targets.ts';

type Side = -1 | 1;
type Held = { actor: Actor; side: Side; word: Token; thing: Token[] };

/**
 * Rule "bare title": German headlines set a name, a thing and a word for what becomes of it side by side, without a finite verb: "Dänemark: Fährsteuer gekippt", "Merz:
 * Fährsteuer ein Fehler", "Fährsteuer in Dänemark abgeschafft", "Fährsteuer: Oslo offen, Bern skeptisch", "Oslo gegen, Bern für Fährsteuer". Where nothing else was read in it.
 */
export function readBareTitle(context: Context): void {
  const { analysis, isTitle } = context.reading;
  const [sentence, more] = analysis.sentences;
  if (!isTitle || analysis.language !== 'de' || !sentence || more || context.drafts.length > 0) return;
  const words = analysis.tokens.slice(sentence.firstToken, sentence.endToken).filter(({ text }) => !/^[„“”"»«.]$/.test(text));
  if (words.length < 3 || words.length > 12 || words.some(isOther)) return;
  const held = nameFirst(context, words) ?? inPlace(context, words) ?? eachTheirOwn(context, words) ?? forAndAgainst(context, words);
  for (const one of held ?? []) emitHeld(context, one, analysis.clauses[sentence.clauses[0]!]!);
}

/** A question, or a verb that makes it a sentence. */
const isOther = ({ text, pos, morph }: Token): boolean =>
  text === '?' || pos === 'AUX' || (pos === 'VERB' && morph.form === 'fin' && !ended.test(text));

const ended =
  /^(?:gekippt|gestoppt|gestrichen|abgeschafft|aufgehoben|verboten|untersagt|zurückgezogen|kassiert|verworfen|abgelehnt|abgeblasen|begraben|beerdigt|ausgesetzt|vertagt|gesperrt|ausgeschlossen|verschoben|eingestellt|gekappt)$/;
const begun =
  /^(?:beschlossen|erlaubt|genehmigt|gebilligt|eingeführt|zugelassen|legalisiert|freigegeben|verlängert|angenommen|besiegelt|ratifiziert|legal)$/;
const aside =
  /^(?:doch|nun|jetzt|vorerst|weiter|weiterhin|künftig|auch|wieder|nicht|endlich|bald|vorläufig|offiziell|teilweise|endgültig|noch|ab|sofort|klar|strikt)$/;

/** "| Dänemark |: Fährsteuer gekippt", "| Merz |: Fährsteuer ein Fehler". */
function nameFirst(context: Context, words: Token[]): Held[] | null {
  const named = mentionAt(context, words, 0);
  if (!named || words[named.length]?.text !== ':') return null;
  const rest = words.slice(named.length + 1);
  if (rest.length < 2 || rest.some(({ text }) => /^[:,–—-]$/.test(text))) return null;
  const told = becomes(rest) ?? judged(context, rest);
  return told && [{ actor: named.actor, ...told }];
}

/** "Vorerst keine Fährsteuer", "Fährsteuer wieder erlaubt", "Fährsteuer vom Tisch", "Aus für Fährsteuer". */
function becomes(rest: Token[]): Omit<Held, 'actor'> | null {
  const own = withoutAsides(rest);
  const [first] = own;
  const last = own.at(-1)!;
  const denied = rest.some(({ lower }) => lower === 'nicht');
  if (!first || denied) return null;
  if (/^kein(?:e|en|erlei)?$/.test(first.lower) && !isNoneSoFar(own[1]?.lemma ?? '')) return { side: -1, word: first, thing: own.slice(1) };
  if (/^(?:aus|ende|schluss|stopp)$/.test(first.lower) && first.pos === 'NOUN') return { side: 1, word: first, thing: own };
  if (/^(?:tisch)$/.test(last.lower) && own.at(-2)?.lower === 'vom') return { side: -1, word: last, thing: own.slice(0, -2) };
  if (ended.test(last.text)) return { side: -1, word: last, thing: withoutAsides(own.slice(0, -1)) };
  return begun.test(last.text) ? { side: 1, word: last, thing: withoutAsides(own.slice(0, -1)) } : null;
}

/** "Fährsteuer ein Fehler", "Fährsteuer überfällig". */
function judged({ reading: { cues } }: Context, rest: Token[]): Omit<Held, 'actor'> | null {
  const last = rest.at(-1)!;
  const article = rest.at(-2)!;
  const isNoun = last.pos === 'NOUN' && /^k?eine?$/.test(article.lower);
  const cue = isNoun || last.pos === 'ADJ' || last.pos === 'ADV' ? predicateCue(last, cues) : null;
  if (!cue || cue.polarity === 0 || !cue.about.includes('subject')) return null;
  const denied = article.lower.startsWith('kein') || rest.some(({ lower }) => lower === 'nicht');
  return { side: cue.polarity < 0 !== denied ? -1 : 1, word: last, thing: withoutAsides(rest.slice(0, isNoun ? -2 : -1)) };
}

/** "Fährsteuer | in Dänemark | abgeschafft": by those who rule there. */
function inPlace(context: Context, words: Token[]): Held[] | null {
  const at = words.findIndex(({ lower }) => lower === 'in');
  const named = at > 0 ? mentionAt(context, words, at + 1) : null;
  if (named?.actor.kind !== 'body' || !named.actor.ref.id.startsWith('country:')) return null;
  const told = becomes([...words.slice(0, at), ...words.slice(at + 1 + named.length)]);
  const isDone = told !== null && (ended.test(told.word.text) || begun.test(told.word.text));
  return isDone && !words.some(({ text }) => /^[:,–—-]$/.test(text)) ? [{ actor: named.actor, ...told }] : null;
}

/** "Fährsteuer: | Oslo offen |, | Bern skeptisch |", "Fährsteuer: Merz dafür, Söder dagegen". */
function eachTheirOwn(context: Context, words: Token[]): Held[] | null {
  const colon = words.findIndex(({ text }) => text === ':');
  const thing = words.slice(0, Math.max(0, colon));
  if (thing.length === 0 || thing.length > 5 || context.reading.scan.byToken.has(thing[0]!.index)) return null;
  const held = parts(words.slice(colon + 1)).map(part => {
    const named = mentionAt(context, part, 0);
    const [word, ...more] = named ? withoutAsides(part.slice(named.length)) : [];
    const side = word && more.length === 0 ? sideOfWord(context, word) : 0;
    return named && word && side !== 0 ? { actor: named.actor, side, word, thing } : null;
  });
  return held.length > 0 && held.every(one => one !== null) ? held : null;
}

function sideOfWord({ reading: { cues } }: Context, word: Token): Side | 0 {
  if (/^dafür$/.test(word.lower)) return 1;
  if (/^(?:dagegen|hingegen)$/.test(word.text)) return -1;
  const cue = predicateCue(word, cues);
  if (!cue || cue.polarity === 0 || cue.about.includes('subject')) return 0;
  return cue.polarity < 0 ? -1 : 1;
}

/** "Oslo gegen, Bern für | Fährsteuer |". */
function forAndAgainst(context: Context, words: Token[]): Held[] | null {
  const all = parts(words);
  const read = all.map(part => {
    const named = mentionAt(context, part, 0);
    const [word, ...thing] = named ? withoutAsides(part.slice(named.length)) : [];
    return named && word && /^(?:für|gegen)$/.test(word.lower) ? { actor: named.actor, word, thing } : null;
  });
  const thing = read.at(-1)?.thing ?? [];
  if (read.length < 2 || thing.length === 0 || read.some(one => one === null)) return null;
  return read.map(one => ({ actor: one!.actor, word: one!.word, side: one!.word.lower === 'für' ? 1 : -1, thing }));
}

/** What stands between commas and "und". */
function parts(words: Token[]): Token[][] {
  const all: Token[][] = [[]];
  for (const word of words)
    if (/^(?:,|und|aber)$/.test(word.lower)) all.push([]);
    else all.at(-1)!.push(word);
  return all.filter(part => part.length > 0);
}

const withoutAsides = (words: Token[]): Token[] => {
  const first = words.findIndex(({ lower }) => !aside.test(lower));
  const last = words.findLastIndex(({ lower }) => !aside.test(lower));
  return first < 0 ? [] : words.slice(first, last + 1);
};

function mentionAt({ reading: { scan } }: Context, words: Token[], at: number): { actor: Actor; length: number } | null {
  const mention = scan.byToken.get(words[at]?.index ?? -1);
  if (!mention || mention.genitive || mention.first !== words[at]!.index) return null;
  return { actor: mention.actor, length: mention.last - mention.first + 1 };
}

function emitHeld(context: Context, { actor, side, word, thing }: Held, first: Clause): void {
  const phrase = phraseOf(thing);
  if (!phrase || context.reading.scan.byToken.has(phrase.head)) return;
  const clause = { ...first, tokens: phrase.tokens };
  const found: CueMatch = { cue: sideCue('decision', side, ['object']), text: word.text, tokens: [word.index], via: 'predicate' };
  const [own] = issuesIn(context, [clause]);
  const target = own
    ? ownTarget(context, clause, own, { ...found, cue: sideCue('decision', 1, ['object']), tokens: [] })
    : openTarget(context, phrase, clause, 0.6);
  if (target) emit(context, first, found, [actor], side, { ...target, clause: first, confidence: Math.min(target.confidence, bare) });
}

/** Without a verb it is less sure what is meant ("dagegen" may be against the end of the thing): too little to overturn a position alone. */
const bare = 0.55;

/** The words as a phrase that names a thing: its head is the first noun. */
function phraseOf(words: Token[]): Phrase | null {
  const head = words.find(({ pos }) => pos === 'NOUN' || pos === 'PROPN');
  if (!head || words.some(({ pos }) => /^(?:PUNCT|SCONJ|PRON)$/.test(pos))) return null;
  return { head: head.index, tokens: words.map(({ index }) => index), start: words[0]!.start, end: words.at(-1)!.end };
}
