import type { Subject } from '../domain/statement.ts';

/** A quote on a line of its own. It is verbatim and brings its own quotation marks, in the manner of its language, so it gets no further ones. */
export function showQuote(quote: string, longest = Number.POSITIVE_INFINITY): string {
  const line = quote.replace(/\s+/g, ' ');
  return `│ ${line.length > longest ? `${line.slice(0, longest - 1)}…` : line}`;
}

/** What a position is about, in the language of the command line where the codebook has words for it. */
export function showSubject({ label, labels }: Pick<Subject, 'label' | 'labels'>): string {
  return labels.en ?? label;
}
