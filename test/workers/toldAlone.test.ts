import { expect, it } from 'vitest';
import type { ReplayArticle } from '../../src/workers/replay.ts';
import { alertsOf, useReplays } from './replaying.ts';

const { run } = useReplays();

const base = { language: 'en', publisher: 'Fjord Post' };
const other: ReplayArticle = {
  ...base,
  id: 'other',
  url: 'https://fjord.example/1',
  publishedAt: '2025-03-04T08:00:00.000Z',
  title: 'Norway rejects whale quota',
  text: 'OSLO - Norway rejects the whale quota that Iceland proposed.',
};
const turn: ReplayArticle = {
  ...base,
  id: 'turn',
  url: 'https://fjord.example/2',
  publishedAt: '2025-09-09T08:00:00.000Z',
  title: 'Norway drops fish levy',
  text: 'BERGEN - Norway now opposes the fish levy. As late as May its cabinet had lauded the scheme.',
};

async function tell(...articles: ReplayArticle[]) {
  const events = await run(...articles);
  return { alerts: alertsOf(events), changes: events.filter(({ type }) => type === 'change') };
}

it('an article that plainly tells of a turn is believed on its own, and shows its own sentence as the one before', async () => {
  const { alerts, changes } = await tell(other, turn);
  expect(alerts).toMatchObject([{ kind: 'reversal', from: 'support', to: 'oppose', articleId: 'turn' }]);
  const told = changes.find(({ kind }) => kind === 'reversal');
  expect(told).toMatchObject({ before: { modality: 'historical', evidence: { quote: expect.stringContaining('As late as May') } } });
});

it('of whom memory has heard nothing, such a turn is recorded and told to nobody', async () => {
  const { alerts, changes } = await tell(turn);
  expect(alerts).toEqual([]);
  expect(changes.map(({ kind }) => kind)).toContain('reversal');
});

it('the same turn in another paper is no second one', async () => {
  const again = { ...turn, id: 'again', url: 'https://other.example/3', publisher: 'Other', publishedAt: '2025-09-10T08:00:00.000Z' };
  const rewritten = {
    ...again,
    text: 'OSLO - The fish levy is opposed by Norway now. In spring its cabinet had still lauded the scheme, critics recalled.',
  };
  expect((await tell(other, turn, rewritten)).alerts).toHaveLength(1);
});
