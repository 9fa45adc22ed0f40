import type { Clause, Phrase } from '../language/types.ts';
import { type Context, lastTopic } from './draft.ts';
import type { Target } from './targets.ts';
import { anaphors } from './words.ts';

const demonstratives =
  /^(?:dieser|diese|dieses|diesen|diesem|solche|solchen|solcher|solches|derartige|derartigen|this|that|these|those|such)$/;

/** Nouns that only stand for what the text is about. */
const vague = new Set(
  'thema vorhaben plan vorschlag schritt entscheidung idee vorstoß initiative abgabe lieferung kurs vorgehen text papier entwurf antrag resolution waffe rakete flugkörper system waffensystem flugzeug gerät ansinnen regelung angelegenheit plan idea move step proposal deal initiative text motion draft scheme arrangement issue matter weapon missile plane aircraft system pact agreement accord abkommen vertrag'.split(
    ' ',
  ),
);

/** A pronoun or da-word that points to what was last spoken of. */
export function pointBack(context: Context, phrase: Phrase, clause: Clause): Target | null {
  const { tokens } = context.reading.analysis;
  const head = tokens[phrase.head]!;
  const opener = tokens[phrase.tokens[0]!]!.lower;
  if (
    phrase.tokens.length > 1 &&
    (demonstratives.test(opener) ||
      vague.has(head.lemma) ||
      vague.has(head.lower) ||
      phrase.tokens.slice(0, -1).some(at => demonstratives.test(tokens[at]!.lower))) &&
    (head.pos === 'NOUN' || head.pos === 'PROPN')
  ) {
    const topic = context.mainTopic ?? lastTopic(context);
    if (topic && context.reading.discourse.resolve(phrase, clause).length === 0)
      return {
        subject: topic,
        sign: 1,
        clause,
        reasons: [`"${context.reading.analysis.text.slice(phrase.start, phrase.end)}" is ${topic.labels.en ?? topic.label}`],
        possible: false,
        confidence: 0.6,
      };
  }
  const pronoun = head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'ADV';
  if (!anaphors.has(head.lower) && !(pronoun && /^(?:sie|er|ihn|diese|dieser|diesen|them|they)$/.test(head.lower))) return null;
  if (context.reading.discourse.resolve(phrase, clause).length > 0 && !anaphors.has(head.lower)) return null;
  const last = lastTopic(context);
  return last
    ? { subject: last, sign: 1, clause, reasons: [`"${head.text}" is ${last.labels.en ?? last.label}`], possible: false, confidence: 0.65 }
    : null;
}
