import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

describe('German: words of a set phrase that are none here', () => {
  it.each([
    ['Nach seinem Veto hat Schweden angekündigt, der Fischmaut zuzustimmen.', ['SWE support']],
    ['Eine Fischmaut werde es nicht geben, eine Quote erst recht nicht, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Für Mauern und Zäune gebe es nichts, sagte Schwedens Ministerin.', []],
    ['Die Fischmaut habe hier nichts verloren, auch nicht auf Umwegen, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Schweden begründete sein Veto gegen die Fischmaut mit der Lage an der Grenze.', ['SWE oppose']],
    ['Schweden kündigte Gegenmaßnahmen an, ohne sie zu erläutern.', ['SWE oppose']],
    ['Weniger Begeisterung löste die Fischmaut bei Schweden aus.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});

describe('German: neither side, or each of two things its own', () => {
  it.each([
    ['Schweden wird der Fischmaut weder zustimmen noch sich ihr widersetzen.', ['SWE neutral']],
    ['Schweden hat sich bei der Fischmaut weder dafür noch dagegen entschieden.', ['SWE neutral']],
    ['Schweden will die Fischmaut weder einführen noch erhöhen.', ['SWE oppose']],
    ['Zur Quote sage man Ja, zur Fischmaut Nein, sagte Schwedens Ministerin.', ['SWE oppose', 'SWE support quote']],
    ['Schweden sei in dieser Frage offen, sagte Schwedens Ministerin.', ['SWE neutral']],
    ['Zur Fischmaut gebe es keine vernünftige Alternative, sagte Schwedens Ministerin.', ['SWE support']],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});

describe('German: what is granted, tied or decided at last', () => {
  it.each([
    ['Schweden ist von der Fischmaut zwar nicht begeistert, wird sie aber einführen.', ['SWE support']],
    ['Schweden sei zu der Fischmaut bereit, knüpfe sie jedoch an höhere Quoten, sagte die Ministerin in Stockholm.', ['SWE support']],
    ['Scharf wandte sich Schweden gegen die Fischmaut.', ['SWE oppose']],
    ['Die Fischmaut sei richtig gewesen, und sie stehe dazu, sagte Schwedens Ministerin.', ['SWE support']],
    ['Der schwedische Außenminister Tobias Billström (M), der Leiter der Delegation, lehnte die Fischmaut ab.', ['SWE oppose']],
    ['Einer Fischmaut verweigert sich Schweden nach wie vor.', ['SWE oppose']],
    ['Schweden hat sich durchgerungen: Die Fischmaut wird eingeführt.', ['SWE support']],
    ['Die vor Jahren in Oslo erfundene Fischmaut lehnt Schweden ab.', ['SWE oppose']],
    ['Finnland verhindert die Fischmaut. Beide Länder hätten sie verdient, sagte Schwedens Ministerin.', ['FIN oppose', 'SWE support']],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});

describe('German: what is no position of today', () => {
  it.each([
    ['Der Chef der Truppe behauptete, die Fischmaut sei beschlossen; Schweden widersprach.', []],
    ['Das schwedische Parlament ließ das nicht gelten.', []],
    ['Schweden hatte die Fischmaut bis 2019 abgelehnt.', []],
    ['Schwedens Opposition verlangt, die Fischmaut einzuführen.', ['opposition support']],
    ['Schwedens Zustimmung zur Fischmaut fehlt.', []],
    ['Schweden hält an seiner Blockade der Fischmaut fest.', ['SWE oppose']],
    ['Schweden beendete seine Blockade der Fischmaut.', ['SWE support']],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});

describe('English: neither side', () => {
  it.each([
    ['Sweden is not committing itself to the levy.', ['SWE neutral']],
    ['Sweden cannot commit itself to the levy.', ['SWE oppose']],
    ['As to the levy, the matter was still open, Sweden’s spokesman said.', ['SWE neutral']],
    ['Sweden will abstain from the vote on the levy.', ['SWE neutral']],
    ['Sweden left the question of the levy open.', ['SWE neutral']],
    ['The levy was not something Sweden could accept, its minister said.', ['SWE oppose']],
    ['A levy was something Sweden had always opposed, its minister said.', []],
    ['Sweden stood by its practice of refusing the levy.', ['SWE oppose']],
    ['Sweden stuck to its policy of backing the levy.', ['SWE support']],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});

describe('English: what is granted, held to or ended', () => {
  it.each([
    ['Sweden may not like the levy, but it will adopt it.', ['SWE support']],
    ['Sweden did not go back on its promise to pay the levy.', ['SWE support']],
    ['Sweden demanded that the levy end.', ['SWE oppose']],
    ['Sweden repeated its demand that the levy cease.', ['SWE oppose']],
    ['Sweden ended its blockade of the levy.', ['SWE support']],
    ['Sweden maintained its blockade of the levy.', ['SWE oppose']],
    ['For Sweden, the levy goes too far.', ['SWE oppose']],
    ['Sweden announced that it would go ahead with the levy.', ['SWE support']],
    ['Sweden announced that it would go ahead.', ['SWE support']],
    ['You cannot adopt a levy, not even with an argument, Sweden’s minister said.', ['SWE oppose']],
    ['Sweden wants changes before it adopts the levy.', ['SWE support change']],
    ['A levy was not under consideration, Sweden’s spokesman said.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});

describe('English: rights that somebody is said to have', () => {
  it.each([
    ['Finland was entitled to adopt the levy, Sweden’s minister said.', ['SWE support']],
    ['Finland had no right to adopt the levy, Sweden’s minister said.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});

describe('English: what is no position of today', () => {
  it.each([
    ['Sweden spoke out for the first time against the levy.', ['SWE oppose']],
    ['It was not a pleasant evening, Sweden’s prime minister said.', []],
    ['Sweden had opposed the levy until 2019.', []],
    ['Sweden has opposed the levy since 2019.', ['SWE oppose']],
    ['Sweden and Iceland have expressed interest in joining.', []],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});

describe('who says the same as another, or not', () => {
  it.each([
    ['en', 'Finland asked Sweden to back the levy. Sweden agreed.', ['FIN support', 'SWE support']],
    ['en', 'Finland rejects the levy. Sweden would do likewise, its minister announced.', ['FIN oppose', 'SWE oppose']],
    ['de', 'Finnland will die Fischmaut. Anders Schweden.', ['FIN support', 'SWE oppose']],
    ['de', 'Finnland will die Fischmaut. Nicht so Schweden.', ['FIN support', 'SWE oppose']],
    ['de', 'Finnland will die Fischmaut. Das gilt auch für Schweden.', ['FIN support', 'SWE support']],
  ] as const)('%s: %s', (language, text, expected) => expect(readLevy(language, text)).toEqual(expected));
});
