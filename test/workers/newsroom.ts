import type { CodedArticle, Coder } from '../../src/coding/coder.ts';
import { insertRevision, upsertArticle } from '../../src/db/articles.ts';
import type { Database } from '../../src/db/client.ts';
import type { Statement } from '../../src/domain/statement.ts';
import { codeArticle } from '../../src/workers/codeArticle.ts';

const usa = { id: 'country:USA', name: 'United States', aliases: ['USA'] };
const hegseth = { id: 'person:pete-hegseth', name: 'Pete Hegseth', aliases: [] };
const membership = {
  kind: 'issue' as const,
  id: 'issue:ukraine-nato-membership',
  label: 'Ukraine joins NATO',
  labels: { en: 'Ukraine joins NATO', de: 'Beitritt der Ukraine zur NATO' },
};

/** What an article is to be read to say: the US defence secretary's plain own words on Ukraine's membership, on its day, unless told otherwise. */
export type Words = Partial<Statement> & Pick<Statement, 'stance'>;

/** An article that arrives: on a day of 2025 ("02-12", noon), with what is to be read in it. */
export type Arrival = {
  on: string;
  words: Words[];
  url?: string;
  copyOf?: number;
  backfill?: boolean;
  arrivesOn?: string;
  undated?: boolean;
};

/** Reads what `Arrival.words` say: a coder of the tests, table-driven. */
export function createTableCoder(version = 'table-1'): Coder {
  return {
    version,
    code: ({ title, text, publishedAt }) =>
      ({
        title,
        text,
        language: 'en',
        publishedAt,
        outcome: 'coded',
        mentions: [],
        attributions: [],
        acts: [],
        statements: JSON.parse(text),
      }) as CodedArticle,
  };
}

let count = 0;

/** Stores the article and its text, as a scrape does; the same `url` again is a new revision. */
export async function arrive(db: Database, { on, words, url, copyOf, backfill = false, arrivesOn = on, undated }: Arrival) {
  count += 1;
  const publishedAt = `2025-${on}T12:00:00.000Z`;
  const firstSeenAt = `2025-${arrivesOn}T12:00:00.000Z`;
  const dated = undated ? {} : { publishedAt };
  const { article } = await upsertArticle(db, { url: url ?? `https://news.example/${count}`, ...dated, firstSeenAt, backfill });
  const text = textOf(words, publishedAt);
  const revision = await insertRevision(db, {
    articleId: article.id,
    contentHash: text,
    title: 'A title',
    text,
    ...dated,
    fetchedAt: firstSeenAt,
    originId: copyOf ?? null,
  });
  return { article, revision: revision!, now: new Date(firstSeenAt) };
}

/** The text of an article that the table coder reads these words in. */
export function textOf(words: Words[], publishedAt: string): string {
  return JSON.stringify(words.map((word, index) => toStatement(word, publishedAt, index)));
}

function toStatement(words: Words, publishedAt: string, index: number): Statement {
  return {
    actor: hegseth,
    onBehalfOf: usa,
    rank: 'minister',
    subject: membership,
    intensity: 0.8,
    modality: 'asserted',
    directness: 'own',
    saidOn: publishedAt,
    saidOnBasis: 'published',
    saidOnPrecision: 'minute',
    evidence: { quote: `words ${index}`, start: index * 10, end: index * 10 + 7, in: 'text' },
    confidence: 0.8,
    steady: false,
    turnSigns: 2,
    reasons: ['a table says so'],
    coderVersion: 'table-1',
    ...words,
  };
}

/** An article arrives and is read at once. */
export async function read(db: Database, arrival: Arrival, coder = createTableCoder()) {
  const { article, revision, now } = await arrive(db, arrival);
  const outcome = await codeArticle({ revisionId: revision.id }, { db, coder, now: () => now });
  return { article, revision, outcome };
}

export const president: Pick<Statement, 'actor' | 'rank' | 'onBehalfOf'> = {
  actor: { id: 'person:president', name: 'The President', aliases: [] },
  rank: 'head',
  onBehalfOf: usa,
};

/** Nobody's official: an opposition politician, a former minister. */
export const formerMinister: Pick<Statement, 'actor' | 'rank' | 'onBehalfOf'> = {
  actor: { id: 'person:former-minister', name: 'Former Minister', aliases: [] },
  rank: null,
  onBehalfOf: null,
};
