import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

/** Which side each of those named takes: "NOR oppose abgabe". */
const read = (text: string): string[] =>
  sidesIn('de', text)
    .map(side => side.replace(/^(?:country|org|person):/, ''))
    .sort();

describe('short runs of German sentences', () => {
  it.each([
    ['Norwegen hat über die Abgabe noch nicht entschieden.', ['NOR neutral abgabe']],
    ['Schweden lehnt die Abgabe ab. Norwegen hat dazu noch keine Position.', ['NOR neutral abgabe', 'SWE oppose abgabe']],
    ['Schweden lehnt die Abgabe ab. Norwegen will den Vorschlag erst prüfen.', ['NOR neutral abgabe', 'SWE oppose abgabe']],
    ['Norwegen prüft die Abgabe noch.', ['NOR neutral abgabe']],
    ['Schweden lehnt die Abgabe ab. Oslo ließ die Frage offen.', ['NOR neutral abgabe', 'SWE oppose abgabe']],
    ['Norwegen lässt seine Zustimmung zur Abgabe offen.', ['NOR neutral abgabe']],
    ['Norwegen wartet in der Frage der Abgabe ab.', ['NOR neutral abgabe']],
    ['Norwegen prüft noch, ob es die Abgabe übernimmt.', ['NOR neutral abgabe']],
    ['Norwegens Außenminister Espen Barth Eide ließ am Montag offen, wie sein Land zur Abgabe steht.', ['NOR neutral abgabe']],
    [
      'Norwegen lässt sich Zeit. Ob das Land die Abgabe übernimmt, werde erst im Herbst entschieden, sagte Norwegens Außenminister Espen Barth Eide.',
      ['NOR neutral abgabe'],
    ],
  ])('who has not made up his mind takes no side: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['„Wir werden die Abgabe nicht einführen.“ Das sagte Norwegens Außenminister Espen Barth Eide.', ['NOR oppose abgabe']],
    ['Die Abgabe sei unnötig. Das sagten die Ministerpräsidenten Norwegens und Schwedens.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
    ['Norwegens Außenminister Espen Barth Eide ist überzeugt: Die Abgabe ist falsch.', ['NOR oppose abgabe']],
    ['Norwegens Außenminister Espen Barth Eide bleibt bei seiner Haltung: Die Abgabe ist falsch.', ['NOR oppose abgabe']],
    ['Helsinki bleibt dabei: Die Abgabe ist falsch.', ['FIN oppose abgabe']],
    [
      'Im Streit um die Abgabe ist Norwegen unter Druck. Außenminister Eide sagte, sein Land werde ihr nicht zustimmen.',
      ['NOR oppose abgabe'],
    ],
  ])('who says so is told beside the words: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    [
      'Der norwegische Ministerpräsident sagte, sein schwedischer Kollege habe ihm zugesichert, die Abgabe nicht zu unterstützen. Norwegen selbst lehne sie ab.',
      ['NOR oppose abgabe'],
    ],
    [
      'Norwegens Regierungschef Støre berichtete von einem Gespräch mit seiner dänischen Kollegin. Diese habe ihm gesagt, Kopenhagen sei gegen die Abgabe. Norwegen werde trotzdem an ihr festhalten.',
      ['NOR support abgabe'],
    ],
    [
      'Norwegens Regierungschef Støre trat vor die Presse. Niemand habe Oslo gefragt. Mit seinem Land sei die Abgabe nicht zu machen.',
      ['NOR oppose abgabe'],
    ],
  ])('what others have told a speaker is his claim, and the next sentence is his again: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Norwegen will die Abgabe. Schweden ist als einziges Land dagegen.', ['NOR support abgabe', 'SWE oppose abgabe']],
    ['Norwegen ist im Gegensatz zu Schweden für die Abgabe.', ['NOR support abgabe']],
    ['Norwegen hat die Abgabe gebilligt. Kurz darauf folgte Schweden.', ['NOR support abgabe', 'SWE support abgabe']],
    ['Norwegen trägt die Abgabe nicht mit. Zuvor hatte bereits Finnland abgewunken.', ['FIN oppose abgabe', 'NOR oppose abgabe']],
    ['Schweden hatte Norwegen gebeten, die Abgabe einzuführen. Oslo sagte zu.', ['NOR support abgabe', 'SWE support abgabe']],
    ['Norwegen lehnt die Abgabe ab. Schweden drängt auf eine rasche Einführung.', ['NOR oppose abgabe', 'SWE support abgabe']],
    ['Schweden dringt auf ein Bekenntnis zur Abgabe.', ['SWE support abgabe']],
    ['Schweden warb um Unterstützung für die Abgabe.', ['SWE support abgabe']],
  ])('each has the side that is his: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['„Nein“, sagte Norwegens Außenminister Espen Barth Eide auf die Frage, ob sein Land die Abgabe mittrage.', ['NOR oppose abgabe']],
    ['„Ja“, antwortete Norwegens Regierungschef Støre auf die Frage, ob er die Abgabe wolle.', ['NOR support abgabe']],
    ['Die Frage, ob Norwegen die Abgabe mittrage, verneinte Außenminister Espen Barth Eide.', ['NOR oppose abgabe']],
    [
      'Norwegens Außenminister Espen Barth Eide antwortete auf die Frage, ob Norwegen die Abgabe ablehne, mit einem klaren Ja.',
      ['NOR oppose abgabe'],
    ],
  ])('a yes or no to a question in the same sentence: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it('what is asked of others is no side of whoever answers (held before)', () => {
    const text = '„Nein“, sagte Norwegens Außenminister Espen Barth Eide auf die Frage, ob Schweden die Abgabe mittrage.';
    expect(read(text)).toEqual([]);
  });

  it.each([
    ['Norwegen lehnt die Abgabe ab. Schweden reagierte enttäuscht.', ['NOR oppose abgabe', 'SWE support abgabe']],
    ['Norwegen lehnt die Abgabe ab. Schweden zeigte sich erleichtert.', ['NOR oppose abgabe', 'SWE oppose abgabe']],
    [
      'Bern will bei der Abgabe nicht mitmachen. Das hat der Bundesrat am Freitag beschlossen. Umweltverbände reagierten enttäuscht.',
      ['CHE oppose abgabe', 'group:environmentalists support abgabe'],
    ],
  ])('what was refused right before is what follows is about: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Die Abgabe könne tausende Arbeitsplätze kosten, warnte Schwedens Wirtschaftsministerin Ebba Busch.', ['SWE oppose abgabe']],
    ['Es geht um die Abgabe. Für Norwegen ist sie unverzichtbar, für Schweden unzumutbar.', ['NOR support abgabe', 'SWE oppose abgabe']],
    ['Für Norwegen ist die Abgabe unverzichtbar, für Schweden ein Fehler.', ['NOR support abgabe', 'SWE oppose abgabe']],
    [
      'Norwegens Außenminister Espen Barth Eide hält die Abgabe für überflüssig. Seine schwedische Kollegin Stenergard widersprach: Sie sei dringend nötig.',
      ['NOR oppose abgabe', 'SWE support abgabe'],
    ],
  ])('one verdict does not turn the other round: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Norwegens EU-Botschafter lehnt die Abgabe ab.', ['NOR oppose abgabe']],
    ['Die norwegische EU-Ministerin lehnt die Abgabe ab.', ['NOR oppose abgabe']],
  ])('whom a state has sent to a union speaks for the state: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it('the envoy of the union in a capital speaks for the union (held before)', () => {
    expect(read('Der EU-Botschafter in Oslo lehnt die Abgabe ab.')).toEqual(['eu oppose abgabe']);
  });

  it.each([
    ['In Stockholm wächst die Sorge, Norwegen könne die Abgabe kippen.'],
    ['In Brüssel herrscht die Hoffnung, Norwegen werde der Abgabe zustimmen.'],
    ['In Norwegen regt sich Protest gegen die Abgabe.'],
    ['Es gibt Gerüchte, Norwegen werde der Abgabe zustimmen.'],
    ['Ob Norwegen der Abgabe zustimmt, ist ungewiss. Oslo werde das Votum erst im Mai abgeben, sagte Außenminister Espen Barth Eide.'],
  ])('what is only feared, hoped or to come is nobody’s side: %s', text => {
    expect(read(text)).toEqual([]);
  });
});
