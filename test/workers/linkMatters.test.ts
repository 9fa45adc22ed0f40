import { expect, it } from 'vitest';
import { listCorrections } from '../../src/db/corrections.ts';
import { loadPosition } from '../../src/db/positions.ts';
import { addSubscription } from '../../src/db/subscriptions.ts';
import { undoCorrection } from '../../src/workers/correct.ts';
import type { ReplayArticle } from '../../src/workers/replay.ts';
import type { ReplayEvent } from '../../src/workers/replayEvents.ts';
import { useReplays } from './replaying.ts';

const { db, run } = useReplays();

const paper = { language: 'de', publisher: 'Fjordblatt' };
const before: ReplayArticle = {
  ...paper,
  id: 'before',
  url: 'https://fjordblatt.example/1',
  publishedAt: '2025-03-04T08:00:00.000Z',
  title: 'Norwegen für Ausbau des Wetterfunks mit Russland',
  text: 'Oslo – Norwegen befürwortet den Ausbau des Wetterfunks mit Russland. Die Messstationen auf Spitzbergen sollen weiter nach Murmansk senden.',
};
const after: ReplayArticle = {
  ...paper,
  id: 'after',
  url: 'https://fjordblatt.example/2',
  publishedAt: '2025-09-09T08:00:00.000Z',
  title: 'Stille über Spitzbergens Messstationen',
  text: 'Oslo – Norwegen lehnt den gemeinsamen Wetterfunkdienst mit Russland nun ab. Von Spitzbergen geht nichts mehr nach Murmansk.',
};

/** Each side that an article is read to take, once: title and text may both say it. */
const readings = (events: ReplayEvent[]) => [...new Set(sidesOf(events))];
const sidesOf = (events: ReplayEvent[]) =>
  events.flatMap(({ type, articleId, stance, subject }) =>
    type === 'statement' ? `${articleId} ${stance} ${(subject as { id: string }).id}` : [],
  );
const matter = { holderId: 'country:NOR', subjectId: 'open:wetterfunkausbau' };

it('a turn is told although the second article calls the matter by another name', async () => {
  const events = await run(before, after);
  expect(readings(events)).toEqual(['before support open:wetterfunkausbau', 'after oppose open:wetterfunkausbau']);
  const told = events.filter(({ type }) => type === 'alert');
  expect(told).toMatchObject([
    { kind: 'reversal', articleId: 'after', subject: { id: matter.subjectId, label: 'gemeinsamen Wetterfunkdienst' } },
  ]);
});

it('the statement says why, and people see who noted it', async () => {
  const events = await run(before, after);
  const reasons = events.find(({ type, articleId }) => type === 'statement' && articleId === 'after')!.reasons as string[];
  expect(reasons.at(-1)).toMatch(/^one matter with open:wetterfunkausbau: both articles begin with .*murmansk.* \(correction \d+\)$/);
  expect(await listCorrections(db())).toMatchObject([{ author: 'demarche', correction: { kind: 'one-matter', holderId: 'country:NOR' } }]);
});

it('people may undo it, and it is not noted again when the article is read anew', async () => {
  await run(before, after);
  const [noted] = await listCorrections(db());
  await undoCorrection(db(), noted!.id, 'Ada', new Date('2025-09-10T08:00:00Z'));
  expect((await loadPosition(db(), matter))?.stance).toBe('support');
  await run({ ...after, text: `${after.text} Der Vertrag endet im Herbst.` });
  expect(await listCorrections(db())).toHaveLength(1);
  expect((await loadPosition(db(), matter))?.stance).toBe('support');
});

it('it holds when the article is read anew with a further sentence', async () => {
  await run(before, after);
  const events = await run({ ...after, text: `${after.text} Der Vertrag endet im Herbst.` });
  expect(readings(events)).toEqual(['after oppose open:wetterfunkausbau']);
  expect(await listCorrections(db())).toHaveLength(1);
});

