import type { Token, VerbGroup } from '../types.ts';
import { isSeinPerfect, isVerb } from './lexicon.ts';
import type { Draft } from './linkClauses.ts';
import type { Tag } from './tags.ts';
import { auxiliaries, modals, particles } from './words.ts';

const nonFinite: ReadonlySet<Tag> = new Set<Tag>(['VP', 'VI', 'VZ']);
/** With a second infinitive these behave like modals (lässt liefern). */
const semiModals = new Set(['lassen', 'sein', 'haben', 'scheinen', 'brauchen', 'drohen', 'pflegen', 'vermögen', 'bleiben']);

/** Reads the verbs of a clause as one group; null for verbless clauses. */
export function readVerbGroup(tokens: Token[], tags: Tag[], draft: Draft): VerbGroup | null {
  const finite = draft.facts.finite >= 0 ? draft.facts.finite : draft.auxiliary;
  const own = draft.facts.finite >= 0 ? [draft.facts.finite] : [];
  const nonfinite = helps(tokens, finite) ? draft.tokens.filter(token => nonFinite.has(tags[token]!)) : [];
  if (finite < 0 && nonfinite.length === 0) return null;
  const content = contentVerb(tokens, nonfinite, finite);
  const particle = draft.facts.finite >= 0 && content === finite ? findParticle(tokens, tags, draft, finite) : -1;
  const zu = draft.tokens.filter(token => tags[token] === 'ZU');
  const group = [...own, ...nonfinite, ...zu, ...(particle >= 0 ? [particle] : [])]
    .filter(token => token !== content)
    .sort((a, b) => a - b);
  const lemmas = new Set([...nonfinite, finite].filter(token => token >= 0 && token !== content).map(token => tokens[token]!.lemma));
  const lemma = particle >= 0 ? tokens[particle]!.lower + tokens[content]!.lemma : tokens[content]!.lemma;
  if (particle >= 0) tokens[content]!.lemma = lemma;
  const hasZu = zu.length > 0 || nonfinite.some(token => tags[token] === 'VZ');
  return {
    lemma: isMadeKnown(tokens, content) ? `bekannt${lemma}` : lemma,
    particle: particle >= 0 ? tokens[particle]!.lower : undefined,
    head: content,
    tokens: [content, ...group],
    modal: modalOf(tokens, finite, content, nonfinite),
    mood: finite >= 0 ? (tokens[finite]!.morph.mood ?? 'ind') : hasZu || tags[content] === 'VI' ? 'inf' : 'part',
    tense: finite >= 0 ? tenseOf(tokens, tags, finite, content, lemmas) : 'none',
    passive: isPassive(tokens, tags, finite, content, lemmas, nonfinite),
    infinitive: finite < 0 && hasZu,
  };
}

/** `hat das Ende der Maut bekannt | gegeben`: a verb whose two halves are written apart. */
const isMadeKnown = (tokens: Token[], content: number): boolean =>
  tokens[content - 1]?.lower === 'bekannt' && /^(?:gegeben|geben|gemacht|machen)$/.test(tokens[content]!.lower);

/** Can this finite verb (or none, in infinitives) have another verb beside it? */
function helps(tokens: Token[], finite: number): boolean {
  const lemma = finite >= 0 ? tokens[finite]!.lemma : '';
  return finite < 0 || auxiliaries.has(lemma) || modals.has(lemma) || semiModals.has(lemma);
}

/** German puts the content verb first among the verbs at the end: abgelehnt worden sein, liefern wollen. */
function contentVerb(tokens: Token[], nonfinite: number[], finite: number): number {
  const helpers = (token: number): boolean =>
    auxiliaries.has(tokens[token]!.lemma) ||
    modals.has(tokens[token]!.lemma) ||
    (tokens[token]!.lemma === 'lassen' && nonfinite.length > 1);
  if (nonfinite.length === 0) return finite;
  const wished = wishedFor(tokens, nonfinite, finite);
  if (wished !== undefined) return wished;
  return (
    nonfinite.findLast(token => !helpers(token)) ?? nonfinite.find(token => tokens[token]!.morph.form !== 'part2') ?? nonfinite[0] ?? finite
  );
}

/** will die Zölle abgeschafft sehen, möchte ihn beteiligt wissen: what is wished for is the deed, not the sight of it. */
function wishedFor(tokens: Token[], nonfinite: number[], finite: number): number | undefined {
  const last = nonfinite.findLast(token => tokens[token]!.lemma !== 'wollen');
  const wishes = finite >= 0 && /^(?:wollen|mögen)$/.test(tokens[finite]!.lemma);
  if (!wishes || last === undefined || !/^(?:sehen|wissen|haben)$/.test(tokens[last]!.lower)) return undefined;
  return nonfinite.find(token => token === last - 1 && tokens[token]!.morph.form === 'part2');
}

