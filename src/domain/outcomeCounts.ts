/** How many pages turned out to be what: `article`, `paywalled`, `consent` …; `waiting` for those that were not fetched yet. */
export type OutcomeCounts = Record<string, number>;

/** For how long what became of a feed's entries is counted. */
export const countedMs = 30 * 24 * 3600_000;

const names: Record<string, string> = { article: 'read', 'needs-javascript': 'needs JavaScript' };

/** The counts in words, as they come: `41 read, 3 paywalled, 1 live ticker`. */
export function describeCounts(counts: OutcomeCounts): string {
  const parts = Object.entries(counts).map(([outcome, times]) => `${times} ${nameOutcome(outcome)}`);
  return parts.join(', ') || 'nothing yet';
}

/** An outcome as people call it. */
export function nameOutcome(outcome: string): string {
  return names[outcome] ?? outcome.replaceAll('-', ' ');
}

/** The language of a text, and what its page says where that is another one. */
export function nameLanguage({ language, declaredLanguage, detectedLanguage }: Languages): string {
  if (declaredLanguage === null || detectedLanguage === null || declaredLanguage === detectedLanguage) return language ?? '';
  return `${detectedLanguage} (page says ${declaredLanguage})`;
}
type Languages = { language: string | null; declaredLanguage: string | null; detectedLanguage: string | null };
