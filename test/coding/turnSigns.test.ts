import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** The signs of a turn that Norway's first side in the text has. */
function signs(language: string, title: string, text: string): number | undefined {
  const { statements } = coder.code({ title, text, language, publishedAt: '2026-03-04T08:00:00Z' });
  return statements.find(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR')?.turnSigns;
}

it.each([
  // A plain position tells of no turn.
  ['en', 'Oslo on fish', 'Norway opposes the fish levy.', 0],
  ['de', 'Oslo zum Fisch', 'Norwegen lehnt die Fischmaut ab.', 0],
  // Words for it in headline and lead, two at most.
  ['en', 'Oslo on fish', 'Norway no longer supports the fish levy.', 1],
  ['en', 'Oslo drops fish levy', 'Norway now opposes the fish levy.', 2],
  ['en', 'Oslo reverses course, ends wait', 'Norway now opposes the fish levy, which it no longer wants.', 2],
  ['de', 'Oslo zum Fisch', 'Norwegen lehnt die Fischmaut nun ab.', 1],
  ['de', 'Kehrtwende in Oslo', 'Norwegen lehnt die Fischmaut nun ab.', 2],
  // A decision that turns by itself, and what lasted for a time.
  ['en', 'Oslo on fish', 'Norway scrapped the fish levy.', 1],
  ['en', 'Oslo on fish', 'After two years of resistance, Norway has accepted the fish levy.', 1],
  ['de', 'Oslo zum Fisch', 'Norwegen hat die Fischmaut ausgesetzt.', 1],
  ['de', 'Oslo zum Fisch', 'Nach zwei Jahren des Widerstands stimmt Norwegen der Fischmaut zu.', 1],
  // What had been at a time, whoever of the holder's had said it.
  ['en', 'Oslo on fish', 'Norway opposes the fish levy. As late as May its minister had praised the idea.', 2],
  ['en', 'Oslo on fish', 'Norway opposes the fish levy. In May it had taken another view.', 2],
  ['en', 'Oslo on fish', 'Norway opposes the fish levy. It had taken another view.', 1],
  ['de', 'Oslo zum Fisch', 'Norwegen lehnt die Fischmaut ab. Noch im Mai hatte sein Minister sie gelobt.', 2],
  ['de', 'Oslo zum Fisch', 'Norwegen lehnt die Fischmaut ab. Sein Minister hatte anderes gesagt.', 1],
  // What somebody else had said is no sign.
  ['en', 'Oslo on fish', 'Norway opposes the fish levy. Sweden had praised the idea in May.', 0],
  ['de', 'Oslo zum Fisch', 'Norwegen lehnt die Fischmaut ab. Noch im Mai hatte Schweden sie gelobt.', 0],
  // What goes on, and headlines that ask, speak against it.
  ['en', 'Oslo on fish', 'Norway opposes the fish levy and repeated that it was unfair.', -1],
  ['en', 'Does Oslo drop the levy?', 'Norway now opposes the fish levy.', 0],
  ['de', 'Gibt Oslo nach?', 'Norwegen lehnt die Fischmaut nun ab.', 0],
])('an article tells of a turn by signs (%s): %s | %s', (language, title, text, expected) => {
  expect(signs(language, title, text)).toBe(expected);
});

it('a headline and lead on somebody else tell nothing of a holder who is named below', () => {
  const lead = 'Sweden now opposes the fish levy. '.concat(
    'The harbours of the west coast were closed on Tuesday because of a storm. '.repeat(4),
  );
  expect(signs('en', 'Stockholm reverses course on fish', `${lead}Norway supports the fish levy.`)).toBe(0);
});

it('the statement says that its article tells of a turn', () => {
  const { statements } = coder.code({
    title: 'Oslo drops fish levy',
    text: 'Norway now opposes the fish levy.',
    language: 'en',
    publishedAt: '2026-03-04T08:00:00Z',
  });
  expect(statements.map(({ reasons }) => reasons.at(-1))).toContain('the article tells of a turn (2 signs)');
});
