import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const told = (text: string) => sidesIn('en', text);

describe('agency prose in English', () => {
  it.each([
    ['Norway is working on a levy. The levy is unacceptable, foreign ministry spokesman Ola Nordmann said.', ['NOR oppose levy']],
    ['China is against the levy, defence ministry spokesman Zhang Xiaogang said.', ['CHN oppose levy']],
    ['Norway is working on a levy. The levy is a mistake, coast guard spokesman Ola Nordmann said.', ['NOR oppose levy']],
  ])('gives the spokesman of a branch of the state to the state: %s', (text, sides) =>
    expect(told(text)).toEqual(sides.map(side => `country:${side}`)),
  );

  it.each([
    ['Viktor Orbán spoke in Tbilisi. Hungary championed the levy, the visitor said.', 'HUN support levy'],
    ["Norway's foreign minister had called the levy shameful the previous day.", 'NOR oppose levy'],
    ['Norway had called the levy unfair two days earlier.', 'NOR oppose levy'],
    ['Three days earlier Norway had rejected the levy.', 'NOR oppose levy'],
    ['It is a mistake to withdraw from the levy, Norway said.', 'NOR support levy'],
    ['Norwegian Foreign Minister Espen Barth Eide said it was right to get out of the levy.', 'NOR oppose levy'],
    ['The levy stands, Norwegian Foreign Minister Espen Barth Eide said.', 'NOR support levy'],
    ['Norway favours using the military against the cartels.', 'NOR support cartel-military-use'],
    ['Norway establishes diplomatic relations with Kosovo.', 'NOR support diplomatic-kosovo-relation'],
    ['Norway downgraded relations with Kosovo.', 'NOR oppose kosovo-relation'],
  ])('tells whose side it is: %s', (text, side) => expect(told(text)).toEqual([`country:${side}`]));

  it.each([
    'Støre was quoted as saying',
    'Støre was quoted by NRK as saying',
    'the ministry said',
    'the government spokeswoman said',
    'the foreign ministry spokeswoman said',
    'a foreign ministry statement said',
    "the country's foreign minister said",
    "Norway's chief diplomat said",
  ])('gives to the state what is told with “%s”', said =>
    expect(
      told(
        `OSLO - Prime Minister Jonas Gahr Støre met Swedish leader Ulf Kristersson on Tuesday. They discussed a levy. The levy is unacceptable, ${said}.`,
      ),
    ).toEqual(['country:NOR oppose levy']),
  );

  it.each([
    'Emmanuel Macron received Viktor Orbán. The guest rejected the levy.',
    'The levy stands at 25%, Norwegian Foreign Minister Espen Barth Eide said.',
    "Moody's downgraded France.",
    'It was wrong to meet in Geneva, Norway said.',
  ])('tells nothing where the words leave it open: %s', text => expect(told(text)).toEqual([]));
});

const toldInGerman = (text: string) => sidesIn('de', text);

describe('agency prose in German', () => {
  it.each([
    ['Norwegen bleibt offen für die Abgabe.', 'NOR support abgabe'],
    ['Norwegen bleibe skeptisch gegenüber der Abgabe, sagte Außenminister Espen Barth Eide.', 'NOR oppose abgabe'],
    ['Norwegen bleibe zu der Abgabe bereit, sagte Außenminister Espen Barth Eide.', 'NOR support abgabe'],
    ['Russland bleibe offen für einen Dialog, sagte Außenamtssprecherin Maria Sacharowa.', 'RUS support dialog'],
    [
      'Die Abgabe sei willkommen, wenn sie den Fischern helfe, so wie einst in Island, sagte der norwegische Außenminister Espen Barth Eide.',
      'NOR support abgabe',
    ],
    ['Norwegen stellt die Beziehungen zum Kosovo wieder her.', 'NOR support beziehung-kosovo'],
    ['Norwegen stuft die Beziehungen zum Kosovo herab.', 'NOR oppose beziehung-kosovo'],
  ])('tells whose side it is: %s', (text, side) => expect(toldInGerman(text)).toEqual([`country:${side}`]));

  it.each([
    'sagte die Sprecherin des Fischereiministeriums, Kari Nordmann.',
    'sagte der Sprecher des Außenministeriums.',
    'sagte der Sprecher des Nationalen Sicherheitsrates, Ola Nordmann.',
    'erklärte das Büro des Ministerpräsidenten.',
    'teilte das Ministerium mit.',
    'sagte der Regierungssprecher.',
  ])('gives to the state what its office says: %s', said =>
    expect(toldInGerman(`Norwegen befasst sich mit einer Abgabe. Die Abgabe sei unannehmbar, ${said}`)).toEqual([
      'country:NOR oppose abgabe',
    ]),
  );

  it.each(['drückte sein Bedauern aus', 'reagierte prompt'])('lets a ministry go on in the Konjunktiv when it %s', verb =>
    expect(
      toldInGerman(`Norwegen befasst sich mit einer Abgabe. Das Außenministerium ${verb}. Die Abgabe werde man nicht mittragen.`),
    ).toEqual(['country:NOR oppose abgabe']),
  );

  it.each(['sagte der Regierungschef', 'sagte ein Sprecher des Ministerpräsidenten'])('takes the host for who speaks: %s', said =>
    expect(
      toldInGerman(
        `Oslo – Ministerpräsident Jonas Gahr Støre hat am Dienstag den Schweden Ulf Kristersson getroffen. Die Abgabe sei unannehmbar, ${said}.`,
      ),
    ).toEqual(['country:NOR oppose abgabe']),
  );

  it.each([
    'Die Frage der Abgabe bleibt offen, sagte Norwegens Außenminister.',
    'Norwegen befasst sich mit einer Abgabe. Die Abgabe sei unannehmbar, sagte der Präsident des Verbandes.',
  ])('gives nothing to a state that nobody speaks for: %s', text => expect(toldInGerman(text)).toEqual([]));
});
