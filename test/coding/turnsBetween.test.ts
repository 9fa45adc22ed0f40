import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
type Language = 'de' | 'en';

/** What an article says of Norway, by the matter. */
function read(text: string, language: Language) {
  const { statements } = coder.code({ title: '', text, language, publishedAt: '2026-03-04T08:00:00Z' });
  return statements
    .filter(({ modality }) => modality === 'asserted')
    .map(({ actor, onBehalfOf, subject, stance }) => ({ holder: onBehalfOf ?? actor, subject, stance, title: '', text }))
    .filter(({ holder }) => holder.id === 'country:NOR');
}

/** Does Norway turn between the two articles, on one matter, by whatever name it goes? */
function isTurn([before, after]: [string, string], language: Language): boolean {
  return read(after, language).some(now =>
    read(before, language).some(then => {
      const areMatters = now.subject.kind !== 'actor' && then.subject.kind !== 'actor'; // attitudes to actors are not linked
      const isSame = now.subject.id === then.subject.id;
      const linked = isSame || !areMatters ? null : coder.findOneMatter!(now, then, now.holder, language);
      if (!isSame && !linked) return false;
      return (now.stance !== then.stance) !== (linked?.opposite ?? false);
    }),
  );
}

describe('A turn is seen between two articles that put the matter in other words', () => {
  it.each<[string, string, string]>([
    ['stays in a body and leaves it', 'Norway will stay in the Harbour Council.', 'Norway is leaving the Harbour Council.'],
    [
      'a member, and its withdrawal',
      'Norway will remain a member of the Harbour Council.',
      'Norway announced its withdrawal from the Harbour Council.',
    ],
    ['a treaty that it stays in', 'Norway stays in the Lund Convention.', 'Norway will denounce the Lund Convention.'],
    ['joins, and its exit', 'Norway is joining the Harbour Council.', 'Norway announced its exit from the Harbour Council.'],
    ['has left what it will be in', 'Norway has left the Harbour Council.', 'Norway supports membership of the Harbour Council.'],
    ['takes part, and rules it out', 'Norway will take part in the Amber mission.', 'Norway rules out participation in the Amber mission.'],
    [
      'a name that is explained',
      'Norway supports the Hansa PowerBridge, a planned cable to Denmark.',
      'Norway says no to the Hansa PowerBridge.',
    ],
    ['soldiers who are to leave', 'Norway welcomes Cambodian soldiers.', 'Norway wants Cambodian soldiers to leave.'],
    ['a way of fishing that is banned', 'Norway will allow trawling in Lopphavet.', 'Norway supports a ban on trawling in Lopphavet.'],
    ['a ban made and opposed', 'Norway has banned trawling in Lopphavet.', 'Norway opposes the ban on trawling in Lopphavet.'],
  ])('in English: %s', (_what, before, after) => expect(isTurn([before, after], 'en')).toBe(true));

  it.each<[string, string, string]>([
    ['bleibt in einem Gremium und verlässt es', 'Norwegen will im Hafenrat bleiben.', 'Norwegen verlässt den Hafenrat.'],
    ['bleibt Mitglied und tritt aus', 'Norwegen bleibt Mitglied des Hafenrats.', 'Norwegen tritt aus dem Hafenrat aus.'],
    [
      'strebt an, was es verlässt',
      'Norwegen strebt die Mitgliedschaft im Hafenrat an.',
      'Norwegen kündigt den Austritt aus dem Hafenrat an.',
    ],
    ['hält fest und kündigt', 'Norwegen hält an der Mitgliedschaft im Hafenrat fest.', 'Norwegen hat den Hafenrat verlassen.'],
    [
      'lehnt den Beitritt ab und will hinein',
      'Norwegen lehnt einen Beitritt zum Hafenrat ab.',
      'Norwegen will Mitglied im Hafenrat werden.',
    ],
    [
      'Vertrag und Kündigung',
      'Norwegen lehnt die Kündigung der Konvention von Lund ab.',
      'Norwegen steigt aus der Konvention von Lund aus.',
    ],
    ['bleibt in einem Vertrag', 'Norwegen will in der Konvention von Lund bleiben.', 'Norwegen kündigt die Konvention von Lund.'],
    ['Teilnahme an einer Mission', 'Norwegen befürwortet eine Teilnahme an der Mission Amber.', 'Norwegen bleibt der Mission Amber fern.'],
    [
      'verbotene Fischerei',
      'Norwegen erlaubt die Schleppnetzfischerei vor Senja wieder.',
      'Norwegen befürwortet ein Verbot der Schleppnetzfischerei vor Senja.',
    ],
    [
      'Verbot und Aufhebung',
      'Norwegen hat die Schleppnetzfischerei vor Senja verboten.',
      'Norwegen hebt das Verbot der Schleppnetzfischerei vor Senja auf.',
    ],
  ])('auf Deutsch: %s', (_was, before, after) => expect(isTurn([before, after], 'de')).toBe(true));
});

describe('guards against over-reach: no turn', () => {
  it.each<[string, Language, string, string]>([
    ['where somebody stays in a place or an office', 'en', 'Norway will stay in the lead.', 'Norway is leaving the lead to Sweden.'],
    ['where the same side is put by the end', 'en', 'Norway opposes the Kvam reactor.', 'Norway supports the closure of the Kvam reactor.'],
    [
      'where it is somebody else’s membership',
      'en',
      'Norway supports Serbia’s membership of the Harbour Council.',
      'Norway is leaving the Harbour Council.',
    ],
    ['wo jemand im Amt bleibt', 'de', 'Norwegen will im Rennen bleiben.', 'Norwegen lehnt das Rennen ab.'],
    [
      'wo die Ausfuhr einer anderen Ware gemeint ist',
      'de',
      'Norwegen unterstützt die Einfuhr von Reis.',
      'Norwegen lehnt den Import von Kohle ab.',
    ],
    [
      'wo der Abzug mit anderen Worten gefordert wird',
      'de',
      'Norwegen lehnt kambodschanische Soldaten ab.',
      'Norwegen fordert den Abzug kambodschanischer Soldaten.',
    ],
  ])('%s', (_what, language, before, after) => expect(isTurn([before, after], language)).toBe(false));
});
