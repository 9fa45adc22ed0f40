import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const plan = { de: 'Schweden plant eine Fischmaut.', en: 'Sweden plans a levy.' };
const read = (language: 'de' | 'en', text: string) => readLevy(language, text, plan[language]);

describe('what officials say of what another state plans', () => {
  it.each([
    ['en', 'asks for its end by it', 'Norwegian Foreign Minister Espen Barth Eide asked Sweden to withdraw it.', ['NOR oppose']],
    ['en', 'demands that it be withdrawn', 'Norwegian Foreign Minister Espen Barth Eide demanded that it be withdrawn.', ['NOR oppose']],
    ['en', 'is quoted without a tag', 'Norway’s transport minister, Ole Berg, was blunt. “We agree to it.”', ['NOR support']],
    ['en', 'is named behind two sentences', '“We believe in it. It helps us all,” Norwegian minister Ole Berg said.', ['NOR support']],
    ['en', 'is named with an office between commas', 'Norway’s foreign minister, Espen Barth Eide, attacks it.', ['NOR oppose']],
    ['en', 'is set apart', 'Norway, by contrast, backs it.', ['NOR support']],
    ['en', 'reacts to it', 'Norway’s foreign minister reacted angrily.', ['NOR oppose']],
    ['en', 'thanks for it', 'Norway thanked Sweden for it.', ['NOR support', 'NOR support country:SWE']],
    ['de', 'meint: das sei', 'Norwegens Außenminister meinte, das sei ein Fehler.', ['NOR oppose']],
    ['de', 'sagt: das dürfe nicht sein', 'Das dürfe nicht sein, sagte Norwegens Außenminister.', ['NOR oppose']],
    ['de', 'hat einen Vornamen, der ein Wort ist', 'Espen Barth Eide, der norwegische Außenminister, lehnt sie ab.', ['NOR oppose']],
    ['de', 'stellt sich dahinter', 'Norwegen stellte sich dahinter.', ['NOR support']],
    ['de', 'stimmt dafür', 'Norwegen stimmte am Montag dafür.', ['NOR support']],
    ['de', 'lobt dafür', 'Norwegen lobte Schweden dafür.', ['NOR support', 'NOR support country:SWE']],
    ['de', 'wird deutlich', 'Norwegens Verkehrsminister Ole Berg wurde deutlich. „Wir bedauern diesen Schritt.“', ['NOR oppose']],
  ] as const)('%s: who %s', (language, _, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it.each([
    [
      'de',
      'was nur bestritten wird',
      'Eine Zeitung berichtete, Norwegen übernehme die Maut. Norwegens Außenminister sagte, das sei falsch.',
      [],
    ],
    [
      'de',
      'was ein anderer von ihm sagt',
      'Norwegen sei dafür, sagte Finnlands Außenminister. Norwegens Außenminister sagte, das sei Unsinn.',
      [],
    ],
  ] as const)('%s: but not %s', (language, _, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
