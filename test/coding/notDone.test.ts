import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const said = 'sagte der norwegische Ministerpräsident.';

describe('German denials', () => {
  it.each([
    ['Norwegen liefert aber keine Waffen an Israel.', 'oppose arms-exports-israel'],
    [`In einen Krieg dürfe man aber keine Waffen an Israel liefern, ${said}`, 'oppose arms-exports-israel'],
    ['Norwegen will aber keine Bodentruppen in die Ukraine schicken.', 'oppose ukraine-ground-troops'],
    ['Norwegen liefert Medikamente, aber keine Waffen an Israel.', 'oppose arms-exports-israel'],
    ['Norwegen stimmt der Maut aber nicht zu.', 'oppose maut'],
    ['Norwegen beteiligt sich mit keinem Euro an der Munitionsinitiative.', 'oppose ammunition-initiative'],
    ['Norwegen hält es für falsch, der Ukraine Waffen vorzuenthalten.', 'support arms-aid-ukraine'],
    ['Norwegen findet es richtig, der Ukraine Waffen vorzuenthalten.', 'oppose arms-aid-ukraine'],
  ])('deny the whole of it: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it.each([
    ['Chile will die Maut einführen. Norwegen plant nichts dergleichen.', 'oppose maut'],
    ['Chile führt keine Maut ein. Norwegen plant nichts dergleichen.', 'oppose maut'],
    ['Chile führt keine Maut ein. Norwegen hat das auch nicht vor.', 'oppose maut'],
    ['Chile schafft die Maut ab. Norwegen hat das nicht vor.', 'support maut'],
    ['Chile will die Maut einführen. Peru hat das nicht vor. Norwegen schon.', 'support maut'],
    ['Chile und Peru erkennen Palästina an. Norwegen ging denselben Schritt.', 'support palestine-recognition'],
    ['Chile und Peru erkennen Palästina an. Norwegen wird sich den Partnern nicht anschließen.', 'oppose palestine-recognition'],
    [
      'Chile schickt keine Truppen in die Ukraine. Norwegen äußerte sich bei einem Treffen in Prag gleichlautend.',
      'oppose ukraine-ground-troops',
    ],
    [`Chile lehnt die Maut ab. Sie schade dem Handel, sagte der chilenische Präsident. Norwegen sprang ihm bei.`, 'oppose maut'],
  ])('are about the deed told before: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('leave to others what one is for', () => {
    const text = 'Norwegen befürwortet die Mission in Haiti, will selbst aber keine Polizisten schicken.';
    expect(sidesOf('country:NOR', text)).toEqual(['support haiti-mission']);
  });
});

describe('what is brought to an end', () => {
  it.each([
    [`Norwegen werde den Bau der Brücke zu Ende bringen, ${said}`, 'support brucke'],
    ['Norwegen will die Reform zu Ende führen.', 'support reform'],
    ['Norwegen führt die Reform zum Abschluss.', 'support reform'],
    ['Norwegen will den Krieg zu Ende bringen.', 'oppose krieg'],
    ['Norwegen empfiehlt die Maut zur Ablehnung.', 'oppose maut'],
    ['Das Volk stimmt über die Maut ab. Norwegen empfahl sie zur Ablehnung.', 'oppose maut'],
    ['Norwegen empfiehlt die Maut zur Annahme.', 'support maut'],
  ])('is finished or stopped: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });
});
