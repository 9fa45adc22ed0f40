import { describe, expect, test } from 'vitest';
import { sidesOf } from './sidesOf.ts';

/** What Norway's minister is read to think of the levy, whatever else is told beside. */
const ofLevy = (text: string): string[] => sidesOf('country:NOR', text).filter(side => / fischabgabe$/.test(side));
const words = (list: string): string[] => list.split(' ');

const bad = words(
  'konfus hirnrissig realitätsfremd unausgewogen vorsintflutlich dilettantisch unerhört niveaulos bürgerfern klimafeindlich verpfuscht überzogen übertrieben verfehlt verfrüht vorgeschoben ' +
    'überdimensioniert überhöht aufgebläht abgekartet daneben',
);
const good = words(
  'grandios visionär pragmatisch wirksam löblich praxistauglich ausgewogen ausgereift sozialverträglich bewährt geboten berechtigt statthaft',
);

describe('an adjective said of a matter is a verdict', () => {
  test.each([...bad.map(word => [word, 'oppose']), ...good.map(word => [word, 'support'])])('%s: %s', (word, stance) => {
    expect(ofLevy(`Die Fischabgabe sei ${word}, sagte der norwegische Außenminister am Dienstag.`)).toEqual([`${stance} fischabgabe`]);
  });
});

describe('so is a phrase behind sein', () => {
  test.each([
    ['zu kompliziert', 'oppose'],
    ['politisch motiviert', 'oppose'],
    ['ohne Perspektive', 'oppose'],
    ['in Ordnung', 'support'],
    ['von Vorteil', 'support'],
    ['im Interesse aller', 'support'],
  ])('%s: %s', (words, stance) => {
    expect(ofLevy(`Die Fischabgabe sei ${words}, sagte der norwegische Außenminister am Dienstag.`)).toEqual([`${stance} fischabgabe`]);
  });
});

describe('a noun that a matter is called by is a verdict', () => {
  test.each([
    ...words('Augenauswischerei Trickserei Realitätsverweigerung Wettbewerbsverzerrung Affenschande').map(noun => [
      `eine ${noun}`,
      'oppose',
    ]),
    ...words('Jobkiller Flickenteppich Gesichtsverlust Aderlass').map(noun => [`einen ${noun}`, 'oppose']),
    ...words('Wachstumsmotor Stabilitätsanker Schutzwall').map(noun => [`einen ${noun}`, 'support']),
    ...words('Sprungbrett Erfolgsrezept').map(noun => [`ein ${noun}`, 'support']),
  ])('%s: %s', (noun, stance) => {
    expect(ofLevy(`Norwegens Außenminister nannte die Fischabgabe am Dienstag ${noun}.`)).toEqual([`${stance} fischabgabe`]);
  });
});

describe('what somebody does about it takes a side', () => {
  test.each([
    ['Norwegen verhindert die Fischabgabe.', 'oppose'],
    ['Norwegen vertagt die Fischabgabe.', 'oppose'],
    ['Norwegen fährt die Fischabgabe zurück.', 'oppose'],
    ['Norwegen hat die Fischabgabe ausrangiert.', 'oppose'],
    ['Norwegen will die Fischabgabe hinausschieben.', 'oppose'],
    ['Norwegen hält die Fischabgabe für zu hoch.', 'oppose'],
    ['Norwegen ist sauer über die Fischabgabe.', 'oppose'],
    ['Norwegen stichelt gegen die Fischabgabe.', 'oppose'],
    ['Norwegen bekräftigt seine Aversion gegen die Fischabgabe.', 'oppose'],
    ['Norwegen setzt die Fischabgabe um.', 'support'],
    ['Norwegen ist glücklich über die Fischabgabe.', 'support'],
    ['Norwegen geht mit der Fischabgabe voran.', 'support'],
  ])('%s %s', (text, stance) => {
    expect(ofLevy(text)).toEqual([`${stance} fischabgabe`]);
  });

  test.each(words('Verringerung Halbierung Verzögerung Verschleppung Abschwächung Außerkraftsetzung Aufkündigung'))(
    'the %s of a matter is against it',
    noun => {
      expect(sidesOf('country:NOR', `Norwegen fordert die ${noun} der Sanktionen gegen Russland.`)).toContain('oppose russia-sanctions');
    },
  );
});

describe('guard: what happens to it or how things are tells nothing', () => {
  test.each([
    'Die Fischabgabe sei in Norwegen bekannt, sagte der norwegische Außenminister.',
    'Die Fischabgabe ist am Dienstag Thema im norwegischen Parlament.',
    'Norwegen zahlt die Fischabgabe seit Jahren.',
    'Der norwegische Präsident sei gestorben, sagte der norwegische Außenminister.',
    'Der norwegische Außenminister ist mit einem Preis ausgezeichnet worden.',
    'Der norwegische Außenminister kam zu spät zur Sitzung.',
  ])('%s', text => {
    expect(sidesOf('country:NOR', text)).toEqual([]);
  });
});
