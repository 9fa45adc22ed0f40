import { expect, it } from 'vitest';
import { listCorrections } from '../../src/db/corrections.ts';
import type { ReplayArticle } from '../../src/workers/replay.ts';
import { alertsOf, useReplays } from './replaying.ts';

const { db, run } = useReplays();

const before: ReplayArticle = {
  id: 'before',
  language: 'de',
  publisher: 'Fjordblatt',
  url: 'https://fjordblatt.example/1',
  publishedAt: '2025-03-04T08:00:00.000Z',
  title: 'Norwegen sperrt sich gegen die Trasse',
  text: 'Oslo – Norwegen lehnt die Trasse durch das Sarektal ab. Zwischen Kiruna und Narvik dürften Rentiere und Moore nicht leiden, die Hirten hätten widersprochen.',
};
const after: ReplayArticle = {
  ...before,
  id: 'after',
  url: 'https://fjordblatt.example/2',
  publishedAt: '2025-09-09T08:00:00.000Z',
  title: 'Norwegen gibt Widerstand auf',
  text: 'Oslo – Nach Jahren befürwortet Norwegen jetzt den Neubau der Erzbahn. Noch im März hatte Oslo ihn abgelehnt. Rentiere, Moore und Hirten zwischen Kiruna und Narvik, im ganzen Sarektal, würden geschützt.',
};

const tell = async (...articles: ReplayArticle[]) => alertsOf(await run(...articles));

/** Where memory knows no other side, the article is believed on its own (`toldAlone.test.ts`). */
const ownTurn = { kind: 'reversal', from: 'oppose', to: 'support', subject: { id: 'open:erzbahnneubau' } };

it('a plainly told turn is one from whatever the holder held before in an article that begins much alike', async () => {
  expect(await tell(before, after)).toMatchObject([{ kind: 'reversal', from: 'oppose', to: 'support', articleId: 'after' }]);
  expect(await listCorrections(db())).toMatchObject([
    { author: 'demarche', correction: { kind: 'one-matter', from: 'open:erzbahnneubau', into: 'open:trasse', opposite: false } },
  ]);
});

it('an article that tells of no turn names a matter of its own', async () => {
  const plain = {
    ...after,
    title: 'Oslo plant Neubau',
    text: after
      .text!.replace('Nach Jahren befürwortet Norwegen jetzt', 'Norwegen befürwortet')
      .replace('Noch im März hatte Oslo ihn abgelehnt. ', ''),
  };
  expect(await tell(before, plain)).toEqual([]);
  expect(await listCorrections(db())).toEqual([]);
});

it('articles that share but two places tell of two things', async () => {
  const elsewhere = {
    ...after,
    text: after.text!.replace(/Rentiere.*$/, 'Fabriken, Werften und Häfen von Kiruna bis Narvik würden billiger beliefert.'),
  };
  expect(await tell(before, elsewhere)).toMatchObject([ownTurn]);
  expect(await listCorrections(db())).toEqual([]);
});

it('who was for the one already has turned from nothing by being for the other', async () => {
  const agreed = {
    ...before,
    title: 'Norwegen für die Trasse',
    text: before.text!.replace('lehnt die Trasse durch das Sarektal ab', 'befürwortet die Trasse durch das Sarektal'),
  };
  expect(await tell(agreed, after)).toMatchObject([ownTurn]);
  expect(await listCorrections(db())).toEqual([]);
});

it('where an article turns a matter by the name that memory has for it, nothing else is taken for it', async () => {
  const named = { ...after, title: 'Norwegen gibt Widerstand gegen die Trasse auf' };
  expect(await tell(before, named)).toMatchObject([{ kind: 'reversal', subject: { id: 'open:trasse' } }]);
  expect(await listCorrections(db())).toEqual([]);
});

it('what is for the ban of a thing before and for the thing now has turned', async () => {
  const ban = {
    ...before,
    title: 'Norwegen für Bauverbot',
    text: before.text!.replace('lehnt die Trasse durch das Sarektal ab', 'befürwortet ein Bauverbot für das Sarektal'),
  };
  expect(await tell(ban, after)).toMatchObject([{ kind: 'reversal', articleId: 'after' }]);
  expect(await listCorrections(db())).toMatchObject([{ correction: { opposite: true } }]);
});

it('two issues of the codebook stay two, however alike the articles begin', async () => {
  const [arms, tanks] = ['Taurus-Marschflugkörpern', 'Leopard-Panzern'].map((weapon, at) => ({
    ...(at === 0 ? before : after),
    title: at === 0 ? 'Norwegen gegen Taurus' : 'Norwegen gibt Widerstand auf',
    text: `Oslo – ${at === 0 ? `Norwegen lehnt die Lieferung von ${weapon} an die Ukraine ab` : `Nach Jahren befürwortet Norwegen jetzt die Lieferung von ${weapon} an die Ukraine. Noch im März hatte Oslo sie abgelehnt`}. In Narvik und Kiruna hatten Hirten, Fischer und Soldaten demonstriert.`,
  }));
  expect(await tell(arms!, tanks!)).toMatchObject([{ ...ownTurn, subject: { id: 'issue:leopard-tanks-delivery' } }]);
  expect(await listCorrections(db())).toEqual([]);
});
