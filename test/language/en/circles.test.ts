import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/language/analyse.ts';

describe('trees that are grafted anew', () => {
  it('never run in a circle, which would be read for ever', () => {
    const text =
      '"Nordbank Holding unleashed a verbal attack on Baltic Mutual Group on Tuesday, saying the insurer\'s executives had ""failed"" as Nordbank tried to rally investors to accept its bid."';
    expect(analyse(text, 'en').clauses.length).toBeGreaterThan(2);
  });
});
