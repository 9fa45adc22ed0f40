import { type Context, range, trim } from './context.ts';
import { isPlainReport, mediumOf } from './cues.ts';
import { endOfPhrase } from './phrases.ts';

/** "Das bestätigte ein Sprecher.": the message is the sentence before, with the word that points back to it. German only. */
export function readPointing(context: Context): void {
  const { reading, block, previous } = context;
  const { tokens, language } = reading.analysis;
  const [pointer, verb] = [block.first, block.first + 1];
  const clause = reading.analysis.clauses[context.owners[pointer] ?? -1];
  if (language !== 'de' || !previous || context.reportedBefore || !clause?.verb || clause.verb.passive) return;
  if (!/^(?:das|dies)$/.test(tokens[pointer]!.lower) || !clause.verb.tokens.includes(verb) || !isPlainReport(reading, clause)) return;
  const head = range(verb + 1, Math.min(verb + 6, block.end - 1)).find(at => /^(?:NOUN|PROPN|X)$/.test(tokens[at]!.pos));
  if (head === undefined || clause.end < tokens[head]!.start) return;
  let first = head;
  while (first - 1 > verb && /^(?:DET|ADJ|NUM)$/.test(tokens[first - 1]!.pos)) first--;
  const next = Math.min(...clause.verb.tokens.filter(at => at > head), block.end);
  for (const one of block.clauses) context.taken.add(one.id);
  context.found.push({
    form: 'indirect',
    message: [...trim(context, range(previous.first, previous.end - 1)), pointer],
    speaker: range(first, endOfPhrase(reading.analysis, head, next, block.quotationAt)),
    cue: [...clause.verb.tokens].sort((left, right) => left - right),
    frame: range(verb, block.end - 1),
    addressee: [],
    nested: false,
    medium: mediumOf(clause.verb.lemma),
  });
}
