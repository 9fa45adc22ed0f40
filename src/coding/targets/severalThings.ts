import type { Clause, Phrase } from '../../language/types.ts';
import type { Context, Draft } from '../draft.ts';
import { emit } from '../draft.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { phraseFrom } from '../issues/open.ts';
import { otherThingAt } from '../issues/otherThings.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import type { Target } from './targets.ts';

/** "Lehnt die Maut | und den Hafenfonds | ab": the things that a conjunction and an article of their own join to the first. */
export function joinedThings({ reading }: Context, clause: Clause, { tokens: own }: Phrase): Target[] {
  const { tokens, language } = reading.analysis;
  if (language !== 'de') return [];
  return own.flatMap((at, order) => {
    const article = otherThingAt(tokens, at);
    const phrase = own.includes(article) && order > 0 ? phraseFrom(reading, article) : null;
    const noun = phrase && tokens[phrase.head]!;
    // "des Vertrags und der Regierung", what is no matter, and somebody are left out
    const isThing = noun?.pos === 'NOUN' && isDecidable(noun.lemma) && !reading.scan.byToken.has(noun.index);
    const matter =
      isThing && own.includes(noun.index) && !isGenitive(tokens[article]!.lower, tokens[own[0]!]!.lower)
        ? openMatter(reading, phrase!)
        : null;
    return matter ? [toTarget(matter, clause, 0.55)] : [];
  });
}

/** "Der Maut und der Quote" after "die Abschaffung": an article of another case than the first. */
const isGenitive = (article: string, first: string): boolean =>
  /^(?:de[rs]|eine[rs])$/.test(article) && !/^(?:de[rm]|einer|zum|zur)$/.test(first);

/**
 * Rule "all but": "Malta will die Maut mittragen, den Hafenfonds aber nicht", "…, nicht aber den Fonds": whoever was said to be for the one is against the other,
 * and the other way round. True when a statement was made.
 */
export function readExcepted(context: Context, clause: Clause): boolean {
  const { analysis, scan } = context.reading;
  if (analysis.language !== 'de' || clause.kind !== 'verbless' || !clause.coordinated) return false;
  const list = clause.tokens.filter(at => analysis.tokens[at]!.pos !== 'PUNCT');
  const words = list.map(at => analysis.tokens[at]!.lower);
  const denied = [words.slice(0, 2), words.slice(-2)].some(pair => pair.includes('nicht') && pair.some(word => turns.test(word)));
  const [phrase] = [...clause.objects, ...(clause.subject && !clause.subjectInherited ? [clause.subject] : [])];
  const told = context.drafts.at(-1);
  if (!denied || !phrase || !told || list.some(at => scan.byToken.has(at)) || !isTold(context, clause, told)) return false;
  const matter = openMatter(context.reading, phrase);
  const target = matter && toTarget(matter, clause, 0.55);
  if (target) emit(context, clause, null, [told.actor], told.stance === 'support' ? -1 : 1, target);
  return target !== null;
}

const turns = /^(?:aber|jedoch|hingegen|dagegen|allerdings)$/;

/** Said in the same sentence, and taking a side. */
const isTold = ({ reading: { analysis } }: Context, { sentence }: Clause, { start, stance, modality, confidence }: Draft): boolean =>
  stance !== 'neutral' &&
  modality === 'asserted' &&
  confidence > 0.5 && // no mere deed: "kaufte Brot, den Käse aber nicht"
  start >= analysis.sentences[sentence]!.start;
