import { isVerbLemma } from './lexicon.ts';
import type { Model } from './model.ts';

const openers = /^(?:who|whom|whose|which|a|an|the|its|his|her|their|once|long)$/i;
/** More words than newspapers put between a subject and its verb. */
const longest = 34;

/** While tagging: `Turkey, whose drones fly for the army, | backs | an extension`: behind an aside on the subject stands its verb, though the word may be a noun. */
export function mendAsideVerbs(model: Model, piece: readonly string[], tags: Int32Array): void {
  const tagAt = (at: number): string => (at < piece.length ? model.tags[tags[at]!]! : '');
  for (let from = 1; from < piece.length - 4; from++) {
    if (piece[from] !== ',' || !/^(?:NOUN|PROPN)/.test(tagAt(from - 1)) || !openers.test(piece[from + 1]!)) continue;
    for (let at = from + 3; at < Math.min(piece.length - 3, from + longest); at++) {
      if (piece[at] !== ',') continue;
      const verb = /^(?:now|also|still|today|finally|nonetheless)$/i.test(piece[at + 1]!) ? at + 2 : at + 1;
      const lower = piece[verb]!.toLowerCase();
      const isVerb = tagAt(verb) === 'NOUN NNS' && baseOf(lower).some(base => isVerbLemma(model.lexicon, base));
      if (isVerb && /^(?:DET|PRON)/.test(tagAt(verb + 1))) tags[verb] = model.tags.indexOf('VERB VBZ');
      break;
    }
  }
}

const baseOf = (lower: string): string[] => (lower.endsWith('es') ? [lower.slice(0, -1), lower.slice(0, -2)] : [lower.slice(0, -1)]);
