import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const fighters = 'Die Bundesregierung berät über die Lieferung von Eurofightern an Saudi-Arabien.';

describe('what German words stand for', () => {
  it.each([
    ['country:NOR', `${fighters} Norwegen lehnt es ab, die Maschinen zu liefern.`, ['oppose arms-exports-saudi-arabia']],
    [
      'country:NOR',
      `${fighters} Die Maschinen müssten geliefert werden, sagte der norwegische Außenminister.`,
      ['support arms-exports-saudi-arabia'],
    ],
    ['country:NOR', `${fighters} Die Maschine wird von Norwegen und Spanien gebaut.`, []],
    [
      'country:NOR',
      'Die EU berät über ihre Lieferkettenrichtlinie. Norwegen will den Rechtsakt ersatzlos streichen.',
      ['oppose supply-chain-law'],
    ],
    ['country:NOR', 'Chile plant eine Maut. Norwegen steht zu dem, was im Oktober verabredet worden ist.', []],
    [
      'country:NOR',
      'Chile plant eine Maut. Sollte es nötig sein, weniger Fisch zu fangen, sei Norwegen dazu bereit, sagte der norwegische Außenminister.',
      [],
    ],
    ['country:NOR', 'Chile plant eine Maut. Norwegen ist dazu bereit.', ['support maut']],
  ])('%s: %s', (holder, text, sides) => {
    expect(sidesOf(holder, text).sort()).toEqual([...sides].sort());
  });
});

describe('set phrases that take no side', () => {
  it.each([
    'Der norwegische Ministerpräsident ließ nach zwei Stunden den Hammer fallen.',
    'Der norwegische Außenminister bat um Verzeihung.',
    'Norwegen räumte eine Niederlage ein.',
    'Der norwegische Ministerpräsident redete Chile ins Gewissen.',
    'Norwegen einigte sich mit Chile auf den kleinsten gemeinsamen Nenner.',
  ])('give nothing: %s', text => {
    expect(sidesOf('country:NOR', text)).toEqual([]);
  });
});
