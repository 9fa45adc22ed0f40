import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

describe('a step that one refuses and another takes', () => {
  it.each([
    [
      'de',
      'Deutschland schließt sich der Anerkennung Palästinas nicht an. Frankreich hatte den Schritt Stunden zuvor vollzogen.',
      'palestine-recognition',
    ],
    [
      'de',
      'Deutschland schließt sich der Anerkennung Palästinas nicht an. Frankreichs Präsident Emmanuel Macron hatte den Schritt wenige Stunden zuvor vollzogen.',
      'palestine-recognition',
    ],
    ['de', 'Deutschland lehnt die Anerkennung Palästinas ab. Frankreich hat diesen Schritt am Montag vollzogen.', 'palestine-recognition'],
    ['de', 'Deutschland weigert sich, das Hafenabkommen zu ratifizieren. Frankreich wagte den Schritt.', 'hafenabkommen'],
    ['en', 'Germany will not recognise a Palestinian state. France had taken the step hours before.', 'palestine-recognition'],
    ['en', 'Germany refuses to ratify the ferry treaty. France took that step on Monday.', 'ferry-agreement'],
  ] as const)('is the thing: %s: %s', (language, text, told) => {
    const sides = sidesIn(language, text);
    expect(sides).toContain(`country:FRA support ${told}`);
    expect(sides).not.toContain(`country:FRA oppose ${told}`);
  });

  it.each([
    ['de', 'Norwegen hat die Hafenmaut abgeschafft. Frankreich hat diesen Schritt am Montag vollzogen.', 'hafenmaut'],
    ['en', 'Norway has abolished the ferry levy. France had taken the step hours before.', 'ferry-levy'],
  ] as const)('is the end of it where that is what was done: %s: %s', (language, text, told) =>
    expect(sidesIn(language, text)).toContain(`country:FRA oppose ${told}`),
  );

  it('is the refusal where others judge it', () =>
    expect(sidesIn('en', 'Norway refuses to recognise Palestine. France criticised the step.')).toContain(
      'country:FRA support palestine-recognition',
    ));
});
