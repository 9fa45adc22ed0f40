import { describe, expect, it } from 'vitest';
import { sidesIn, sidesOf } from './sidesOf.ts';

const norway = (text: string): string[] => sidesOf('country:NOR', text);

describe('German: a deed of state is one matter in every frame', () => {
  it.each([
    'Norwegen liefert den Waffenhändler Rudkin aus.',
    'Norwegen wird den Waffenhändler Rudkin ausliefern.',
    'Norwegen hat beschlossen, den Waffenhändler Rudkin auszuliefern.',
    'Norwegen beginnt damit, den Waffenhändler Rudkin auszuliefern.',
  ])('%s', text => expect(norway(text)).toEqual(['support waffenhandler-rudkin']));

  it.each(['Norwegen reißt den Grenzzaun ab.', 'Norwegen will den Grenzzaun abreißen.', 'Norwegen hat den Grenzzaun abgerissen.'])(
    '%s',
    text => expect(norway(text)).toEqual(['oppose grenzzaun']),
  );

  it.each([
    'Norwegen begnadigt die Attentäter.',
    'Norwegen unterstützt die Forderung, die Attentäter zu begnadigen.',
    'Die Attentäter werden von Norwegen begnadigt.',
    'Die Attentäter sollen begnadigt werden, teilte die norwegische Regierung mit.',
  ])('%s', text => expect(norway(text)).toEqual(['support attentater-freilassung']));

  it.each([
    'Norwegen verzichtet darauf, die Attentäter zu begnadigen.',
    'Norwegen hat aufgehört, die Attentäter zu begnadigen.',
    'Norwegen kritisierte den Plan, die Attentäter zu begnadigen.',
    'Die Attentäter werden nicht begnadigt, sagte der norwegische Außenminister Eide.',
  ])('%s', text => expect(norway(text)).toEqual(['oppose attentater-freilassung']));
});

describe('German: what others do is told, and not held', () => {
  it.each([
    'Die Attentäter würden dort hingerichtet, sagte der norwegische Außenminister Eide.',
    'Die Attentäter würden hingerichtet, sagte der norwegische Außenminister Eide.',
    'Die Kohlekraftwerke seien von Chile hochgefahren worden, sagte der norwegische Außenminister Eide.',
    'Die Kupferabgabe werde dort abgeschafft, sagte der norwegische Außenminister Eide.',
    'In Chile würden Flüchtlinge aufgenommen, kritisierte der norwegische Außenminister Eide.',
    'Eine Studie der Hochschule Bergen empfiehlt Norwegen, die Kupferabgabe einzuführen.',
    'Der Bericht rät Norwegen, die Kupferabgabe abzuschaffen.',
  ])('%s', text => expect(norway(text)).toEqual([]));

  it('is still held where it is to be done at home', () =>
    expect(norway('Die Kupferabgabe werde abgeschafft, sagte der norwegische Außenminister Eide.')).toEqual(['oppose kupferabgabe']));
});

describe('German: what ends a thing is what others judge', () => {
  it.each([
    ['Chile stellt die Patrouillen ein. Aus Norwegen kam Kritik.', 'support patrouille'],
    ['Chile stellt die Patrouillen ein. Norwegen kritisierte das Vorhaben scharf.', 'support patrouille'],
    ['Chile verbietet Kopftücher. Norwegen hält nichts davon.', 'support kopftuch'],
    ['Chile will die Blauhelme abziehen. Norwegen unterstützt das Vorhaben.', 'oppose blauhelm'],
    ['Chile stoppt die Bohrungen. Norwegen reagierte mit Lob auf die Entscheidung.', 'oppose bohrung'],
    ['Chile setzt die Luftangriffe fort. Norwegen reagierte mit Kritik auf die Entscheidung.', 'oppose luftangriff'],
  ])('%s', (text, side) => expect(norway(text)).toEqual([side]));
});

describe('German: camps and abstentions', () => {
  it.each([
    ['Norwegen schloss sich den Gegnern der Kupferabgabe an.', ['oppose kupferabgabe']],
    ['Norwegen schloss sich den Befürwortern der Kupferabgabe an.', ['support kupferabgabe']],
    ['Norwegen kündigte an, sich bei der Abstimmung über die Kupferabgabe zu enthalten.', ['neutral kupferabgabe']],
  ])('%s', (text, sides) => expect(norway(text)).toEqual(sides));

  it('says nothing where nobody joins', () => expect(sidesIn('de', 'Die Gegner der Kupferabgabe trafen sich in Oslo.')).toEqual([]));
});
