import { describe, expect, it } from 'vitest';
import { sketch } from './sketch.ts';

type Case = [text: string, ...clauses: string[]];
const table = (title: string, cases: Case[]): void => {
  describe(title, () => {
    it.each(cases)('%s', (text, ...clauses) => expect(sketch(text)).toEqual(clauses));
  });
};

table('a separable verb is joined with its particle', [
  ['Die Bundesregierung lehnt den Antrag der Opposition ab.', 'main: Die Bundesregierung | ablehnen ind pres'],
  ['Ankara rückt von seinem Veto gegen Schweden ab.', 'main: Ankara | abrücken ind pres'],
  ['Der Kreml wies die Vorwürfe am Freitag zurück.', 'main: Der Kreml | zurückweisen ind past'],
  ['Den Plan lehnt Ungarn strikt ab.', 'main: Ungarn | ablehnen ind pres'],
  ['Der Minister hat den Vorschlag abgelehnt.', 'main: Der Minister | ablehnen ind perfect'],
  ['Berlin hält an seinem Nein fest.', 'main: Berlin | festhalten ind pres'],
  [
    'Polen kündigte an, die Grenze zu schließen.',
    'main: Polen | ankündigen ind past',
    'infinitive <- ankündigen: Polen* | schließen inf none',
  ],
  ['Er weiß, dass Ungarn den Plan ablehnt.', 'main: Er | wissen ind pres', 'complement dass <- wissen: Ungarn | ablehnen ind pres'],
  [
    'Die EU setzt die Zölle, die im März beschlossen wurden, vorerst aus.',
    'main: Die EU | aussetzen ind pres',
    'relative die <- aussetzen: die | beschließen passive ind past',
  ],
]);

table('tense, mood and voice are read from the whole verb group', [
  ['Paris hatte die Lieferung zuvor ausgeschlossen.', 'main: Paris | ausschließen ind pluperfect'],
  ['Die Waffenruhe wurde von Israel abgelehnt.', 'main: Die Waffenruhe | ablehnen passive ind past'],
  ['Der Vertrag soll bald unterzeichnet werden.', 'main: Der Vertrag | sollen+unterzeichnen passive ind pres'],
  ['Der Antrag ist abgelehnt worden.', 'main: Der Antrag | ablehnen passive ind perfect'],
  ['Die Nato wird Truppen entsenden.', 'main: Die Nato | entsenden ind future'],
  ['Ein Beitritt ist derzeit nicht zu erwarten.', 'main: Ein Beitritt | NOT sein+erwarten passive ind pres'],
  ['Das Abkommen könnte scheitern.', 'main: Das Abkommen | können+scheitern konj2 pres'],
  ['Die Delegation ist am Montag abgereist.', 'main: Die Delegation | abreisen ind perfect'],
  ['Die Regierung will die Ausfuhr verbieten lassen.', 'main: Die Regierung | wollen+verbieten ind pres'],
  ['Die Sanktionen würden aufgehoben.', 'main: Die Sanktionen | aufheben passive konj2 pres'],
]);

table('Konjunktiv marks reported speech', [
  ['Man habe keine andere Wahl.', 'main: Man | NOT haben konj1 pres'],
  ['Die Gefahr sei zu groß.', 'main: Die Gefahr | sein konj1 pres'],
  ['China unterstütze die Initiative.', 'main: China | unterstützen konj1 pres'],
  [
    'Moskau fordere Garantien und lehne Truppen ab.',
    'main: Moskau | fordern konj1 pres',
    'main+ <- fordern: Moskau* | ablehnen konj1 pres',
  ],
  ['Die Verbündeten hätten das Ziel verfehlt.', 'main: Die Verbündeten | verfehlen konj2 perfect'],
]);

