import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deliveries, outbox } from '../../src/db/schema/alerts.ts';
import { addSubscription, listSubscriptions } from '../../src/db/subscriptions.ts';
import { replay, replayArticle } from '../../src/workers/replay.ts';
import type { ReplayEvent } from '../../src/workers/replayEvents.ts';
import { createTestDatabase, emptyDatabase, type TestDatabase } from '../db/database.ts';
import { createTableCoder, textOf, type Words } from './newsroom.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.close());
beforeEach(() => emptyDatabase(test.db));

/** A line of the file: an article of a day of 2025 that says these words. */
function line(id: string, on: string, words: Words[], more: object = {}) {
  const publishedAt = `2025-${on}T12:00:00Z`;
  return replayArticle.parse({ id, title: 'A title', publishedAt, text: textOf(words, publishedAt), ...more });
}

const seed = [line('a1', '01-12', [{ stance: 'support' }]), line('a2', '02-12', [{ stance: 'oppose' }])];

async function run(lines = seed, coder = createTableCoder()) {
  const events: ReplayEvent[] = [];
  const summary = await replay(lines, { db: test.db, coder, emit: event => void events.push(event) });
  return { events, summary, types: events.map(({ type }) => type) };
}

describe('a replay', () => {
  it('tells what happened, in order, with the names of the input', async () => {
    const { events, types } = await run();
    const first = ['article', 'statement', 'change', 'change'];
    expect(types).toEqual([...first, ...first, 'alert', 'summary']);
    expect(events.slice(0, -1).map(({ articleId }) => articleId)).toEqual(['a1', 'a1', 'a1', 'a1', 'a2', 'a2', 'a2', 'a2', 'a2']);
    expect(events.at(-1)).toEqual({ type: 'summary', articles: 2, statements: 2, changes: 4, alerts: 1, retractions: 0 });
  });

  it('gives a statement every field of the contract', async () => {
    const { events } = await run();
    expect(events[1]).toMatchObject({
      type: 'statement',
      id: expect.any(Number),
      articleId: 'a1',
      actor: { id: 'person:pete-hegseth', name: 'Pete Hegseth', aliases: [] },
      onBehalfOf: { id: 'country:USA', name: 'United States', aliases: ['USA'] },
      subject: { kind: 'issue', id: 'issue:ukraine-nato-membership', label: 'Ukraine joins NATO', labels: { en: 'Ukraine joins NATO' } },
      stance: 'support',
      intensity: expect.closeTo(0.8),
      modality: 'asserted',
      saidOn: '2025-01-12T12:00:00.000Z',
      saidOnBasis: 'published',
      evidence: { quote: 'words 0', start: 0, end: 7, in: 'text' },
      confidence: expect.closeTo(0.8),
      reasons: ['a table says so'],
      coderVersion: 'table-1',
    });
  });

  it('gives the one alert for a change of the state, naming the person, with the words before and after', async () => {
    const { events } = await run();
    const alert = events.find(({ type }) => type === 'alert');
    expect(alert).toMatchObject({ articleId: 'a2', kind: 'reversal', episodeId: expect.any(String), severity: expect.any(Number) });
    expect(events.find(({ type, id }) => type === 'change' && id === alert?.changeId)).toMatchObject({
      actor: { name: 'Pete Hegseth' },
      onBehalfOf: { name: 'United States' },
      holder: { name: 'United States' },
      from: 'support',
      to: 'oppose',
      before: { articleId: 'a1', stance: 'support' },
      after: { articleId: 'a2', stance: 'oppose' },
    });
  });

  it('of the same file into the same database adds nothing', async () => {
    await run();
    const { types, summary } = await run();
    expect(types).toEqual(['article', 'article', 'summary']);
    expect(summary).toEqual({ articles: 2, statements: 0, changes: 0, alerts: 0, retractions: 0 });
  });

  it('takes the same address again as a correction', async () => {
    const url = 'https://news.example/story';
    const corrected = [
      seed[0]!,
      line('a2', '02-12', [{ stance: 'oppose' }], { url }),
      line('a3', '02-13', [{ stance: 'support' }], { url }),
    ];
    const { summary } = await run(corrected);
    expect(summary).toMatchObject({ alerts: 1, changes: 4, statements: 3 });
  });

  it('keeps a late article from alerting', async () => {
    const late = [seed[0]!, line('a3', '03-12', [{ stance: 'support', confidence: 0.9 }]), line('a2', '02-12', [{ stance: 'oppose' }])];
    const { types, events } = await run(late);
    expect(types).not.toContain('alert');
    expect(events.some(({ type, kind, late }) => type === 'change' && kind === 'reversal' && late === true)).toBe(true);
  });

  it('sends nothing to anybody', async () => {
    await addSubscription(test.db, { name: 'hook', channel: 'webhook', recipient: 'https://hook.example/' });
    const { types } = await run();
    expect(types).toContain('alert');
    expect(await test.db.select().from(deliveries)).toEqual([]);
    expect(await test.db.select().from(outbox)).toEqual([]);
  });

  it('respects the subscriptions that are there, and tells one alert however many match', async () => {
    await addSubscription(test.db, { name: 'one', channel: 'none', who: ['country:USA'] });
    await addSubscription(test.db, { name: 'two', channel: 'none' });
    await addSubscription(test.db, { name: 'three', channel: 'none', who: ['country:FRA'] });
    expect((await run()).summary.alerts).toBe(1);
    expect(await listSubscriptions(test.db)).toHaveLength(3);
  });

  it('bears with a date that is none really', async () => {
    const old = replayArticle.parse({ ...seed[0], publishedAt: '0001-01-01', text: JSON.stringify([]).padEnd(400, ' words and words') });
    const coder = createTableCoder();
    const silent = { ...coder, code: (text: Parameters<typeof coder.code>[0]) => coder.code({ ...text, text: '[]' }) };
    expect((await run([old], silent)).summary).toMatchObject({ articles: 1 });
  });

  it('replaces what a database cannot keep, one character for one', async () => {
    const odd = replayArticle.parse({
      id: 'odd',
      publishedAt: '2025-01-01',
      title: 'a\0b',
      text: 'half \ud83d a pair, a whole \ud83d\ude00',
    });
    expect(odd).toMatchObject({ title: 'a b', text: 'half \ufffd a pair, a whole \ud83d\ude00' });
  });

  it('reads pages as well as text', async () => {
    const html = `<html><body><article><h1>A headline</h1>${'<p>Some words of a paragraph that is long enough to be one.</p>'.repeat(5)}</article></body></html>`;
    const seen: string[] = [];
    const coder = createTableCoder();
    const watching = {
      ...coder,
      code: (text: Parameters<typeof coder.code>[0]) => {
        seen.push(text.text);
        return coder.code({ ...text, text: '[]' });
      },
    };
    const page = replayArticle.parse({ id: 7, publishedAt: '2025-02-12', html });
    expect((await run([page], watching)).events[0]).toEqual({ type: 'article', articleId: '7', outcome: 'coded' });
    expect(seen[0]).toContain('Some words of a paragraph');
    expect(seen[0]).not.toContain('<p>');
  });
});

describe('a line of the file', () => {
  it.each([
    ['no text', { id: 'a', publishedAt: '2025-01-01' }],
    ['no date', { id: 'a', text: 'words' }],
    ['a date that is none', { id: 'a', text: 'words', publishedAt: 'yesterday' }],
    ['no id', { text: 'words', publishedAt: '2025-01-01' }],
  ])('with %s is refused', (_what, value) => {
    expect(replayArticle.safeParse(value).success).toBe(false);
  });
});
