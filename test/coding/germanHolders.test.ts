import { describe, expect, it } from 'vitest';
import { sidesIn } from './sidesOf.ts';

/** Which side each of those named takes, where the text is about Norway's levy: "NOR oppose abgabe". */
const read = (text: string): string[] =>
  sidesIn('de', `In Norwegen sollen Fähren eine Abgabe zahlen. ${text}`)
    .map(side => side.replace(/^(?:country|org|person|group|party):/, ''))
    .sort();

describe('German holders of positions', () => {
  it.each([
    ['Die flämische Regierung lehnt die Abgabe ab.', ['flanders oppose abgabe']],
    ['Die schottische Regierung lehnt die Abgabe ab.', ['scotland oppose abgabe']],
    ['Die Regierung Flanderns lehnt die Abgabe ab.', ['flanders oppose abgabe']],
    ['Die Junta im Niger lehnt die Abgabe ab.', ['NER oppose abgabe']],
    ['Die Minderheitsregierung in Oslo lehnt die Abgabe ab.', ['NOR oppose abgabe']],
    ['Die Mitte-links-Regierung in Kopenhagen lehnt die Abgabe ab.', ['DNK oppose abgabe']],
    ['Regierungskreise in Oslo lehnen die Abgabe ab.', ['NOR oppose abgabe']],
    ['Der Papst lehnt die Abgabe ab.', ['VAT oppose abgabe']],
  ])('a government is that of its own land: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Die Dänemarkdemokraten lehnen die Abgabe ab.', ['danemarkdemokraten oppose abgabe']],
    ['Die regierenden Liberalen lehnen die Abgabe ab.', ['liberalen oppose abgabe']],
    ['Norwegens Sozialdemokraten lehnen die Abgabe ab.', ['sozialdemokraten oppose abgabe']],
    ['Die britischen Konservativen lehnen die Abgabe ab.', ['conservatives-uk oppose abgabe']],
    ['Die flämischen Nationalisten der N-VA lehnen die Abgabe ab.', ['n-va oppose abgabe']],
    ['Die Rebellen der M23 lehnen die Abgabe ab.', ['m23 oppose abgabe']],
    ['Die Rebellen der FNL lehnen die Abgabe ab.', ['fnl oppose abgabe']],
    ['Die Regierungskoalition lehnt die Abgabe ab.', ['regierungskoalition oppose abgabe']],
  ])('a party or group may be named by its members: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Der Verband Deutscher Reeder lehnt die Abgabe ab.', ['verband-deutscher-reeder oppose abgabe']],
    ['Der Verkehrsclub Deutschland lehnt die Abgabe ab.', ['verkehrsclub-deutschland oppose abgabe']],
    ['Die Abgabe sei falsch, sagte der Umweltverband BUND.', ['umweltverband-bund oppose abgabe']],
    ['Die Abgabe sei falsch, sagte die IG Metall.', ['ig-metall oppose abgabe']],
    ['Die Abgabe sei falsch, erklärte Oxfam.', ['oxfam oppose abgabe']],
    ['Die katholische Kirche lehnt die Abgabe ab.', ['churches oppose abgabe']],
    ['Das Verfassungsgericht lehnt die Abgabe ab.', ['verfassungsgericht oppose abgabe']],
    ['Der Berliner Senat lehnt die Abgabe ab.', ['berliner-senat oppose abgabe']],
    ['Die Stadt Bergen lehnt die Abgabe ab.', ['bergen oppose abgabe']],
    ['Der Bundesstaat Alaska lehnt die Abgabe ab.', ['alaska oppose abgabe']],
    ['Der Stadtrat von Bergen lehnt die Abgabe ab.', ['stadtrat-von-bergen oppose abgabe']],
  ])('an association, a court or a town holds what it says: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Die Vorstandsvorsitzende der Reederei Havlink, Anne Jensen, lehnt die Abgabe ab.', ['anne-jensen oppose abgabe']],
    ['Der Erzbischof von Oslo, Lars Jensen, lehnt die Abgabe ab.', ['lars-jensen oppose abgabe']],
    ['Die Berichterstatterin des Parlaments, Anne Jensen, lehnt die Abgabe ab.', ['anne-jensen oppose abgabe']],
    ['Bergens Bürgermeisterin Anne Jensen lehnt die Abgabe ab.', ['anne-jensen oppose abgabe']],
    ['Die Abgabe sei falsch, erklärte der Ökonom Ole Berg.', ['ole-berg oppose abgabe']],
    ['Ute Berg vom Institut für Seeverkehr lehnt die Abgabe ab.', ['ute-berg oppose abgabe']],
    ['Der designierte Präsident Donald Trump lehnt die Abgabe ab.', ['donald-trump oppose abgabe']],
    ['Dort saß auch die Abgeordnete Ute Berg von den Liberalen, die eine Streichung der Abgabe forderte.', ['ute-berg oppose abgabe']],
  ])('who is told to be somebody is that person: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Die Abgabe lehnt die norwegische Delegation ab.', ['NOR oppose abgabe']],
    ['Die Abgabe lehnt die Juristin Anne Jensen ab.', ['anne-jensen oppose abgabe']],
    ['Die Abgabe lehnt die Reederei Havlink ab.', ['havlink oppose abgabe']],
    ['Die Abgabe lehnt das Weiße Haus ab.', ['USA oppose abgabe']],
    ['Die Abgabe lehnt Kardinal Ole Berg ab.', ['ole-berg oppose abgabe']],
    ['Die Abgabe sei falsch, sagte Norwegen seinerseits.', ['NOR oppose abgabe']],
  ])('who judges stands behind the verb: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });

  it.each([
    ['Die norwegische Fortschrittspartei lehnt die Abgabe ab.', ['norwegische-fortschrittspartei oppose abgabe']],
    ['Das norwegische Parlament stimmte der Abgabe zu.', ['parliament-of-norway support abgabe']],
    ['Die Polizei sperrte die Zufahrt.', []],
    ['Die Abgabe stellte die Polizei in der Stadt Bergen vor.', []],
    ['In der Kirche wurde über die Abgabe gestritten.', []],
    ['Der liberale Abgeordnete Ole Berg lehnt die Abgabe ab.', ['ole-berg oppose abgabe']],
    ['Die Labour-Regierung lehnt die Abgabe ab.', ['GBR oppose abgabe']],
    ['Die Studie kritisiert die Regierung wegen der Abgabe.', []],
  ])('others stay what they are: %s', (text, sides) => {
    expect(read(text)).toEqual(sides);
  });
});
