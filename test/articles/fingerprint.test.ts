import { describe, expect, it } from 'vitest';
import { findAgency } from '../../src/articles/agency.ts';
import { fingerprint, isCopy } from '../../src/articles/fingerprint.ts';

const wire = [
  'Die Regierung von Ostland hat am Donnerstag eine Lieferung von Marschflugkörpern an das Nachbarland ausgeschlossen.',
  'Der Außenminister sagte in der Hauptstadt, eine solche Entscheidung werde es mit ihm nicht geben, solange er im Amt sei.',
  'Noch im Herbst hatte er von einer moralischen Pflicht gesprochen und eine rasche Lieferung befürwortet.',
  'Die Opposition warf ihm daraufhin vor, sein Wort gebrochen und die Verbündeten im Stich gelassen zu haben.',
  'Ein Sprecher des Nachbarlandes äußerte sich enttäuscht, kündigte aber weitere Gespräche für die kommende Woche an.',
  'Beobachter erwarten, dass das Parlament dem Kurs des Ministers mit knapper Mehrheit folgen wird.',
];
const text = wire.join('\n\n');

describe('copies of one wire story are told', () => {
  it.each([
    ['the same words', text],
    ['another first sentence', ['Überraschende Wende in Ostburg: Es wird keine Marschflugkörper geben.', ...wire.slice(1)].join('\n\n')],
    ['the last paragraph cut', wire.slice(0, -1).join('\n\n')],
    [
      'a paragraph added',
      [...wire, 'Mit Material der Agentur und eigenen Recherchen der Redaktion in der Hauptstadt Ostburg.'].join('\n\n'),
    ],
    [
      'a word replaced here and there',
      text.replace('Donnerstag', 'heutigen Donnerstag').replace('knapper', 'dünner').replace('rasche', 'schnelle'),
    ],
    ['the first half alone', wire.slice(0, 3).join('\n\n')],
    ['the middle alone', wire.slice(1, 4).join('\n\n')],
    ['another order of paragraphs', wire.toReversed().join('\n\n')],
    [
      'a lead of its own and the rest shortened',
      [
        'Vor der Kaserne am Stadtrand standen am Morgen nur ein paar Neugierige, die von der Entscheidung noch nichts gehört hatten.',
        wire[0],
        wire[1],
        wire[3],
      ].join('\n\n'),
    ],
    ['other punctuation and case', text.toUpperCase().replaceAll(',', ' –')],
  ])('%s', (_, copy) => {
    expect(isCopy(text, copy)).toBe(true);
    expect(isCopy(copy, text)).toBe(true);
  });

  it.each([
    [
      'a report of the same event by another author',
      'Ostlands Außenminister will keine Marschflugkörper schicken. Das machte er am Donnerstag vor Journalisten deutlich. Im Herbst klang das noch anders: Damals hielt er die Lieferung für geboten. Aus der Opposition kam scharfe Kritik, auch das Nachbarland reagierte enttäuscht. Im Parlament dürfte es für den Kurs trotzdem reichen, wenn auch nur knapp, wie Beobachter meinen.',
    ],
    [
      'a translation',
      'The government of Eastland on Thursday ruled out delivering cruise missiles to the neighbouring country. The foreign minister said in the capital that there would be no such decision with him as long as he was in office. In the autumn he had spoken of a moral duty and called for a quick delivery. The opposition accused him of breaking his word.',
    ],
    [
      'a later report with the same background paragraph',
      `Ganz neue Entwicklungen gab es am Freitag in Ostburg, wo sich die Lage nach der Rede des Präsidenten deutlich beruhigte und die Menschen nach Hause gingen. Die Läden öffneten wieder, der Verkehr rollte, und auch die Schulen nahmen den Unterricht auf, wie die Stadtverwaltung am Nachmittag mitteilte. ${wire[2]} Am Abend wollte der Präsident erneut vor das Parlament treten und seine Pläne für die kommenden Monate vorstellen.`,
    ],
    [
      'a round-up that has one sentence of it',
      `Guten Morgen, das ist heute wichtig. ${wire[0]} ${'Und noch eine Meldung, die von etwas ganz anderem handelt, nämlich vom Wetter. '.repeat(8)}`,
    ],
  ])('%s is no copy', (_, other) => {
    expect(isCopy(text, other)).toBe(false);
    expect(isCopy(other, text)).toBe(false);
  });

  it('a report of the same form with other numbers is none, one with a number updated is', () => {
    const survey = (first: number, second: number, third: number, asked: number) =>
      `Die Bürgerunion liegt in der Umfrage des Instituts für den Sender weiter vorn. Sie kommt auf ${first} Prozent, die Sozialpartei auf ${second} Prozent und die Grüne Liste auf ${third} Prozent der Stimmen. Für die Umfrage wurden im ganzen Land ${asked} Wahlberechtigte befragt, gewählt wird im September.`;
    expect(isCopy(survey(31, 22, 14, 1284), survey(29, 24, 13, 1307))).toBe(false);
    expect(isCopy(survey(31, 22, 14, 1284), survey(31, 23, 14, 1284))).toBe(true);
  });

  it('a text of a few words is a copy of nothing, not even of itself', () => {
    expect(fingerprint('Kurz und knapp.')).toEqual([]);
    expect(isCopy('Kurz und knapp.', 'Kurz und knapp.')).toBe(false);
  });

  it('a report that was rewritten is a copy where both credit one agency, and no other report is', () => {
    const rewritten = [
      'Marschflugkörper wird Ostland nicht liefern: Das hat seine Regierung am Donnerstag entschieden.',
      wire[1],
      'Im Oktober hatte das noch anders geklungen, damals sprach er von einer Pflicht.',
      wire[3],
      'Enttäuscht zeigte sich das Nachbarland, das auf weitere Gespräche hofft.',
    ].join('\n\n');
    expect(isCopy(text, rewritten)).toBe(false);
    expect(isCopy(text, rewritten, true)).toBe(true);
    const later = `Am Freitag beruhigte sich die Lage in der Hauptstadt, die Läden öffneten wieder, und der Verkehr rollte wie vor der Rede des Präsidenten. ${wire[2]} Am Abend wollte er vor das Parlament treten.`;
    expect(isCopy(text, later, true)).toBe(false);
  });

  it('copies share a band, so that an index finds them', () => {
    const bands = new Set(fingerprint(text));
    expect(fingerprint(wire.slice(0, -1).join(' ')).some(band => bands.has(band))).toBe(true);
  });
});

