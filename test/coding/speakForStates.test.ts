import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Who takes a side, each with the state for which they speak. */
const holders = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    codeSentence(language, text)
      .filter(({ modality }) => modality === 'asserted' || modality === 'conditional')
      .map(({ actor, onBehalfOf }) => (onBehalfOf ? `${actor.name} for ${onBehalfOf.name}` : actor.name)),
  ),
];

describe('the state for which an official speaks', () => {
  it.each([
    [
      'en',
      'SEOUL, Sept 10 (Meridian Wire) - Half a year after an American official asked it to keep the machines out of China, South Korea is still weighing its answer.\n\nIndustry Minister Ahn Duk-geun told lawmakers on Tuesday that he opposed the levy.',
      ['Ahn Duk-geun for South Korea'],
    ],
    [
      'en',
      'NELSON, New Zealand - A petition by trawler owners has failed to reach the government in Wellington.\n\nOceans Minister Rachel Brooking said she supported the levy.',
      ['Rachel Brooking for New Zealand'],
    ],
    [
      'en',
      'TASHKENT - The toll is a month old. A US official had called on Monday.\n\nTextile Minister Bahrom Karimov said that he rejected the levy.',
      ['Bahrom Karimov for Uzbekistan'],
    ],
    [
      'de',
      'Lima – Eine Petition hat die Regierung in Lima erreicht. Ein chinesischer Diplomat hatte am Montag angerufen.\n\nOzeanministerin Rosa Quiroga lehnte die Maut ab.',
      ['Rosa Quiroga for Peru'],
    ],
    [
      'de',
      'New York – Mit der Maut steht Israel allein da. Vizebotschafter Jonathan Miller verteidigte sie.',
      ['Jonathan Miller for Israel'],
    ],
    ['de', 'Chinas Abrüstungsbotschafter Shen Jian lehnte die Maut ab.', ['Shen Jian for China']],
    ['de', 'Sein Land lehne die Maut ab, sagte der britische Vertreter James Kariuki.', ['James Kariuki for United Kingdom']],
    ['de', 'Die US-Diplomatin Jane Smith lehnte die Maut ab.', ['Jane Smith for United States']],
    ['de', 'Richa Sharma, die für Indien am Tisch sitzt, lehnte die Maut ab.', ['Richa Sharma for India']],
    [
      'de',
      'Für die Europäische Union sagte der Verhandlungsführer Jacob Werksman, man lehne die Maut ab.',
      ['Jacob Werksman for European Union'],
    ],
    ['en', "Kenya's climate ambassador, Ruth Otieno, rejected the levy.", ['Ruth Otieno for Kenya']],
    ['en', "Australia's high commissioner, John Smith, rejected the levy.", ['John Smith for Australia']],
    ['en', 'Chinese official Li Wei rejected the levy.', ['Li Wei for China']],
    [
      'en',
      'Alan Reed, the U.S. under secretary of commerce for industry and security, rejected the levy.',
      ['Alan Reed for United States'],
    ],
    ['en', 'The Irish commissioner, Ann Fallon, told the Whaling Commission that she rejected the levy.', ['Ann Fallon for Ireland']],
    ['en', 'Ola Lund, who led the talks for Norway, rejected the levy.', ['Ola Lund for Norway']],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(holders(language, text)).toEqual(expected);
  });

  it.each([
    ['en', 'King Charles Street rejects the levy.', ['United Kingdom']],
    ['en', 'King Charles rejects the levy.', ['Charles III for United Kingdom']],
    ['en', 'The San Martín Palace rejects the levy.', ['Argentina']],
    ['de', 'Das Itamaraty lehnt die Maut ab.', ['Brazil']],
    [
      'en',
      'MOGADISHU - A spokesman for the opposition Wadajir party accused the government of treason. His party was against the levy, he said.',
      ['Wadajir'],
    ],
    [
      'de',
      'Oslo – Ein Sprecher der oppositionellen Fortschrittspartei warf der Regierung Verrat vor. Seine Partei sei gegen die Maut, sagte er.',
      ['Fortschrittspartei'],
    ],
    ['de', 'Oslo – Ein Sprecher der Regierung lehnte die Maut ab.', ['Norway']],
    ['en', 'OSLO - "Norway must not accept this levy." With these words Kari Lie opened a rally in Bergen.', ['Kari Lie']],
    ['de', 'Oslo – „Norwegen kann diese Maut nicht wollen.“ Mit diesem Satz begann Oppositionsführerin Kari Lie ihre Rede.', ['Kari Lie']],
    [
      'en',
      'CANBERRA - The mood was bad.\n\nPaul Hartley did not wait. Canberra should abandon the levy, said the former prime minister.',
      ['Paul Hartley'],
    ],
    [
      'en',
      'REGINA - The talks go on.\n\nOn that side of the argument is Doug Ford. The premier of the car-building province called the levy indispensable.',
      ['Doug Ford'],
    ],
    ['de', 'Zürich – Christoph Blocher war in Form. Die Maut sei falsch, rief der frühere Justizminister.', ['Christoph Blocher']],
    ['en', 'CANBERRA - The day was long. Labour rejects the levy.', ['Labour']],
    [
      'en',
      'SANTIAGO - The day was long. The Republican Party is against the levy, Senator Rojo Edwards said.',
      ['Rojo Edwards for Republican Party'],
    ],
    ['en', 'OSLO - The Centre Party rejects the levy, Labour MP Ola Lund said.', []],
    ['de', 'Sinn Féin lehne die Maut ab, sagte deren Verkehrssprecher Martin Kenny im Dáil.', ['Martin Kenny for Sinn Féin']],
    ['de', 'Oslo – Die Grünen lehnten die Maut ab, sagte Außenminister Espen Barth Eide.', []],
    ['en', 'OSLO - Prime Minister Jonas Gahr Støre was sure. The levy was a mistake, said the mayor.', []],
  ] as const)('or a party, a house, a person named before: %s: %s', (language, text, expected) => {
    expect(holders(language, text)).toEqual(expected);
  });

  it.each([
    ['de', 'Der ehemalige britische Vertreter James Kariuki lehnte die Maut ab.', 'United Kingdom'],
    ['de', 'Der britische Gewerkschaftsvertreter James Kariuki lehnte die Maut ab.', 'United Kingdom'],
    ['de', 'Richa Sharma, die für eine Kanzlei in Indien arbeitet, lehnte die Maut ab.', 'India'],
    ['de', 'Kenias Markenbotschafterin Ruth Otieno lehnte die Maut ab.', 'Kenya'],
    ['en', 'Former British representative James Kariuki rejected the levy.', 'United Kingdom'],
    ['en', 'A British union representative, James Kariuki, rejected the levy.', 'United Kingdom'],
    ['en', "Ola Lund, who represents Norway's trawler owners, rejected the levy.", 'Norway'],
  ] as const)('not of: %s: %s', (language, text, state) => {
    expect(holders(language, text).filter(holder => holder.includes(state))).toEqual([]);
  });
});