/** Words that a verb may have beside it without being part of it: "unterstützt das Werk wieder", "sieht sich außerstande". */
const besides = /^(?:da(?:ran|rauf|von|für|gegen|zu)|wieder|weiter|außerstande|imstande)$/;

function findParticle(tokens: Token[], tags: Tag[], draft: Draft, finite: number): number {
  const lemma = tokens[finite]!.lemma;
  const tagged = draft.tokens.findLast(token => tags[token] === 'VT' && token > finite);
  // "fordern die Pflicht dazu", "unterstützt sie wieder": a particle only where the dictionary knows the verb.
  if (tagged !== undefined && lemma !== 'sein' && (!besides.test(tokens[tagged]!.lower) || isVerb(tokens[tagged]!.lower + lemma)))
    return tagged;
  const early = draft.tokens.find(token => token > finite && isEarly(tokens, token, lemma) && isVerb(tokens[token]!.lower + lemma));
  if (early !== undefined) {
    tags[early] = 'VT'; // no preposition of the phrase behind it
    return early;
  }
  const last = draft.tokens.findLast(token => tags[token] !== 'PU');
  if (last === undefined || last <= finite + 1 || !particles.has(tokens[last]!.lower) || tokens[last]!.text !== tokens[last]!.lower)
    return -1;
  const isExcess = tokens[last - 1]!.lower === 'zu'; // hält sie für zu hoch
  return isVerb(tokens[last]!.lower + lemma) && !isExcess && !isHeld(tokens[last]!, lemma) ? last : -1;
}

/** "Bleibt | offen | für die Maut": how somebody stays to a thing; "offenbleiben" is what questions do. */
const isHeld = ({ lower }: Token, lemma: string): boolean => lemma === 'bleiben' && lower === 'offen';

/** "Rückt | ab | von der Maut", "spricht sich | aus | gegen sie": what the verb governs stands behind its particle; not "steigt | auf über | 5 Prozent", "steht | fest zu | ihr". */
const isEarly = (tokens: Token[], at: number, lemma: string): boolean =>
  particles.has(tokens[at]!.lower) &&
  !isHeld(tokens[at]!, lemma) &&
  !besides.test(tokens[at]!.lower) &&
  (tokens[at]!.lower !== 'fest' || lemma === 'halten') &&
  tokens[at]!.text === tokens[at]!.lower &&
  /^(?:von|vom|an|am|für|gegen|aus|vor|bei|beim|zu|zum|zur|mit|auf|hinter|nach)$/.test(tokens[at + 1]?.lower ?? '') &&
  tokens[at + 2]?.pos !== 'NUM';

function modalOf(tokens: Token[], finite: number, content: number, nonfinite: number[]): string | undefined {
  const lemma = finite >= 0 && finite !== content ? tokens[finite]!.lemma : '';
  if (modals.has(lemma) || lemma === 'lassen') return lemma;
  const inner = nonfinite.find(token => token !== content && (modals.has(tokens[token]!.lemma) || tokens[token]!.lemma === 'lassen'));
  if (inner !== undefined) return tokens[inner]!.lemma;
  const zu = tokens[content]!.morph.form === 'zu' || tokens[content - 1]?.lower === 'zu';
  return zu && semiModals.has(lemma) ? lemma : undefined;
}

function tenseOf(tokens: Token[], tags: Tag[], finite: number, content: number, lemmas: Set<string>): VerbGroup['tense'] {
  const lemma = tokens[finite]!.lemma;
  const past = tokens[finite]!.morph.tense === 'past' && tokens[finite]!.morph.mood !== 'konj2';
  const participle = tags[content] === 'VP';
  if (content !== finite && lemma === 'haben' && participle) return past ? 'pluperfect' : 'perfect';
  if (content !== finite && lemma === 'sein' && participle && (lemmas.has('werden') || isSeinPerfect(tokens[content]!.lemma)))
    return past ? 'pluperfect' : 'perfect';
  if (content !== finite && lemma === 'werden' && !participle && tokens[finite]!.morph.mood !== 'konj2') return 'future';
  if (content !== finite && lemma === 'werden' && lemmas.size > 1 && tokens[finite]!.morph.mood !== 'konj2') return 'future';
  if (modals.has(lemma) && participle && lemmas.has('haben')) return 'perfect';
  return past ? 'past' : 'pres';
}

function isPassive(tokens: Token[], tags: Tag[], finite: number, content: number, lemmas: Set<string>, nonfinite: number[]): boolean {
  if (tags[content] === 'VZ' || tokens[content - 1]?.lower === 'zu')
    return finite >= 0 && finite !== content && tokens[finite]!.lemma === 'sein';
  if (tags[content] !== 'VP') return false;
  if (finite < 0 && nonfinite.length === 1) return !isSeinPerfect(tokens[content]!.lemma);
  if (lemmas.has('werden')) return true;
  return lemmas.has('sein') && !lemmas.has('haben') && !isSeinPerfect(tokens[content]!.lemma);
}
