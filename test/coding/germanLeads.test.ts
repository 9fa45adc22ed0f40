import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

/** Who is read to take which side on what, in a headline and what stands below it: "NOR oppose fahrsteuer", each once. */
function sidesOfLead(title: string, text = 'Die Lage ist ernst.'): string[] {
  const { statements } = coder.code({ title, text, language: 'de', publishedAt: '2026-03-02T08:00:00Z' });
  const told = statements.filter(({ modality }) => /^(?:asserted|conditional)$/.test(modality));
  const names = told.map(one => `${(one.onBehalfOf ?? one.actor).id} ${one.stance} ${one.subject.id}`);
  return [...new Set(names.map(name => name.replace('country:', '').replace(/(?:open|issue):/, '')))].sort();
}

describe('a bare thing before a colon, and who turns, stays or acts behind it', () => {
  it.each([
    ['Doch keine Fährsteuer: Oslo rudert zurück', ['NOR oppose fahrsteuer']],
    ['Nun doch keine Fährsteuer - Oslo lenkt ein', ['NOR oppose fahrsteuer']],
    ['Fährsteuer vom Tisch: Den Haag gibt auf', ['NLD oppose fahrsteuer']],
    ['Fährsteuer vor dem Aus – Bern knickt ein', ['CHE oppose fahrsteuer']],
    ['Bern knickt ein: Fährsteuer gestoppt', ['CHE oppose fahrsteuer']],
    ['Fährsteuer beschlossen: Madrid macht ernst', ['ESP support fahrsteuer']],
    ['Fährsteuer: Oslo macht ernst', ['NOR support fahrsteuer']],
    ['Fährsteuer: Oslo winkt ab', ['NOR oppose fahrsteuer']],
    ['Fährsteuer: Rom macht Tempo', ['ITA support fahrsteuer']],
    ['Fährsteuer: Rom macht Rückzieher', ['ITA oppose fahrsteuer']],
    ['Fährsteuer: Prag zieht nach', ['CZE support fahrsteuer']],
    ['Aus für Fährsteuer: Lissabon gibt nach', ['PRT oppose fahrsteuer']],
    ['Aus für Fährsteuer: Lissabon bremst', ['PRT support fahrsteuer']],
    ['Nein zu Fährsteuer: Oslo bleibt hart', ['NOR oppose fahrsteuer']],
    ['Keine Fährsteuer für Rentner: Bern bleibt dabei', ['CHE oppose fahrsteuer-rentner']],
  ])('%s', (title, expected) => expect(sidesOfLead(title)).toEqual(expected));

  it.each([
    ['Fährsteuer: Paris gibt keine Auskunft'],
    ['Keine Einigung beim Haushalt: Paris bleibt hart'],
    ['Fährsteuer umstritten: Oslo rudert zurück'],
    ['Daumenschrauben: Oslo zieht an'],
    ['Fährsteuer: Oslo macht Pause'],
  ])('%s: nothing', title => expect(sidesOfLead(title)).toEqual([]));
});

describe('what the headline says is told again under a noun that names nothing', () => {
  it.each([
    [
      'Oslo verlässt Fischereiabkommen',
      'Ministerpräsident Jonas Gahr Støre unterzeichnete am Montag ein entsprechendes Dekret. Schweden bedauerte das.',
      ['NOR oppose fischereiabkommen', 'SWE support fischereiabkommen'],
    ],
    [
      'Oslo hebt Fahrverbot auf',
      'Norwegen beendet die im August verfügten Einschränkungen. Schweden begrüßte das, Dänemark nannte es falsch.',
      ['DNK support fahrverbot', 'NOR oppose fahrverbot', 'SWE oppose fahrverbot'],
    ],
  ])('%s', (title, text, expected) => expect(sidesOfLead(title, text)).toEqual(expected));

  it('keeps a matter that has a name of its own', () =>
    expect(sidesOfLead('Oslo verlässt Fischereiabkommen', 'Norwegen führt eine Fährsteuer ein.')).toEqual([
      'NOR oppose fischereiabkommen',
      'NOR support fahrsteuer',
    ]));
});

