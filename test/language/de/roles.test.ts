import { describe, expect, it } from 'vitest';
import { analyseGerman } from '../../../src/language/de/analyse.ts';
import { roles, sketch, words } from './sketch.ts';

const subjectOf = (text: string): string => {
  const analysis = analyseGerman(text);
  return words(analysis, analysis.clauses[0]!.subject);
};

describe('the subject is the nominative that agrees with the verb', () => {
  it.each([
    ['Am Montag kündigte die Regierung neue Zölle an.', 'die Regierung'],
    ['Diese Woche trifft Rubio in Genf ein.', 'Rubio'],
    ['Dem Westen droht Moskau mit Vergeltung.', 'Moskau'],
    ['Die Sanktionen lehnt der Präsident ab.', 'der Präsident'],
    ['Die Minister unterstützt Macron.', 'Macron'],
    ['Frankreich, Deutschland und Polen fordern eine Waffenruhe.', 'Frankreich , Deutschland und Polen'],
    ['Weder die USA noch China wollen unterzeichnen.', 'die USA noch China'],
    ['Nicht Deutschland, sondern Frankreich habe gehandelt.', 'Frankreich'],
    ['US-Außenminister Marco Rubio reist nach Kiew.', 'US-Außenminister Marco Rubio'],
    ['Merkels Ablehnung der Pläne überraschte die Partner.', 'Merkels Ablehnung der Pläne'],
    ['Die von Trump vorgeschlagene Waffenruhe stößt auf Kritik.', 'Die von Trump vorgeschlagene Waffenruhe'],
    ['Chinas wachsende Mittelklasse beschwert sich.', 'Chinas wachsende Mittelklasse'],
    ['Die Außenministerin, eine Grünen-Politikerin, warnt vor Zöllen.', 'Die Außenministerin , eine Grünen-Politikerin'],
    ['Ein Vertreter des Weißen Hauses bestätigte das Treffen.', 'Ein Vertreter des Weißen Hauses'],
    ['Der Botschafter ist ein Freund der Ukraine.', 'Der Botschafter'],
    ['Über 300 Abgeordnete stimmten dagegen.', '300 Abgeordnete'],
    ['Was will Putin?', 'Putin'],
    ['Keine der beiden Seiten will nachgeben.', 'Keine der beiden Seiten'],
    ['Linken-Chef Jan van Aken lehnt ab.', 'Linken-Chef Jan van Aken'],
    ['Ursula von der Leyen reist ab.', 'Ursula von der Leyen'],
    ['Der Vorsitz der Union bleibt strittig.', 'Der Vorsitz der Union'],
  ])('%s', (text, subject) => expect(subjectOf(text)).toBe(subject));
});

describe('objects and prepositional phrases', () => {
  it('keeps a genitive with its noun and gives prepositions without their contraction', () => {
    expect(roles('Kanada hat zum Jahresende Zölle auf Produkte der USA verhängt.', 'verhängen')).toEqual({
      objects: ['Zölle'],
      obliques: ['zu: Jahresende', 'auf: Produkte der USA'],
      predicate: '-',
    });
  });
  it('names the agent of a passive under its preposition', () => {
    expect(roles('Der Antrag wurde von Ungarn durch ein Veto gestoppt.', 'stoppen').obliques).toEqual(['von: Ungarn', 'durch: ein Veto']);
  });
  it('gives dative and accusative objects in order of the text', () => {
    expect(roles('Berlin liefert der Ukraine keine Raketen.', 'liefern').objects).toEqual(['der Ukraine', 'keine Raketen']);
  });
  it('reads da-words as their preposition', () => {
    expect(roles('Paris sprach sich dagegen aus.', 'aussprechen').obliques).toEqual(['gegen: dagegen']);
  });
  it('reads a preposition behind its noun', () => {
    expect(roles('Dem Bericht zufolge verzichtet Kiew auf die Krim.', 'verzichten').obliques).toEqual([
      'zufolge: Dem Bericht',
      'auf: die Krim',
    ]);
  });
  it('takes a time for neither subject nor object', () => {
    expect(roles('Der Rat berät diese Woche den Haushalt.', 'beraten').objects).toEqual(['den Haushalt']);
  });
});

describe('predicates', () => {
  it.each([
    ['Ein Beitritt der Ukraine ist unrealistisch.', 'sein', 'unrealistisch'],
    ['Hegseth bezeichnete einen Beitritt als unrealistisch.', 'bezeichnen', 'unrealistisch'],
    ['Sie hält den Vorschlag für falsch.', 'halten', 'falsch'],
    ['Er nannte den Vorschlag einen Fehler.', 'nennen', 'einen Fehler'],
    ['Der Kanzler wertete das Treffen als Erfolg.', 'werten', 'Erfolg'],
    ['Macron zeigte sich zuversichtlich.', 'zeigen', 'zuversichtlich'],
    ['Die Ukraine wird Mitglied der EU.', 'werden', 'Mitglied der EU'],
  ])('%s', (text, verb, predicate) => expect(roles(text, verb).predicate).toBe(predicate));
});

describe('negation', () => {
  const negations = (text: string): [boolean, number] => {
    const [clause] = analyseGerman(text).clauses;
    return [clause!.negated, clause!.negations];
  };
  it.each([
    ['Berlin liefert keine Raketen.', true, 1],
    ['Niemand will den Krieg.', true, 1],
    ['Berlin schließt nichts aus.', true, 1],
    ['Kein Land will nicht zahlen.', false, 2],
    ['Berlin liefert nicht nur Geld.', false, 0],
    ['Paris will nicht Geld, sondern Waffen.', false, 0],
    ['Berlin liefert Raketen.', false, 0],
  ])('%s', (text, negated, count) => expect(negations(text)).toEqual([negated, count]));
});

describe('questions and quotations', () => {
  it('marks a question', () => expect(analyseGerman('Liefert Berlin Raketen?').clauses[0]!.question).toBe(true));
  it('marks no statement as question', () => expect(analyseGerman('Berlin liefert Raketen.').clauses[0]!.question).toBe(false));
  it('marks a clause that is quoted whole, and not its speech tag', () => {
    expect(analyseGerman('„Wir liefern“, sagte sie.').clauses.map(each => each.quote)).toEqual([0, -1]);
  });
  it('looks through a quoted word', () => {
    expect(sketch('Die „Koalition der Willigen“ plant ein Treffen.')).toEqual(['main: Die „ Koalition der Willigen | planen ind pres']);
  });
});