describe('the agency that an article credits', () => {
  it.each([
    ['dpa', ['Berlin (dpa) - Der Kanzler hat am Montag gesprochen.', 'Ende.']],
    ['Reuters', ['KYIV, Feb 13 (Reuters) - The president said on Thursday.', 'End.']],
    ['AP', ['WASHINGTON (AP) — The White House said on Thursday.', 'End.']],
    ['AFP', ['Der Kanzler hat gesprochen.', 'Er reist morgen weiter. (AFP)']],
    ['dpa', ['Der Kanzler hat gesprochen.', 'mit Material von dpa']],
  ])('%s', (agency, paragraphs) => {
    expect(findAgency(paragraphs, [])).toBe(agency);
  });

  it('is found among the authors', () => {
    expect(findAgency(['Text.'], ['Agence France-Presse'])).toBe('AFP');
  });

  it.each([
    ['dpa', 'Mit dpa'],
    ['dpa', 'dpa/AFP'],
    ['Keystone-SDA', 'sda'],
    ['Reuters', '(Reuters)'],
    ['KNA', 'Quelle: KNA'],
    ['dpa', '© dpa-infocom, dpa:260213-930-60241/1'],
    ['AFP', '© 2026 AFP'],
    ['AP', '— Associated Press writer Jane Roe in Lima contributed to this report.'],
  ])('is %s by the line below the text: %s', (agency, line) => {
    expect(findAgency(['Der Hafen bleibt zu.', 'Das sagte die Meisterin.'], ['Erika Muster'], ['Teilen', line])).toBe(agency);
  });

  it.each([
    'Bild: dpa',
    'AFP/GETTY',
    '© dpa/picture alliance',
    'Die Fähre im Winter (dpa)',
    'Mit der dpa sprach sie nicht.',
    'Reuters verkauft Sparte',
  ])('is not one named below the text for something else: %s', line => {
    expect(findAgency(['Der Hafen bleibt zu.', 'Das sagte die Meisterin.'], [], [line])).toBeUndefined();
  });

  it('is not one that is merely quoted', () => {
    expect(
      findAgency(['Das sagte der Minister der Nachrichtenagentur dpa am Montag in Berlin, bevor er abreiste.'], ['Erika Muster']),
    ).toBeUndefined();
  });
});
