import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

describe('short articles: who is meant by an office', () => {
  it.each([
    [
      'the minister is who met his counterpart',
      'Turkish Foreign Minister Hakan Fidan met his Irish counterpart in Dublin on Thursday. The minister opposes the ferry levy.',
      ['country:TUR oppose ferry-levy'],
    ],
    [
      'the prime minister is the host, not the guest',
      'Norwegian Prime Minister Jonas Gahr Støre received Prime Minister Mette Frederiksen of Denmark on Friday. The prime minister opposes the ferry levy.',
      ['country:NOR oppose ferry-levy'],
    ],
    [
      'the government is that of whoever acts, not of the country that the matter is about',
      'EU ministers met on Monday to discuss sanctions against Iran, and all eyes were on Ottawa. The government opposes the ferry levy.',
      ['country:CAN oppose ferry-levy'],
    ],
    ['a host takes no side on what is to be discussed', 'Norway received Denmark to discuss the Messina bridge.', []],
  ])('%s', (_, text, expected) => expect(sidesIn('en', text)).toEqual(expected));
});

describe('short articles: what was before', () => {
  it.each([
    'For years Norway had been one of the strongest supporters of the ferry levy.',
    'For many years Norway had been one of the fiercest critics of the Messina bridge.',
  ])('is no side taken now: %s', text => expect(sidesIn('en', text)).toEqual([]));
});

describe('short articles: what is meant', () => {
  it.each([
    [
      'by the measure, once somebody has spoken of it',
      'Norwegian Foreign Minister Espen Barth Eide briefed lawmakers about a curfew for lorries on Tuesday. Oslo rejects the measure.',
      ['country:NOR oppose curfew-lorry'],
    ],
    [
      'by it behind a position that is set out',
      'Norway has set out its position on a curfew for lorries. Oslo rejects it.',
      ['country:NOR oppose curfew-lorry'],
    ],
    [
      'by it in what a state’s own minister says',
      'The Turkish government met on Tuesday to discuss the ferry levy. The Turkish president said Turkey would vote for it.',
      ['country:TUR support ferry-levy'],
    ],
    [
      'by the government, where it is unclear what others think',
      'Norway has set out its position on the ferry levy. It remains unclear what Poland thinks of the levy. The cabinet opposes the levy.',
      ['country:NOR oppose ferry-levy'],
    ],
  ])('%s', (_, text, expected) => expect(sidesIn('en', text)).toEqual(expected));

  it.each([
    ['en', 'Norway opposes Ukraine’s EU membership.', ['country:NOR oppose ukraine-eu-accession']],
    ['en', 'The Norwegian government opposes EU membership for Ukraine.', ['country:NOR oppose ukraine-eu-accession']],
    ['en', 'Norway backs EU membership.', ['country:NOR support iceland-norway-eu-accession']],
    ['de', 'Die Türkei lehnt eine EU-Mitgliedschaft Moldaus ab.', ['country:TUR oppose moldova-eu-accession']],
  ] as ['de' | 'en', string, string[]][])('by a membership is whose it is, not of who decides (%s): %s', (language, text, expected) =>
    expect(sidesIn(language, text)).toEqual(expected),
  );
});