table('a clause of speech hangs on its cue, wherever that stands', [
  [
    'Scholz sagte, er werde dem Plan nicht zustimmen.',
    'main: Scholz | sagen ind past',
    'complement <- sagen: er | NOT zustimmen konj1 future',
  ],
  ['Die Lage sei ernst, sagte der Minister.', 'complement <- sagen: Die Lage | sein konj1 pres', 'main: der Minister | sagen ind past'],
  [
    '„Die Lage ist ernst“, sagte der Minister am Dienstag.',
    'complement <- sagen: Die Lage | sein ind pres',
    'main: der Minister | sagen ind past',
  ],
  [
    'Der Minister sagte: „Wir liefern keine Panzer.“',
    'main: Der Minister | sagen ind past',
    'complement <- sagen: Wir | NOT liefern ind pres',
  ],
  [
    '„Wir werden“, sagte Baerbock, „die Ukraine unterstützen.“',
    'complement <- sagen: Wir | unterstützen ind future',
    'main: Baerbock | sagen ind past',
  ],
  ['Der Plan sei, so Kellogg, noch nicht fertig.', 'complement <- -: Der Plan | NOT sein konj1 pres', 'verbless so: Kellogg | -'],
  ['Man sei zu Gesprächen bereit, so der Sprecher.', 'complement <- -: Man | sein konj1 pres', 'verbless so: der Sprecher | -'],
  [
    'Die Ukraine müsse, sagte er am Montag, zuerst wählen.',
    'complement <- sagen: Die Ukraine | müssen+wählen konj1 pres',
    'main: er | sagen ind past',
  ],
  [
    'Serbien werde das Kosovo nie anerkennen, versicherte Vucic.',
    'complement <- versichern: Serbien | NOT anerkennen konj1 future',
    'main: Vucic | versichern ind past',
  ],
  [
    'Japan lehne den Plan ab, erklärte Tokio, sei aber gesprächsbereit.',
    'complement <- erklären: Japan | ablehnen konj1 pres',
    'main: Tokio | erklären ind past',
    'complement+ <- ablehnen: Japan* | sein konj1 pres',
  ],
  [
    'Wie der Kreml mitteilte, lehnt Russland den Plan ab.',
    'adverbial wie <- ablehnen: der Kreml | mitteilen ind past',
    'main: Russland | ablehnen ind pres',
  ],
  [
    'Er sagte, dass der Krieg ende und die Waffen schwiegen.',
    'main: Er | sagen ind past',
    'complement dass <- sagen: der Krieg | enden konj1 pres',
    'complement+ dass <- enden: die Waffen | schweigen ind past',
  ],
]);

table('subordinate clauses', [
  [
    'Weil Russland weiter angreift, hat die EU neue Sanktionen beschlossen.',
    'adverbial weil <- beschließen: Russland | angreifen ind pres',
    'main: die EU | beschließen ind perfect',
  ],
  ['Die USA wollen, dass Europa mehr zahlt.', 'main: Die USA | wollen ind pres', 'complement dass <- wollen: Europa | zahlen ind pres'],
  ['Ob Kiew zustimmt, ist offen.', 'complement ob <- sein: Kiew | zustimmen ind pres', 'main: - | sein ind pres'],
  ['Selenskyj, der in Berlin war, dankte dem Kanzler.', 'main: Selenskyj | danken ind past', 'relative der <- danken: der | sein ind past'],
  [
    'Das Abkommen, das der Kanzler unterstützt, ist umstritten.',
    'main: Das Abkommen | sein ind pres',
    'relative das <- sein: der Kanzler | unterstützen ind pres',
  ],
  [
    'Der Mann, dem Moskau vertraut, reist ab.',
    'main: Der Mann | abreisen ind pres',
    'relative dem <- abreisen: Moskau | vertrauen ind pres',
  ],
  [
    'Seoul reagiert gelassen, da neue Gespräche Fortschritte bringen.',
    'main: Seoul | reagieren ind pres',
    'adverbial da <- reagieren: neue Gespräche | bringen ind pres',
  ],
  [
    'Dass die Ukraine der Nato beitritt, ist unrealistisch.',
    'complement dass <- sein: die Ukraine | beitreten ind pres',
    'main: - | sein ind pres',
  ],
  [
    'Trump betonte, dass Kiew, das den Plan ablehnt, zustimmen müsse.',
    'main: Trump | betonen ind past',
    'complement dass <- betonen: Kiew | müssen+zustimmen konj1 pres',
    'relative das <- zustimmen: das | ablehnen ind pres',
  ],
]);

table('conditions', [
  [
    'Wenn Moskau angreift, wird die Nato reagieren.',
    'adverbial wenn <- reagieren: Moskau | angreifen ind pres',
    'main: die Nato | reagieren ind future',
  ],
  [
    'Bessere Brüssel nach, so werde Budapest zustimmen.',
    'adverbial <- zustimmen: Brüssel | nachbessern konj1 pres',
    'main: Budapest | zustimmen konj1 future',
  ],
  [
    'Sollte Russland angreifen, werde die Nato reagieren.',
    'adverbial <- reagieren: Russland | sollen+angreifen konj2 pres',
    'main: die Nato | reagieren konj1 future',
  ],
  [
    'Deutschland liefert nur, falls Washington mitzieht.',
    'main: Deutschland | liefern ind pres',
    'adverbial falls <- liefern: Washington | mitziehen ind pres',
  ],
]);

