import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';
import { sidesOf } from './sidesOf.ts';

const read = (text: string): string[] => readLevy('de', text);

describe('German: what does not follow is no position', () => {
  it.each([
    ['Das bedeute nicht, dass man die Fischmaut befürworte, sagte der schwedische Außenminister.', []],
    ['„Das heißt noch lange nicht, dass wir die Fischmaut ablehnen“, sagte der schwedische Außenminister.', []],
    ['Das heiße, dass Schweden der Fischmaut nicht zustimme, sagte der schwedische Außenminister.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: the noun judges, and not the adjective before it', () => {
  it.each([
    ['Schweden hält die Fischmaut für einen historischen Fehler.', ['SWE oppose']],
    ['Schweden hält die Fischmaut für einen epochalen Irrtum.', ['SWE oppose']],
    ['Schweden hält die Fischmaut für einen historischen Erfolg.', ['SWE support']],
    ['Schweden hält die Fischmaut für ein gutes Vorhaben.', ['SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: degrees that deny nothing', () => {
  it.each([
    ['Finnland lobte die Fischmaut. Nicht minder angetan zeigte sich Schweden.', ['FIN support', 'SWE support']],
    ['Finnland lobte die Fischmaut. Nicht weniger begeistert äußerte sich Schweden.', ['FIN support', 'SWE support']],
    ['Finnland rügte die Fischmaut. Nicht minder kritisch äußerte sich Schweden.', ['FIN oppose', 'SWE oppose']],
    ['Finnland hat die Fischmaut abgeschafft. Ebenso ablehnend äußerte sich Schweden.', ['FIN oppose', 'SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what something stands in for', () => {
  it.each([
    ['Schweden hat angeregt, statt der Fischmaut Mindestpreise auszuhandeln.', ['SWE support mindestpreis']],
    ['Schweden schlug vor, statt der Fischmaut eine Quote einzuführen.', ['SWE support quote']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: who calls off, and whose land it is', () => {
  it.each([
    ['Schweden sagt der Nordseeunion ab.', ['SWE oppose nordseeunion']],
    ['Finnland, selbst Nachbar der Russen, schert aus: Das Land befürwortet die Fischmaut.', ['FIN support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: pictures of giving up, keeping out and going back', () => {
  it.each([
    ['Schweden will die Fischmaut nicht verloren geben.', ['SWE support']],
    ['Schweden will die Fischmaut aus dem Vertrag herausgehalten wissen.', ['SWE oppose']],
    ['Schweden bat die Finnen, die Fischmaut ruhen zu lassen.', ['SWE oppose']],
    ['Die Fischmaut gehöre ins Museum, ließ der schwedische Außenminister wissen.', ['SWE oppose']],
    ['Zur Fischmaut führe kein Weg zurück, sagte der schwedische Außenminister.', ['SWE oppose']],
    ['Für eine Fischmaut fehle jeder Anlass, sagte der schwedische Außenminister.', ['SWE oppose']],
    ['Für Schweden ist die Fischmaut ein Glücksspiel.', ['SWE oppose']],
    ['Schweden nannte die Fischmaut ein Geschenk an den Kontinent.', ['SWE support']],
    ['Schweden nannte die Fischmaut ein Geschenk an Moskau.', ['SWE oppose']],
    ['Der schwedischen Regierung schwebt eine Fischmaut vor.', ['SWE support']],
    ['An der Fischmaut führe kein Weg vorbei, sagte der schwedische Außenminister.', ['SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: who, among whom, for whom and when', () => {
  it.each([
    ['Dagegen sprachen sich unter anderen Finnland und Schweden aus.', ['FIN oppose', 'SWE oppose']],
    ['Unter anderen Umständen lehnt Schweden die Fischmaut ab.', ['SWE oppose']],
    [
      'Präsident Alexander Stubb und der schwedische Ministerpräsident Ulf Kristersson, die beide von der Fischmaut nichts halten, kamen am Montag.',
      ['FIN oppose', 'SWE oppose'],
    ],
    ['Schweden kündigte ein Nein an, wann immer abgestimmt werde.', ['SWE oppose']],
    ['Für die Afrikanische Union stellte sich Ministerpräsident Ulf Kristersson hinter die Fischmaut.', ['SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: who leaves open what his own side is to do', () => {
  it.each([
    ['Ob Schweden der Fischmaut noch zustimme, sei offen, sagte Ministerpräsident Ulf Kristersson.', ['SWE neutral']],
    ['Ob man die Fischmaut einführe, sei nicht entschieden, sagte der schwedische Energieminister.', ['SWE neutral']],
    ['Der schwedische Ministerpräsident ließ offen, ob er der Fischmaut zustimmt.', ['SWE neutral']],
    ['Zur Fischmaut habe seine Regierung keine Meinung, sagte der schwedische Energieminister.', ['SWE neutral']],
    ['Ob Finnland die Fischmaut einführe, sei offen, sagte der schwedische Außenminister.', []],
    ['Ob Schweden der Fischmaut zustimmt, ist offen.', []],
    ['Ob Schweden der Fischmaut zustimmt, wollte ein Sprecher des Außenministeriums in Stockholm nicht sagen.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: who answers whom, and who asks for nothing', () => {
  it.each([
    ['„Die Fischmaut ist unnötig“, hielt ihm der schwedische Ministerpräsident Ulf Kristersson entgegen.', ['SWE oppose']],
    ['„Die Fischmaut lehnen wir ab“, entgegnete ihm der schwedische Ministerpräsident Ulf Kristersson.', ['SWE oppose']],
    ['Die Fischmaut koste Milliarden, mahnte der schwedische Außenminister.', []],
    ['Die Fischmaut müsse kommen, mahnte der schwedische Außenminister.', ['SWE support']],
    [
      'Jahre nachdem er gemutmaßt hatte, Finnland werde die Fischmaut einführen, empfahl sich der schwedische Ministerpräsident als Vermittler.',
      [],
    ],
    ['Der schwedische Ministerpräsident empfahl eine Fischmaut.', ['SWE support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what nothing speaks against, and what nobody has ceased to want', () => {
  it.each([
    ['Schweden sehe nichts, was gegen das Mercosur-Abkommen spreche, sagte ein Sprecher in Stockholm.', ['support eu-mercosur-agreement']],
    ['Es gebe nichts, was für das Mercosur-Abkommen spräche, sagte der schwedische Außenminister.', ['oppose eu-mercosur-agreement']],
    ['Es gebe einiges, was gegen das Mercosur-Abkommen spreche, sagte der schwedische Außenminister.', ['oppose eu-mercosur-agreement']],
    ['Niemand habe aufgehört, das Mercosur-Abkommen zu wollen, sagte der schwedische Außenminister.', ['support eu-mercosur-agreement']],
    ['Niemand habe aufgehört, das Mercosur-Abkommen abzulehnen, sagte der schwedische Außenminister.', ['oppose eu-mercosur-agreement']],
  ])('%s', (text, expected) => expect(sidesOf('country:SWE', text)).toEqual(expected));
});

describe('German: a decision or a stance that is kept', () => {
  it.each([
    ['An der Entscheidung, die Fischmaut nicht einzuführen, werde nicht gerüttelt, sagte der schwedische Außenminister.', ['SWE oppose']],
    ['An dem Beschluss, die Fischmaut einzuführen, werde nicht gerüttelt, sagte der schwedische Außenminister.', ['SWE support']],
    ['An der Haltung, die Fischmaut abzulehnen, ändere sich nichts, sagte der schwedische Außenminister.', ['SWE oppose']],
    ['An der Ablehnung der Fischmaut durch Schweden hat sich nichts geändert.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a refusal, and behind the colon what is refused', () => {
  it.each([
    ['Schweden blieb bei seiner Weigerung: Eine Rückkehr in das Mercosur-Abkommen lehne man ab.', ['oppose eu-mercosur-agreement']],
    ['Schweden blieb bei seiner Weigerung, in das Mercosur-Abkommen zurückzukehren.', ['oppose eu-mercosur-agreement']],
  ])('%s', (text, expected) => expect(sidesOf('country:SWE', text)).toEqual(expected));
});

describe('German: whom a deed is done to is not whose appeal it is', () => {
  it.each([
    ['Norwegen wiederholte seinen Aufruf, der Ukraine Taurus-Marschflugkörper zu liefern.', 'country:NOR', ['support taurus-delivery']],
    ['Norwegen wiederholte seinen Aufruf, der Ukraine Taurus-Marschflugkörper zu liefern.', 'country:UKR', []],
    ['Der Aufruf der Ukraine, ihr Taurus-Marschflugkörper zu liefern, fand Gehör.', 'country:UKR', ['support taurus-delivery']],
  ])('%s %s', (text, holder, expected) => expect(sidesOf(holder, text)).toEqual(expected));
});

describe('German: what is tied to a matter is not the matter', () => {
  it.each([
    ['Schweden lehnt diese Bedingung ab.', []],
    ['Schweden weist die Auflage zurück.', []],
    ['Schweden lehnt dieses Vorhaben ab.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text).filter(side => !side.includes(' oppose '))).toEqual(expected));
});

describe('German: refused for what it lacks', () => {
  it.each([
    ['Schweden werde keinen Vertrag unterschreiben, in dem die Fischmaut fehle, sagte ein Sprecher in Stockholm.', ['SWE support']],
    ['Schweden lehnt ein Abkommen ab, das keine Fischmaut enthält.', ['SWE support']],
    ['Schweden lehnt ein Abkommen ab, das eine Fischmaut enthält.', ['SWE oppose abkommen']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what others are reported to have assured', () => {
  it.each([
    ['Finnland habe ihm versichert, es sei für die Fischmaut, berichtete der schwedische Außenminister.', []],
    ['Finnland hat Schweden versichert, es sei für die Fischmaut.', ['FIN support']],
    ['Finnland versicherte, es sei für die Fischmaut.', ['FIN support']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: two subjects, with what tells of the first between them', () => {
  it.each([
    ['Schweden, das den Vorsitz führt, und Finnland lehnen die Fischmaut ab.', ['FIN oppose', 'SWE oppose']],
    ['Schweden, dessen Reeder klagen, und Finnland bekräftigten, dass die Fischmaut ausgeschlossen sei.', ['FIN oppose', 'SWE oppose']],
    ['Schweden, das den Vorsitz führt, beriet mit Island, und Finnland lehnte die Fischmaut ab.', ['FIN oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: a cap by another name', () => {
  it.each([
    ['Ghana fordert einen Deckel für die Kunststoffproduktion.', 'country:GHA', ['support plastics-treaty']],
    ['Eine Deckelung der Plastikproduktion lehnt Katar ab.', 'country:QAT', ['oppose plastics-treaty']],
    ['Ein Limit für die Herstellung von Plastik wies Katar zurück.', 'country:QAT', ['oppose plastics-treaty']],
  ])('%s', (text, holder, expected) => expect(sidesOf(holder, text)).toEqual(expected));
});

describe('German: a noun that fits many matters is of what the article is about', () => {
  const kosovo = 'Straßburg – Der Europarat berät über die Aufnahme des Kosovo. ';
  it.each([
    [`${kosovo}Estland unterstütze den Beitritt, sagte ein Sprecher in Tallinn.`, 'country:EST', ['support kosovo-council-of-europe']],
    [`${kosovo}Im Kosovo stehen Soldaten der Nato.\n\nEstland lehnte den Beitritt ab.`, 'country:EST', ['oppose kosovo-council-of-europe']],
    [`${kosovo}Estland lehnte den Nato-Beitritt Georgiens ab.`, 'country:EST', ['oppose georgia-nato-membership']],
    [
      'Die EU hat das 18. Paket mit Sanktionen gegen Russland beschlossen. Estland lobte das Paket.',
      'country:EST',
      ['support russia-sanctions'],
    ],
  ])('%s', (text, holder, expected) => expect(sidesOf(holder, text)).toEqual(expected));
});

describe('German: a deed that stands before its verdict', () => {
  it.each([
    ['Die Fischmaut einzuführen, komme für Schweden nicht infrage, sagte der schwedische Außenminister.', ['SWE oppose']],
    ['Die Fischmaut einzuführen, kommt für Schweden nicht in Frage.', ['SWE oppose']],
    ['Die Fischmaut abzuschaffen, komme nicht infrage, sagte der schwedische Außenminister.', ['SWE support']],
    ['Die Fischmaut einzuführen, komme für Finnland nicht infrage, sagte der schwedische Außenminister.', []],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: leaves one side without taking the other', () => {
  it.each([
    [
      'Im Streit um das Mercosur-Abkommen rückt Schweden von seinem klaren Nein ab, ohne deshalb schon zuzustimmen.',
      ['neutral eu-mercosur-agreement'],
    ],
    ['Schweden gab seinen Widerstand gegen das Mercosur-Abkommen auf, ohne es zu befürworten.', ['neutral eu-mercosur-agreement']],
    ['Schweden gab seinen Widerstand gegen das Mercosur-Abkommen auf, ohne Gründe zu nennen.', ['support eu-mercosur-agreement']],
    ['Im Streit um das Mercosur-Abkommen rückt Schweden von seinem klaren Nein ab.', ['support eu-mercosur-agreement']],
    ['Schweden rückt von seinem Nein zum Mercosur-Abkommen ab, ohne Gründe zu nennen.', ['support eu-mercosur-agreement']],
  ])('%s', (text, expected) => expect(sidesOf('country:SWE', text)).toEqual(expected));
});

describe('German: room for a thing', () => {
  it.each([
    ['Schweden sieht Spielraum für die Fischmaut.', []],
    ['Schweden sieht keinen Spielraum für die Fischmaut.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});

describe('German: what one can do without, and what is denied to somebody', () => {
  const jets = 'Norwegen will der Ukraine F-16 liefern. ';
  it.each([
    [`${jets}Die Maschinen brauche die Armee nicht mehr, sagte der dänische Verteidigungsminister.`, []],
    [`${jets}Dänemark brauche seine F-16 selbst, sagte der dänische Verteidigungsminister.`, ['oppose f16-delivery']],
    [
      'Es gebe keinen Grund, der Ukraine die EU-Mitgliedschaft abzusprechen, sagte der dänische Außenminister.',
      ['support ukraine-eu-accession'],
    ],
    ['Der Ukraine die EU-Mitgliedschaft abzusprechen, sei richtig, sagte der dänische Außenminister.', ['oppose ukraine-eu-accession']],
  ])('%s', (text, expected) => expect(sidesOf('country:DNK', text)).toEqual(expected));
});