describe('a name and what it is, without a verb', () => {
  it.each([
    ['Macron plötzlich kein Freund der Fährsteuer mehr', ['FRA oppose fahrsteuer']],
    ['Macron nun Befürworter der Fährsteuer', ['FRA support fahrsteuer']],
    ['Macron weiter Gegner der Fährsteuer', ['FRA oppose fahrsteuer']],
    ['Macron doch Fan der Fährsteuer', ['FRA support fahrsteuer']],
    ['Macron ein Freund von Merz', []],
  ])('%s', (title, expected) => expect(sidesOfLead(title)).toEqual(expected));
});

describe('a capital Aus is the end of a thing', () => {
  it.each([
    ['Oslo verlangt Aus für Fährsteuer', ['NOR oppose fahrsteuer']],
    ['Oslo lehnt Aus für Fährsteuer ab', ['NOR support fahrsteuer']],
    [
      'EU-Parlament verlangt Aus für goldene Pässe',
      ['org:european-parliament oppose golden-visas', 'org:european-parliament support aus-golden-pass'],
    ],
  ])('%s', (title, expected) => expect(sidesOfLead(title)).toEqual(expected));
});

describe('a text that does something', () => {
  it.each([
    ['Frankreich hat einen Entwurf vorgelegt, der die Fährsteuer abschaffen würde.', ['FRA oppose fahrsteuer']],
    ['Frankreich legte einen Plan vor, nach dem die Fährsteuer abgeschafft werden soll.', ['FRA oppose fahrsteuer']],
    ['Italien unterzeichnete ein Dekret, das die Einfuhr von Laborfleisch untersagt.', ['ITA oppose lab-grown-meat']],
    ['Schweden brachte ein Gesetz ein, das die Fährsteuer verbietet.', ['SWE oppose fahrsteuer']],
    ['Estland legte einen Plan vor, der umstritten ist.', []],
  ])('%s', (text, expected) => expect(sidesOfLead('', text)).toEqual(expected));

  it('is not what others do to it', () =>
    expect(sidesOfLead('', 'Schweden verabschiedete ein Gesetz, das Dänemark ablehnt.')).toEqual([
      'DNK oppose gesetz',
      'SWE support gesetz',
    ]));
});

describe('what there is to be none of, and what is wished still', () => {
  it.each([
    ['Es wird keine Fährsteuer erhoben. Das hatte die Schweiz gefordert.', ['CHE oppose fahrsteuer']],
    ['Eine Fährsteuer wird nicht erhoben. Darauf hatte Schweden bestanden.', ['SWE oppose fahrsteuer']],
    ['Es gibt keine Ausnahme von der Fährsteuer. Das hatte Schweden gefordert.', ['SWE support fahrsteuer']],
    ['Schweden hätte sich eine Fährsteuer gewünscht.', ['SWE support fahrsteuer']],
    ['Schweden hätte sich eine andere Fährsteuer gewünscht.', []],
    ['Schweden hätte die Fährsteuer beinahe abgeschafft.', []],
  ])('%s', (text, expected) =>
    expect(sidesOfLead('', text).filter(side => !expected.length || expected.includes(side) || side.includes('fahrsteuer'))).toEqual(
      expected,
    ),
  );
});

describe('a threat with an if is against what it is tied to', () => {
  it.each([
    ['Brüssel drohte mit einer Klage, falls die Fährsteuer nicht abgeschafft werde.', 'org:eu oppose fahrsteuer'],
    ['Washington drohte mit Gegenzöllen, wenn Oslo an der Fährsteuer festhalte.', 'USA oppose fahrsteuer'],
    ['Washington stellte Vergeltung in Aussicht, sollte die Fährsteuer kommen.', 'USA oppose fahrsteuer'],
    ['Sollte die Fährsteuer kommen, werde Dänemark klagen.', 'DNK oppose fahrsteuer'],
    ['Schweden will streiken, falls die Fährsteuer beschlossen wird.', 'SWE oppose fahrsteuer'],
  ])('%s', (text, expected) => expect(sidesOfLead('', text)).toContain(expected));

  it.each([
    ['Schweden kündigte Hilfe an, falls die Fährsteuer kommt.'],
    ['Sollte die Fährsteuer kommen, wird sie teuer, sagte Schwedens Ministerin.'],
    ['Schweden könnte klagen, falls die Fährsteuer kommt.'],
  ])('%s: not against it', text => expect(sidesOfLead('', text)).not.toContain('SWE oppose fahrsteuer'));
});