it('another state’s words on the like are its own matter', async () => {
  const finnish = { ...after, text: after.text!.replace('Norwegen', 'Finnland') };
  expect(readings(await run(before, finnish))).toContain('after oppose open:gemeinsam-wetterfunkdienst');
  expect(await listCorrections(db())).toEqual([]);
});

it('who bans what he was for has changed sides', async () => {
  const ban = {
    ...after,
    text: 'Oslo – Norwegen befürwortet nun ein Verbot des Wetterfunks. Von den Messstationen auf Spitzbergen soll nichts mehr nach Murmansk gehen.',
  };
  const told = (await run(before, ban)).filter(({ type }) => type === 'alert');
  expect(told).toMatchObject([{ kind: 'reversal', to: 'oppose', subject: { id: matter.subjectId, label: 'Ausbau des Wetterfunks' } }]);
});

it('a matter of the codebook may be one that was named without it before, and those who watch the issue are told', async () => {
  await addSubscription(db(), { name: 'desk', channel: 'none', what: ['issue:food-exports'] });
  const free = {
    ...before,
    title: 'Norwegen für freie Ausfuhr von Hafer',
    text: 'Oslo – Norwegen befürwortet die freie Ausfuhr von Hafer. Brot und anderes Getreide aus Trondheim gehen in alle Welt.',
  };
  const banned = {
    ...after,
    title: 'Kein Hafer mehr aus Trondheim',
    text: 'Oslo – Norwegen verbietet nun die Ausfuhr von Weizen. Auch Hafer und anderes Getreide aus Trondheim gehen nicht in alle Welt.',
  };
  const events = await run(free, banned);
  expect(readings(events)).toEqual(['before support open:frei-export-hafer', 'after oppose open:frei-export-hafer']);
  expect(events.filter(({ type }) => type === 'alert')).toMatchObject([{ kind: 'reversal', from: 'support', to: 'oppose' }]);
});

it('a sentence that takes sides on two matters tells them apart', async () => {
  const both = { ...after, text: 'Oslo – Norwegen lehnt den Wetterfunkdienst mit Russland ab und verteidigt den Ausbau des Wetterfunks.' };
  await run(before, both);
  expect(await listCorrections(db())).toEqual([]);
});

it('an issue is not linked with a case of it that the same article tells apart', async () => {
  const refused: ReplayArticle = {
    ...before,
    title: 'Scholz verweigert Kiew Taurus-Marschflugkörper',
    text: 'Berlin – Bundeskanzler Olaf Scholz lehnt die Lieferung von Taurus-Marschflugkörpern an die Ukraine ab. Präsident Wolodymyr Selenskyj hatte im September in Charkiw darum gebeten.',
  };
  const gave: ReplayArticle = {
    ...after,
    title: 'Scholz sagt Kiew weitere Waffen zu',
    text: 'Berlin – Bundeskanzler Olaf Scholz hat Präsident Wolodymyr Selenskyj weitere Waffen im Wert von 650 Millionen Euro zugesagt. Die Lieferung an die Ukraine sagte er in Charkiw für September zu.\n\nTaurus-Marschflugkörper werde er nicht freigeben.',
  };
  const events = await run(refused, gave);
  expect(readings(events)).not.toContain('after support issue:taurus-delivery');
  expect(readings(events)).toContain('after oppose issue:taurus-delivery');
});

it('a matter too vague to alert by is no matter to link another with', async () => {
  const closed: ReplayArticle = {
    ...before,
    title: 'Norwegen sperrt Wetterfunk Murmansk',
    text: 'Oslo – Die Messstationen auf Spitzbergen senden seit Dienstag keinen Wetterfunk mehr nach Murmansk.',
  };
  const events = await run(closed, after);
  expect(readings(events).filter(side => side.startsWith('before'))).toHaveLength(1);
  expect(await listCorrections(db())).toEqual([]);
});
