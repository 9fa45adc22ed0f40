import { callsDeed } from '../../language/de/looseNouns.ts';
import { asWished } from '../../language/en/words.ts';
import type { Analysis, Clause } from '../../language/types.ts';

/** Who demands or fears something has no part in telling that it has come about. */
const asks = /^(?:verlangen|fordern|wünschen|erhoffen|vorschlagen|anregen|anmahnen|empfehlen|raten|erbitten|nahelegen|anstreben|wollen)$/;
const dreads = /^(?:befürchten|fürchten|erwarten|voraussehen|voraussagen|vermuten|vorhersehen|vorhersagen)$/;

/** "| As Sweden had hoped |, Norway has lifted the ban", "wie Schweden es verlangt": who wished, feared or proposed it tells nobody that it is so. "As Sweden said" does. */
export const isAsWished = ({ kind, link, verb }: Clause): boolean =>
  kind === 'adverbial' &&
  verb !== null &&
  (link === 'as' ? asWished.test(verb.lemma) : link === 'wie' && (asks.test(verb.lemma) || dreads.test(verb.lemma)));

/**
 * "Norwegen lehnt die Abgabe ab, | wie es Schweden seit Langem verlangt |", "| wie Kritiker befürchtet hatten |": somebody had asked for what the clause around tells,
 * or seen it coming, and is not who tells it, as "wie Schweden mitteilte" is. Null for any other clause.
 */
export function wishedBefore(analysis: Analysis, clause: Clause): 'asked' | 'dreaded' | null {
  const { kind, link, verb } = clause;
  if (analysis.language === 'de' && isOfStep(analysis, clause)) return asks.test(verb!.lemma) ? 'asked' : null;
  if (analysis.language !== 'de' || kind !== 'adverbial' || link !== 'wie' || !verb || verb.passive || isOfThing(analysis, clause))
    return null;
  const { lemma, particle } = verb;
  const names = [lemma, particle ? `${particle}${lemma}` : lemma];
  return names.some(name => asks.test(name)) ? 'asked' : names.some(name => dreads.test(name)) ? 'dreaded' : null;
}

/** "Lehnt eine Abgabe ab, | wie Schweden sie fordert |", "ein Verbot, | wie es Schweden fordert |": which kind of thing, and not what is done. */
function isOfThing({ tokens, clauses }: Analysis, { objects, subject, parent }: Clause): boolean {
  const words = [subject, ...objects].map(phrase => (phrase ? tokens[phrase.head]!.lower : ''));
  if (objects.some(({ head }) => !/^(?:es|das|sich|dies)$/.test(tokens[head]!.lower))) return true;
  const around = clauses[parent ?? -1];
  const things = around ? [around.subject, ...around.objects, ...around.obliques.map(({ phrase }) => phrase)] : [];
  return (
    words.includes('es') &&
    things.some(
      phrase =>
        phrase !== null &&
        /^(?:k?ein|solche[sr]?)$/.test(tokens[phrase.tokens[0]!]!.lower) &&
        !/^[mf]$/.test(tokens[phrase.head]!.morph.gender ?? ''),
    )
  );
}

/** "Hat der Abgabe zugestimmt, ein Schritt, | den Schweden gefordert hatte |": what was asked for is what has been done. */
function isOfStep({ tokens, clauses }: Analysis, { kind, parent, verb, tokens: own }: Clause): boolean {
  const step = clauses[parent ?? -1];
  if (!verb || verb.passive || !/^(?:relative|complement)$/.test(kind) || step?.kind !== 'verbless' || step.parent === null) return false;
  return (
    /^(?:den|die|das)$/.test(tokens[own[0]!]!.lower) &&
    step.subject !== null &&
    /^eine?$/.test(tokens[step.subject.tokens[0]!]!.lower) &&
    callsDeed(tokens[step.subject.head]!.lower)
  );
}
