import { describe, expect, it } from 'vitest';
import { sidesIn, sidesOf } from './sidesOf.ts';

const minister = 'Norwegens Außenminister Espen Barth Eide';
const norway = (text: string) => sidesOf('country:NOR', text);

describe('what becomes of a thing, and of an ill', () => {
  const s400 = (text: string) => sidesIn('de', text).filter(side => side.includes('s400'));
  it.each([
    'Norwegen ruft die Türkei auf, die S-400 abzustoßen.',
    'Norwegen verlangt, dass die Türkei die S-400 ausmustert.',
    'Norwegen ruft die Türkei auf, die S-400 außer Dienst zu stellen.',
    'Norwegen besteht darauf, dass das Flugabwehrsystem S-400 verschwinde.',
  ])('who wants a thing to go is against it: %s', text => {
    expect(s400(text)).toEqual(['country:NOR oppose s400-turkey']);
  });

  it('who will not part with it is for it', () => {
    expect(s400('Die Türkei will die S-400 nicht abstoßen.')).toEqual(['country:TUR support s400-turkey']);
  });

  it.each(['Das Blutvergießen in Gaza müsse nun ein Ende haben', 'Der Krieg in Gaza müsse ein Ende haben'])(
    'who wants an ill to end is for its end: %s',
    words => {
      expect(norway(`${words}, sagte ${minister}.`)).toEqual(['support gaza-ceasefire']);
    },
  );

  it('a course that is judged is not held', () => {
    expect(norway('Norwegen hält Ficos Kurs für verantwortungslos.').filter(side => side.startsWith('support'))).toEqual([]);
  });
});
