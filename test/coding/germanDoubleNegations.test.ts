import { describe, expect, it } from 'vitest';
import { sidesIn, sidesOf } from './sidesOf.ts';

const minister = 'sagte der norwegische Außenminister.';

describe('what is denied twice in German', () => {
  it.each([
    [`Unter den Partnern gebe es keinen, der sich die Maut nicht wünsche, ${minister}`, 'support maut'],
    [`Es gebe in seiner Regierung niemanden, der die Maut ablehne, ${minister}`, 'support maut'],
    [`Es gebe keinen Minister, der die Maut wolle, ${minister}`, 'oppose maut'],
    [`Niemand in seiner Regierung habe etwas gegen die Maut einzuwenden, ${minister}`, 'support maut'],
    [`Kein Mitglied seiner Regierung habe die Maut je gebilligt, ${minister}`, 'oppose maut'],
    [`Er kenne keinen Grund, der Maut nicht zuzustimmen, ${minister}`, 'support maut'],
    [`Nichts spreche dagegen, das Abkommen mit Mercosur zu unterzeichnen, ${minister}`, 'support eu-mercosur-agreement'],
    [`Vieles spreche dagegen, das Abkommen mit Mercosur zu unterzeichnen, ${minister}`, 'oppose eu-mercosur-agreement'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it.each([
    `Es gebe in Moskau niemanden, der die Waffenruhe wolle, ${minister}`,
    `Dass Moskau der Waffenruhe in der Ukraine zustimme, sei undenkbar, ${minister}`,
  ])('nothing of what others think: %s', text => {
    expect(sidesIn('de', text)).toEqual([]);
  });
});

describe('who denies to have turned', () => {
  it.each([
    [`Es treffe nicht zu, dass sein Land die Maut nicht mehr unterstütze, ${minister}`, 'support maut'],
    [`Es stimme nicht, dass Norwegen sich mit der Maut abgefunden habe, ${minister}`, 'oppose maut'],
    [`Dass Norwegen von der Maut abgerückt sei, sei frei erfunden, ${minister}`, 'support maut'],
    ['Dass Norwegen nicht mehr gegen die Maut protestiere, ließ der norwegische Außenminister nicht gelten.', 'oppose maut'],
    [`Dass sein Land die Maut ablehnen könnte, sei undenkbar, ${minister}`, 'support maut'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it.each([
    `Es treffe nicht zu, dass Schweden die Maut nicht mehr wolle, ${minister}`,
    `Es treffe nicht zu, dass Norwegen die Maut einführe, ${minister}`,
  ])('nothing: %s', text => {
    expect(sidesIn('de', text)).toEqual([]);
  });
});

describe('who sees himself unable', () => {
  it.each([
    [`Norwegen sähe sich außerstande, der Maut zuzustimmen, ${minister}`, ['oppose maut']],
    ['Norwegen sieht sich nicht in der Lage, die Maut mitzutragen.', ['oppose maut']],
    ['Norwegen ist nicht in der Lage, die Maut zu zahlen.', []],
    [`An den Gesprächen über die Maut nehme Norwegen nicht teil, ${minister}`, ['oppose gesprach-maut']],
  ])('%s', (text, sides) => {
    expect(sidesOf('country:NOR', text)).toEqual(sides);
  });
});

describe('who has no understanding for what others did', () => {
  it.each([
    ['Schweden lehnte die Maut ab. Norwegen zeigte kein Verständnis.', 'support maut'],
    ['Schweden blockiert die Maut. Norwegens Außenminister hatte dafür wenig Verständnis.', 'support maut'],
    ['Schweden hat der Maut zugestimmt. Norwegen zeigte dafür kein Verständnis.', 'oppose maut'],
    ['Norwegen zeigte kein Verständnis für die Maut.', 'oppose maut'],
  ])('%s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('a name behind another is not the same subject', () => {
    expect(
      sidesIn(
        'de',
        'So erkenne das Vereinigte Königreich Somaliland nicht an und sehe dazu keinen Anlass, sagte der britische Außenminister.',
      ),
    ).toEqual(['country:GBR oppose somaliland-recognition']);
  });
});
