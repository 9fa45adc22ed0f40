import { describe, expect, it } from 'vitest';
import { sidesOf } from './sidesOf.ts';

const [holder, asked] = ['country:POL', 'Ungarn fordert ein Ende der Sanktionen gegen Russland.'];

/** Without what is told of their end by its own name. */
const sanctionsIn = (text: string) => sidesOf(holder, text).filter(side => side.endsWith(' russia-sanctions'));

describe('who resists, right after somebody has wanted a thing ended', () => {
  it.each([
    'Polen kündigte Widerstand an.',
    'Polen widersprach.',
    'Polen lehnte ab.',
    'Polen winkte ab.',
    'Polen sperrt sich.',
    'Polen sträubt sich.',
    'Polen stellt sich quer.',
    'Aus Polen kam Widerspruch.',
  ])('is for the thing: %s', answer => {
    expect(sanctionsIn(`${asked} ${answer}`)).toEqual(['support russia-sanctions']);
  });

  it.each([
    'Die Niederlande wollen das Assoziierungsabkommen der EU mit Israel aussetzen. Polen sträubt sich.',
    'Die Niederlande dringen auf eine Aussetzung des Assoziierungsabkommens der EU mit Israel. Polen stellt sich quer.',
  ])('is for the thing, whatever it is: %s', text => {
    expect(sidesOf(holder, text)).toContain('support eu-israel-association-agreement');
  });

  it('is against it where he agrees', () => {
    expect(sidesOf(holder, `${asked} Polen stimmte zu.`)).toEqual(['oppose russia-sanctions']);
  });

  it.each([
    'Ungarn lehnt die Sanktionen gegen Russland ab. Polen stellt sich ebenfalls quer.',
    'Ungarn lehnt die Sanktionen gegen Russland ab. Polen kündigte Widerstand an.',
    'Ungarn will die Sanktionen gegen Russland verschärfen. Polen kündigte Widerstand an.',
    'Ungarn will die Sanktionen gegen Russland verschärfen. Polen stellt sich quer.',
    'Ungarn fordert Sanktionen gegen Russland. Polen winkte ab.',
  ])('is against it where nobody has wanted it ended: %s', text => {
    expect(sidesOf(holder, text)).toEqual(['oppose russia-sanctions']);
  });
});