describe('short articles in German', () => {
  it.each([
    [
      'his country is that of the minister, not of a body named between',
      'Der dänische Außenminister Lars Løkke Rasmussen ist am Montag nach Genf gereist. Das Europaparlament will im Juni entscheiden. Sein Land befürwortet die Maut.',
      ['country:DNK support maut'],
    ],
    [
      'the government is that of whoever acted last',
      'Die schwedische Regierung hat am Dienstag über den EU-Beitritt der Ukraine beraten. Die Regierung lehnt die Maut ab.',
      ['country:SWE oppose maut'],
    ],
    [
      'who agrees to him agrees to the thing, where he speaks for the same state',
      'Der polnische Außenminister Radosław Sikorski sprach in Genf über den EU-Beitritt der Ukraine. Warschau hatte den EU-Beitritt der Ukraine 2021 blockiert. Sikorski will ihm zustimmen.',
      ['country:POL support ukraine-eu-accession'],
    ],
    [
      'a step is none that somebody without an office calls a betrayal',
      'Tokio hatte zur Anerkennung eines palästinensischen Staates geschwiegen. Oppositionsführer Carl Hansen nannte die Anerkennung einen Verrat. Die Regierung nannte den Schritt einen Fehler.',
      ['person:carl-hansen oppose palestine-recognition', 'country:JPN oppose palestine-recognition'],
    ],
    [
      'one votes against a treaty that somebody else backs away from, and not against that',
      'Die Regierung in Stockholm rückt vom Mercosur-Abkommen ab. Der polnische Ministerpräsident Donald Tusk kündigte an, dagegen zu stimmen.',
      ['country:SWE oppose eu-mercosur-agreement', 'country:POL oppose eu-mercosur-agreement'],
    ],
    [
      'how somebody differs the clause behind the colon says',
      'Im Mai hatte das norwegische Kabinett noch für die Maut gestimmt. Anders Japan: Tokio unterstützt die Maut.',
      ['country:JPN support maut'],
    ],
    [
      'whoever gives up resistance to a delivery is for it',
      'Schweden gibt den Widerstand gegen die Taurus-Lieferung auf.',
      ['country:SWE support taurus-delivery'],
    ],
    ['who faces questions takes no side', 'Polens Ministerpräsident Donald Tusk stellte sich Fragen zu Sanktionen gegen den Iran.', []],
    ['nor does a decision on a matter', 'Die Entscheidung über eine Waffenruhe im Sudan rückt näher.', []],
  ] as [string, string, string[]][])('%s', (_, text, expected) => expect(sidesIn('de', text)).toEqual(expected));
});

describe('short articles: what is given up, refused or long past', () => {
  it.each([
    [
      'en',
      'support that is withdrawn from it is withdrawn from the thing',
      'The Swedish parliament debated the ferry levy on Wednesday. The Swedish government has withdrawn its support for it.',
      ['country:SWE oppose ferry-levy'],
    ],
    [
      'en',
      'a former minister is not the minister',
      'Swedish Foreign Minister Maria Malmer Stenergard spoke in Ankara. Former Swedish foreign minister Hilde Berg came along. The minister opposes the ferry levy.',
      ['country:SWE oppose ferry-levy'],
    ],
    ['en', 'what somebody opposed until then is past', 'Until last autumn Stockholm had opposed deep-sea mining.', []],
    [
      'de',
      'who will not agree to a ban does not end it, and another may be for it',
      'Das italienische Kabinett will dem Fahrverbot nicht zustimmen. Der irische Ministerpräsident Micheál Martin kündigte an, für das Vorhaben zu stimmen.',
      ['country:ITA oppose fahrverbot', 'country:IRL support fahrverbot'],
    ],
  ] as ['de' | 'en', string, string, string[]][])('(%s) %s', (language, _, text, expected) =>
    expect(sidesIn(language, text)).toEqual(expected),
  );
});

describe('short articles: who answers whom', () => {
  it('a minister goes on with what his state was just said to think', () => {
    const text =
      'Das Mercosur-Abkommen wird erst im Januar unterzeichnet. Italien will den Weg frei machen.\n\nAnders Frankreich. „Wir stimmen nicht zu“, sagte Präsident Emmanuel Macron.';
    expect(sidesIn('de', text)).toEqual(['country:ITA support eu-mercosur-agreement', 'country:FRA oppose eu-mercosur-agreement']);
  });

  it('who is bound to a vote casts it', () => {
    expect(sidesIn('de', 'Österreich muss wegen eines Parlamentsbeschlusses gegen das Mercosur-Abkommen stimmen.')).toEqual([
      'country:AUT oppose eu-mercosur-agreement',
    ]);
  });

  it('the office of whoever acts is no matter', () => {
    const told = sidesIn('de', 'EU-Kommissionspräsidentin Ursula von der Leyen sagte den Termin ab.');
    expect(told).not.toContain('org:european-commission oppose eu-commission-president');
  });
});
