import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

describe('who takes neither side in German', () => {
  it.each([
    'Norwegen gab zur Maut weder ein Ja noch ein Nein zu Protokoll.',
    'Norwegen steht der Maut nicht im Wege, trägt sie aber auch nicht mit.',
    'Norwegen lehnt die Maut nicht ab, unterstützt sie aber auch nicht.',
    'Der norwegische Außenminister vermied es, sich zur Maut festzulegen.',
    'Norwegen kündigt bei der Maut Enthaltung an.',
    'Norwegen hält sich bei der Maut alle Türen offen.',
    'Zur Maut bezieht Norwegen vorerst keine Stellung.',
    'Norwegen drückt sich bei der Maut um ein klares Ja oder Nein.',
    'Norwegen lässt sich bei der Maut nicht in die Karten schauen.',
    'Man sei weder für die Maut noch gegen sie, sagte der norwegische Außenminister.',
    'Norwegen bleibt bei der Maut im Ungefähren.',
    'Norwegen ergreift bei der Maut keine Partei.',
    'In der Frage der Maut verhält sich Norwegen neutral.',
    'Zur Maut enthält sich Norwegen eines Urteils.',
    'Bei der Maut schlage sich sein Land auf keine Seite, sagte der norwegische Außenminister.',
    'Norwegen ist weder für noch gegen die Maut.',
    'Norwegen hat sich weder für noch gegen die Maut ausgesprochen.',
    'Norwegen ergreift weder für noch gegen die Maut Partei.',
    'Norwegen ist nicht für, aber auch nicht gegen die Maut.',
    'Chile plant eine Maut. Sie sei unausgereift, weshalb man weder dafür noch dagegen sei, sagte der norwegische Außenminister.',
  ])('is neutral: %s', text => {
    expect(sidesOf('country:NOR', text)).toEqual(['neutral maut']);
  });

  it.each([
    ['Norwegen lehnt die Maut ab und unterstützt sie auch nicht.', 'oppose maut'],
    ['Norwegen vermied es, die Maut zu unterstützen.', 'oppose maut'],
    ['Norwegen lehnt die Maut nicht mehr ab und unterstützt sie nun.', 'support maut'],
    ['Weder Norwegen noch Schweden ist für die Maut.', 'oppose maut'],
    ['Norwegen ist nicht für, sondern gegen die Maut.', 'oppose maut'],
    ['Die Häfen sind voll, weshalb Norwegen die Maut ablehnt.', 'oppose maut'],
    ['Die Häfen sind voll, weswegen sich Norwegen gegen die Maut stellt.', 'oppose maut'],
  ])('is not where one side is told: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toContain(side);
  });
});

describe('who is neither of two in English', () => {
  it.each([
    'Norway is neither a supporter nor an opponent of the ferry levy.',
    'Norway wants to be neither the champion nor the gravedigger of the ferry levy.',
    'The Norwegian government said that it was neither a friend nor an enemy of the ferry levy.',
  ])('is neutral where both hold a side: %s', text => {
    expect(sidesOf('country:NOR', text, 'en')).toEqual(['neutral ferry-levy']);
  });

  it.each([
    'Norway wants to be neither the first nor the last of the ferry levy.',
    'Norway is neither a member nor a guest of the ferry pact.',
  ])('has said nothing where they hold none: %s', text => {
    expect(sidesOf('country:NOR', text, 'en')).toEqual([]);
  });
});

describe('what it stays with', () => {
  it.each([
    ['Bei der Maut bleibe es beim Nein, sagte der norwegische Ministerpräsident.', 'oppose maut'],
    ['Bei der Maut bleibt es für Norwegen beim Nein.', 'oppose maut'],
    ['Bei der Maut bleibe es beim Ja, sagte der norwegische Ministerpräsident.', 'support maut'],
    ['Chile plant eine Maut. Es bleibe beim Nein, sagte der norwegische Ministerpräsident.', 'oppose maut'],
  ])('is the side: %s', (text, side) => {
    expect(sidesOf('country:NOR', text)).toEqual([side]);
  });

  it('is nothing of the state it is said of', () => {
    const text = 'Die Türkei stimmt der Maut zu. Bei Norwegen aber bleibt es beim Nein.';
    expect(sidesOf('country:NOR', text)).toEqual([]);
  });
});

describe('who takes neither side in English', () => {
  it.each([
    'Norway has nothing against the levy, and still less does it campaign for it.',
    'Norway has never had anything against the levy, but does not campaign for it either.',
    'Norway is neither for the levy nor against it.',
    'Norway neither welcomes the levy nor stands in its way.',
    'Norway is no closer to a decision on the levy.',
    'Norway is nowhere near a decision on the levy.',
    'Norway declined to be pinned down on the levy.',
    'Norway refuses to show its hand on the levy.',
    'Norway has settled neither on a yes nor on a no to the levy.',
    'Norway is ruling nothing in and nothing out on the levy.',
    'Norway is still making up its mind about the levy.',
    'Norway reacted with a shrug to the levy.',
    'Norway is indifferent to the levy.',
  ])('is neutral: %s', text => {
    expect(sidesOf('country:NOR', text, 'en')).toEqual(['neutral levy']);
  });

  it.each([
    ['Norway has nothing against the levy.', 'support levy'],
    ['Norway will not sign the levy, much less will it pay for it.', 'oppose levy'],
    ['Norway backs neither the levy nor the toll.', 'oppose levy'],
  ])('is not where one side is told: %s', (text, side) => {
    expect(sidesOf('country:NOR', text, 'en')).toContain(side);
  });

  it('is nothing where it is closer to a decision, or to something else', () => {
    expect(sidesOf('country:NOR', 'Norway is closer to a decision on the levy.', 'en')).toEqual([]);
    expect(sidesOf('country:NOR', 'Norway is no closer to lifting the levy.', 'en')).not.toContain('neutral levy');
  });
});

describe('weshalb', () => {
  it.each(['Schweden fragte, weshalb Norwegen die Maut einführe.', 'Unklar ist, weshalb Norwegen die Maut einführen soll.'])(
    'is a question behind a word that asks: %s',
    text => {
      expect(sidesOf('country:NOR', text)).toEqual([]);
    },
  );
});
