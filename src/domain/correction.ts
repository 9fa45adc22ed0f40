import type { Rank } from './actor.ts';
import { otherSide, type Stance } from './statement.ts';
import { turnFrom } from './thresholds.ts';

/** What was read in an article, as far as people may correct it. */
export type Reading = {
  articleId: number;
  quote: string;
  actorId: string;
  onBehalfOfId: string | null;
  rank: Rank | null;
  subjectId: string;
  subjectLabel: string;
  stance: Stance;
};

/** How a statement is known again when its article is read anew: by its words and by what the coder made of them. */
export type StatementMark = Pick<Reading, 'articleId' | 'quote' | 'actorId' | 'subjectId' | 'stance'>;

/** What is set right: by people, but for `one-matter`, which is noted as articles are read. A subject that something is put under comes with its label. */
export type Correction =
  | { kind: 'wrong'; of: StatementMark }
  | { kind: 'reread'; of: StatementMark; to: Partial<Omit<Reading, 'articleId' | 'quote'>> }
  | { kind: 'merge-actors'; from: string; into: string }
  /** `opposite`: to be for the one is to be against the other. */
  | { kind: 'merge-subjects'; from: string; into: string; label: string; opposite: boolean }
  /** Statements on `from` whose quote has one of the words are about something else. */
  | { kind: 'split-subject'; from: string; into: string; label: string; saying: string[] }
  /**
   * What this article calls `from` is what the holder spoke of as `into` before, or bans it (`opposite`); `because` both articles begin with these things.
   */
  | {
      kind: 'one-matter';
      articleId: number;
      holderId: string;
      from: string;
      into: string;
      label: string;
      because: string[];
      opposite: boolean;
    };

/** A correction in force, by the number under which it is kept. */
export type ActiveCorrection = { id: number; correction: Correction };

/** A reading after corrections, and which of them changed it. Null for one that is wrong altogether. */
export type Corrected = { reading: Reading | null; by: number[] };

/** What people say that a sentence says turns a position like an article that tells of a turn: it was not misread. */
export function turnSignsOf(coded: number, by: number[], corrections: ActiveCorrection[]): number {
  const isReread = corrections.some(({ id, correction }) => correction.kind === 'reread' && by.includes(id));
  return isReread ? Math.max(coded, turnFrom.signs) : coded;
}

/** Applies corrections in the order in which they were made. Statements are recognised by what the coder read, whatever other corrections made of it. */
export function applyCorrections(coded: Reading, corrections: ActiveCorrection[]): Corrected {
  let reading = coded;
  const by: number[] = [];
  for (const { id, correction } of corrections) {
    if (correction.kind === 'wrong') {
      if (isMarked(coded, correction.of)) return { reading: null, by: [...by, id] };
      continue;
    }
    const change = changeBy(coded, reading, correction);
    if (!change) continue;
    reading = { ...reading, ...change };
    by.push(id);
  }
  return { reading, by };
}

function changeBy(coded: Reading, reading: Reading, correction: Exclude<Correction, { kind: 'wrong' }>): Partial<Reading> | null {
  switch (correction.kind) {
    case 'reread':
      return isMarked(coded, correction.of) ? correction.to : null;
    case 'merge-actors': {
      const { from, into } = correction;
      if (reading.actorId !== from && reading.onBehalfOfId !== from) return null;
      const actorId = reading.actorId === from ? into : reading.actorId;
      const onBehalfOfId = reading.onBehalfOfId === from ? into : reading.onBehalfOfId;
      return actorId === onBehalfOfId ? { actorId, onBehalfOfId: null, rank: null } : { actorId, onBehalfOfId };
    }
    case 'merge-subjects': {
      const { from, into, label, opposite } = correction;
      if (reading.subjectId !== from) return null;
      return { subjectId: into, subjectLabel: label, ...(opposite && { stance: otherSide[reading.stance] }) };
    }
    case 'one-matter': {
      const { articleId, holderId, from, into, label, opposite } = correction;
      const isHolder = reading.actorId === holderId || reading.onBehalfOfId === holderId;
      if (reading.articleId !== articleId || reading.subjectId !== from || !isHolder) return null;
      return { subjectId: into, ...(opposite && { subjectLabel: label, stance: otherSide[reading.stance] }) };
    }
    case 'split-subject': {
      const { from, into, label, saying } = correction;
      const quote = reading.quote.toLowerCase();
      const isMeant = reading.subjectId === from && saying.some(words => quote.includes(words.toLowerCase()));
      return isMeant ? { subjectId: into, subjectLabel: label } : null;
    }
  }
}

/** A new reading of the same words: cut elsewhere perhaps, but one quote holds the other. */
function isMarked(coded: Reading, mark: StatementMark): boolean {
  if (coded.articleId !== mark.articleId || coded.actorId !== mark.actorId || coded.subjectId !== mark.subjectId) return false;
  const [one, other] = [plain(coded.quote), plain(mark.quote)];
  return coded.stance === mark.stance && (one.includes(other) || other.includes(one));
}

const plain = (quote: string) => quote.replace(/\s+/g, ' ').trim();

/** The article that a correction is confined to; null for one that concerns all. */
export function articleOf(correction: Correction): number | null {
  if ('of' in correction) return correction.of.articleId;
  return correction.kind === 'one-matter' ? correction.articleId : null;
}