table('infinitives take their subject from the clause that controls them', [
  [
    'Orbán hat angekündigt, den Beitritt nicht zu blockieren.',
    'main: Orbán | ankündigen ind perfect',
    'infinitive <- ankündigen: Orbán* | NOT blockieren inf none',
  ],
  [
    'Selenskyj forderte den Westen auf, mehr Waffen zu liefern.',
    'main: Selenskyj | auffordern ind past',
    'infinitive <- auffordern: den Westen* | liefern inf none',
  ],
  [
    'Die UN riefen Israel dazu auf, die Angriffe einzustellen.',
    'main: Die UN | aufrufen ind past',
    'infinitive <- aufrufen: Israel* | einstellen inf none',
  ],
  [
    'Die EU drängt Serbien, Sanktionen zu verhängen.',
    'main: Die EU | drängen ind pres',
    'infinitive <- drängen: Serbien* | verhängen inf none',
  ],
  [
    'Die Entscheidung, die Truppen abzuziehen, überraschte Paris.',
    'main: Die Entscheidung | überraschen ind past',
    'infinitive <- überraschen: - | abziehen inf none',
  ],
  [
    'Trumps Versuch, Grönland zu kaufen, ist gescheitert.',
    'main: Trumps Versuch | scheitern ind perfect',
    'infinitive <- scheitern: Trumps* | kaufen inf none',
  ],
  [
    'Indien verurteilte den Angriff, ohne Russland zu nennen.',
    'main: Indien | verurteilen ind past',
    'infinitive ohne <- verurteilen: Indien* | nennen inf none',
  ],
  [
    'Die Türkei ist bereit, Truppen zu entsenden.',
    'main: Die Türkei | sein ind pres',
    'infinitive <- sein: Die Türkei* | entsenden inf none',
  ],
  ['Iran versucht die Inspektoren abzuweisen.', 'main: Iran | versuchen ind pres', 'infinitive <- versuchen: Iran* | abweisen inf none'],
]);

table('coordination hands the subject on', [
  ['Berlin lehnt den Plan ab und fordert Gespräche.', 'main: Berlin | ablehnen ind pres', 'main+ <- ablehnen: Berlin* | fordern ind pres'],
  [
    'Macron hat die Idee verworfen und eine Konferenz vorgeschlagen.',
    'main: Macron | verwerfen ind perfect',
    'main+ <- verwerfen: Macron* | vorschlagen ind perfect',
  ],
  [
    'Die USA liefern Munition, Deutschland schickt Geld.',
    'main: Die USA | liefern ind pres',
    'main+ <- liefern: Deutschland | schicken ind pres',
  ],
  [
    'Am Montag traf Rubio den König und reiste danach ab.',
    'main: Rubio | treffen ind past',
    'main+ <- treffen: Rubio* | abreisen ind past',
  ],
  ['Kiew stimmt zu, aber Moskau zögert.', 'main: Kiew | zustimmen ind pres', 'main+ <- zustimmen: Moskau | zögern ind pres'],
  [
    'Der Plan wird von der SPD unterstützt, von der AfD strikt abgelehnt.',
    'main: Der Plan | unterstützen passive ind pres',
    'main+ <- unterstützen: Der Plan* | ablehnen passive ind pres',
  ],
  [
    'Berlin plant, die Hilfe auszubauen, und warnt vor einer Eskalation.',
    'main: Berlin | planen ind pres',
    'infinitive <- planen: Berlin* | ausbauen inf none',
    'main+ <- planen: Berlin* | warnen ind pres',
  ],
]);

table('headlines', [
  ['Scholz: Kein Taurus für Kiew', 'verbless: Scholz | -', 'verbless <- -: Kein Taurus | NOT -'],
  ['Trump: Ukraine wird nicht Nato-Mitglied', 'verbless: Trump | -', 'complement <- -: Ukraine | NOT werden ind pres'],
  ['EU einigt sich auf neue Sanktionen', 'main: EU | einigen ind pres'],
  ['Taurus-Lieferung abgelehnt', 'main: Taurus-Lieferung | ablehnen passive part none'],
  ['Rückt Ankara von seinem Veto ab?', 'main: Ankara | abrücken ind pres'],
]);

table('what looks like another construction', [
  [
    'Guterres rief alle Staaten auf, an dem Abkommen festzuhalten.',
    'main: Guterres | aufrufen ind past',
    'infinitive <- aufrufen: alle Staaten* | festhalten inf none',
  ],
  [
    'In Berlin verlangte Fraktionschef Paul Muster, die Regierung solle klagen.',
    'main: Fraktionschef Paul Muster | verlangen ind past',
    'complement <- verlangen: die Regierung | sollen+klagen konj1 pres',
  ],
  [
    'Bern bedauere die Wahl, respektiere sie aber, sagte er.',
    'complement <- sagen: Bern | bedauern konj1 pres',
    'complement+ <- bedauern: Bern* | respektieren konj1 pres',
    'main: er | sagen ind past',
  ],
  ['Katars Emir Tamim bin Hamad lehnte sie ab.', 'main: Katars Emir Tamim bin Hamad | ablehnen ind past'],
  ['Das bedauerte Generalsekretär António Guterres.', 'main: Generalsekretär António Guterres | bedauern ind past'],
]);