describe('praise and blame from somewhere, for what the clause names', () => {
  it.each([
    ['Lob für die Fährsteuer erhielt die Regierung aus Kopenhagen.', ['DNK support fahrsteuer']],
    ['Oslo erntet für die Fährsteuer Kritik aus Stockholm.', ['SWE oppose fahrsteuer']],
    ['Unterstützung bekommt die Fährsteuer von Schweden.', ['SWE support fahrsteuer']],
    ['Wenig Lob bekommt Oslo aus Stockholm.', []],
  ])('%s', (text, expected) => expect(sidesOfLead('', text)).toEqual(expected));
});

describe('behind a dateline a sentence begins', () => {
  it.each([
    ['Oslo (dpa) - Scharf kritisiert wurde die Fährsteuer von Schweden.', ['SWE oppose fahrsteuer']],
    ['Oslo (dpa) - Sollte die Fährsteuer kommen, werde Dänemark klagen.', ['DNK oppose fahrsteuer']],
    ['Oslo (dpa) - Gegen die Fährsteuer will Schweden nun vor Gericht ziehen.', ['SWE oppose fahrsteuer']],
  ])('%s', (text, expected) => expect(sidesOfLead('', text)).toEqual(expected));
});

describe('a name, a thing and what becomes of it, side by side', () => {
  it.each([
    ['Dänemark: Fährsteuer gekippt', ['DNK oppose fahrsteuer']],
    ['Dänemark: Fährsteuer beschlossen', ['DNK support fahrsteuer']],
    ['Dänemark: Vorerst keine Fährsteuer', ['DNK oppose fahrsteuer']],
    ['Dänemark: Aus für Fährsteuer', ['DNK oppose fahrsteuer']],
    ['Dänemark: Fährsteuer vom Tisch', ['DNK oppose fahrsteuer']],
    ['Fährsteuer in Dänemark abgeschafft', ['DNK oppose fahrsteuer']],
    ['Fährsteuer in Dänemark wieder erlaubt', ['DNK support fahrsteuer']],
    ['Macron: Fährsteuer ein Fehler', ['FRA oppose fahrsteuer']],
    ['Macron: Fährsteuer überfällig', ['FRA support fahrsteuer']],
    ['Macron: Fährsteuer kein Fehler', ['FRA support fahrsteuer']],
    ['Fährsteuer: Oslo offen, Bern skeptisch', ['CHE oppose fahrsteuer', 'NOR support fahrsteuer']],
    ['Fährsteuer: Oslo dafür, Bern dagegen', ['CHE oppose fahrsteuer', 'NOR support fahrsteuer']],
    ['Oslo gegen, Bern für Fährsteuer', ['CHE support fahrsteuer', 'NOR oppose fahrsteuer']],
  ])('%s', (title, expected) => expect(sidesOfLead(title)).toEqual(expected));

  it.each([
    ['Dänemark: Fährsteuer umstritten'],
    ['Dänemark: Fährsteuer gekippt?'],
    ['Dänemark: Keine Einigung über Fährsteuer'],
    ['Dänemark: Keine Verletzten bei Brand'],
    ['Fährsteuer in Dänemark gescheitert'],
    ['Proteste gegen Fährsteuer in Dänemark'],
    ['Dänemark: Minister wegen Fährsteuer unter Druck'],
    ['Oslo, Bern und die Fährsteuer'],
  ])('%s: nothing', title => expect(sidesOfLead(title)).toEqual([]));
});
