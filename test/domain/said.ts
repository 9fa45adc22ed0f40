import type { Said } from '../../src/domain/observation.ts';

let id = 0;

/** A plain, own, confident word of the USA's president, said on a day of 2025 (`"03-14"`, or with a time `"03-14T10:00"`), one origin each; change what matters. */
export function said(on: string, stance: Said['stance'], more: Partial<Said> = {}): Said {
  id += 1;
  const saidOn = on.length === 5 ? `2025-${on}T12:00:00.000Z` : `2025-${on}:00.000Z`;
  return {
    id,
    actorId: 'person:president',
    rank: 'head',
    articleId: id,
    originId: more.articleId ?? id,
    stance,
    intensity: 0.8,
    modality: 'asserted',
    directness: 'own',
    confidence: 0.8,
    steady: false,
    turnSigns: 2,
    saidOn,
    publishedAt: saidOn,
    evidenceIn: 'text',
    evidenceStart: 0,
    ...more,
  };
}

export const holder = 'country:USA';
