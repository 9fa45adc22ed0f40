import { z } from 'zod';

/** Alternatives of regular expressions. */
const patterns = z.array(z.string()).min(1);
/** What a careful reader would code: the actor spoken for counts too; `says` is a piece of the sentence that must lie near the evidence. */
export const expectation = z.strictObject({
  actor: patterns,
  subject: patterns,
  stance: z.string(),
  modality: z.string().optional(),
  says: z.string().optional(),
  note: z.string().optional(),
  /** A statement that would do; for people. */
  example: z.unknown().optional(),
});
export type Expectation = z.infer<typeof expectation>;

/** True when one of the patterns is found in one of the strings that the values hold, however deep: ids, names, aliases, labels. */
export function matches(alternatives: string[], values: unknown[]): boolean {
  const texts = values.flatMap(stringsIn);
  return alternatives.some(pattern => texts.some(text => new RegExp(pattern, 'i').test(text)));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
