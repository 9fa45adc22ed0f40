import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const read = (text: string) => sidesIn('de', text).map(side => side.replace('country:NOR ', ''));

describe('what is to be done to a thing', () => {
  it.each([
    ['Norwegen verlangte, der Verband müsse zerschlagen werden.', 'oppose verband'],
    ['Norwegen verlangte, die Behörde müsse entmachtet werden.', 'oppose behorde'],
    ['Die Behörde dürfe nicht zerschlagen werden, sagte Norwegens Außenminister.', 'support behorde'],
    ['Norwegen verlangte, der Verband müsse umbenannt werden.', 'support umbenennung-verband'],
    ['Norwegen verlangte, der Vertrag müsse geändert werden.', 'support abkommen-anderung'],
    ['Norwegen lehnt es ab, den Vertrag zu ändern.', 'support abkommen'],
  ])('names the deed, or is good or bad for it: %s', (text, expected) => {
    expect(
      read(text).map(side =>
        side
          .split(' ')
          .map((word, at) => (at > 0 ? word.split('-').sort().join('-') : word))
          .join(' '),
      ),
    ).toEqual([expected]);
  });

  it.each(['Norwegen will seine Haltung ändern.', 'Norwegen hat das Gesetz geändert.', 'Norwegen teilt diese Sorge.'])(
    'takes no side: %s',
    text => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('what is to be done to somebody', () => {
  it.each([
    ['Norwegen sagte, Kiew müsse stärker unterstützt werden.', 'support country:UKR'],
    ['Norwegen fordert, dass Israel bestraft wird.', 'oppose country:ISR'],
    ['Israel dürfe nicht bestraft werden, sagte Norwegens Außenminister.', 'support country:ISR'],
    [
      'Norwegen wiederholte, Rumänien erfülle sämtliche Kriterien und solle in die Nato aufgenommen werden.',
      'support aufnahme-rumanien-nato',
    ],
    ['Norwegen will Rumänien nicht in die Nato aufnehmen.', 'oppose aufnahme-rumanien-nato'],
    ['Norwegen ist dagegen, dass Rumänien in die Nato aufgenommen wird.', 'oppose aufnahme-rumanien-nato'],
    ['Norwegen verlangte, Israel müsse aus dem Verband ausgeschlossen werden.', 'support ausschluss-israel-verband'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each(['Norwegen sagte, Israel werde bestraft.', 'Norwegen warnte, Israel könne bestraft werden.'])(
    'may as well be told only: %s',
    text => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('where a state belongs', () => {
  it.each([
    ['Die Ukraine gehöre in die EU, sagte Norwegens Außenminister.', 'support ukraine-eu-accession'],
    ['„Albanien gehört nach Europa“, sagte Norwegens Außenminister.', 'support albania-eu-accession'],
    ['Die Ukraine gehöre nicht in die Nato, sagte Norwegens Außenminister.', 'oppose ukraine-nato-membership'],
    ['Rumänien gehöre in den Schengenraum, sagte Norwegens Außenminister.', 'support mitgliedschaft-rumanien-schengenraum'],
    ['Der Platz der Ukraine sei in der EU, sagte Norwegens Außenminister.', 'support ukraine-eu-accession'],
    ['„Unser Platz ist in der Nato“, sagte Norwegens Außenminister.', 'support mitgliedschaft-norwegen-nato'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('is left open', () => {
    expect(read('Ob die Ukraine in die EU gehört, ließ Norwegens Außenminister offen.')).toEqual([]);
  });
});

describe('what is to stay as it is', () => {
  it.each([
    ['Schweden hat die Abgabe eingeführt. Norwegen will, dass es dabei bleibt.', 'support abgabe'],
    ['Schweden hat die Abgabe abgeschafft. Norwegen ist dagegen, dass es dabei bleibt.', 'support abgabe'],
    ['Schweden hat die Abgabe eingeführt. Dabei dürfe es nicht bleiben, sagte Norwegens Außenminister.', 'oppose abgabe'],
  ])('%s', (text, expected) => {
    expect(read(text).filter(side => !side.startsWith('country:SWE'))).toEqual([expected]);
  });
});
