import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

const read = (text: string) =>
  sidesIn('de', text)
    .filter(side => !side.startsWith('country:SWE'))
    .map(side => side.replace('country:NOR ', ''));

describe('a clause in front, and what is said of it', () => {
  it.each([
    ['Dass Schweden die Abgabe einführe, sei ein Fehler, sagte Norwegens Außenminister.', 'oppose abgabe'],
    ['Dass Schweden die Abgabe nicht einführe, sei ein Fehler, sagte Norwegens Außenminister.', 'support abgabe'],
    ['Dass man die Abgabe einführe, sei unbegreiflich, sagte Norwegens Außenminister.', 'oppose abgabe'],
    ['Dass die Abgabe komme, sei richtig, sagte Norwegens Außenminister.', 'support abgabe'],
    ['Die Abgabe sei den Bürgern nicht zu vermitteln, sagte Norwegens Außenminister.', 'oppose abgabe'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it('takes no side where nothing is judged', () => {
    expect(read('Dass man die Abgabe einführe, sei nicht zu verstehen, sagte Norwegens Außenminister.')).toEqual([]);
  });
});

describe('what is missing', () => {
  it.each([
    'Norwegen bedauerte, dass die Abgabe noch fehlt.',
    'Norwegen kritisierte, dass eine Abgabe fehlt.',
    'Norwegen bedauert das Fehlen einer Abgabe.',
  ])('is wanted by those who are sorry: %s', text => {
    expect(read(text)).toEqual(['support abgabe']);
  });
});

describe('who contradicts', () => {
  it.each([
    ['Schweden lehnt die Abgabe ab. Aus Oslo kam Widerspruch.', 'support abgabe'],
    ['Schweden fordert die Abgabe. Norwegen widersprach.', 'oppose abgabe'],
    ['Schweden lehnt die Abgabe ab. Auch aus Oslo kam Widerspruch.', 'oppose abgabe'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  it.each([
    'Schweden plant eine Abgabe. Aus Oslo kam kein Beifall, aber auch kein Veto.',
    'Schweden plant eine Abgabe. Aus Oslo kam weder Lob noch Kritik.',
  ])('does neither: %s', text => {
    expect(read(text)).toEqual([]);
  });
});

describe('short ways to name who and what', () => {
  it.each([
    ['Bei der CDU ist man gegen die Abgabe.', 'party:cdu oppose abgabe'],
    ['Beim Branchenverband AWDC ist man gegen die Abgabe.', 'org:branchenverband-awdc oppose abgabe'],
    ['Schweden plant die Abgabe. Der kleine Koalitionspartner CDS-PP lehnt sie ab.', 'org:cds-pp oppose abgabe'],
    ['Norwegen nimmt bei der Abgabe keine Partei.', 'neutral abgabe'],
    ['Schweden will die Abgabe. Norwegen werde sich dagegenstemmen, sagte Außenminister Espen Barth Eide.', 'oppose abgabe'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });
});
