import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';

/** Words that say what is spoken, written or decided about. */
const about = {
  de: /^(?:über|zu|zum|zur|um|betreffend|bezüglich|hinsichtlich)$/,
  en: /^(?:on|about|over|of|concerning|regarding|around)$/,
};

/** Nouns for what is said, written, asked or decided about a matter, whichever way. */
const sayings = {
  de: /(?:haltung|position|stellungnahme|erklärung|bericht|gutachten|studie|analyse|frage|papier|text|unterlage|zahl|daten|angabe|information|auskunft|mitteilung|abstimmung|votum|referendum|volksentscheid|entscheidung|anhörung|debatte|diskussion|aussprache|beratung|konsultation|meinung|einschätzung|bewertung|untersuchung|umfrage|konferenz|tagung|antwort)$/,
  en: /^(?:stance|position|view|opinion|statement|report|study|analysis|review|survey|inquiry|enquiry|question|query|paper|text|document|figures?|data|information|detail|briefing|vote|ballot|referendum|plebiscite|decision|ruling|verdict|hearing|debate|discussion|consultation|opinion|assessment|poll|conference|seminar|symposium|answer|reply|response|clarity)$/,
};
/** Who only has them, gives them room or puts them off takes no side; who signs, adopts or ends one may. */
const decides =
  /^(?:sign|ratify|adopt|approve|endorse|back|veto|block|quit|leave|withdraw|suspend|break|end|cancel|call|halt|drop|scrap|abandon|boycott|reject|refuse|unterzeichnen|unterschreiben|ratifizieren|annehmen|billigen|verabschieden|verlassen|aussetzen|abbrechen|beenden|absagen|einstellen|blockieren|boykottieren|verweigern|ablehnen|mittragen|zurückziehen)/;

/** Nouns for meetings at which others may come to terms, and what one does who gives them a roof. */
const meetings = { de: /(?:gespräch|verhandlung|treffen|gipfel)$/, en: /^(?:talks?|negotiations?|meeting|summit)$/ };
const hosts =
  /^(?:host|chair|lead|moderate|convene|organi[sz]e|invite|attend|prepare|einladen|laden|leiten|ausrichten|veranstalten|moderieren|vorbereiten|besuchen)/;

/**
 * "Announced a statement | on the levy |", "has received the text | on it |", "will host talks | on it |", "gibt seine Haltung | zur Maut | bekannt": the verb is about what is
 * said or who meets, and tells no side on the matter. `found` is null for what somebody does without a word of the lexicon.
 */
export function isOnlyAbout(analysis: Analysis, clause: Clause, found: CueMatch | null): boolean {
  const isSetPhrase = found?.via === 'idiom' && /einladen/.test(found.text); // "zu Gesprächen einladen"
  if (found && ((found.via !== 'verb' && !isSetPhrase) || !/^(?:decision|offer|request)$/.test(found.cue.kind))) return false;
  const verb = found?.via === 'verb' ? found.text : (clause.verb?.lemma ?? '');
  if (bringsUp(clause, verb)) return true;
  return thingsOf(clause).some(({ head }) => {
    const { lemma, lower } = analysis.tokens[head]!;
    if (!opensMatter(analysis, head)) return false;
    const is = (kinds: typeof sayings) => kinds[analysis.language].test(lemma) || kinds[analysis.language].test(lower);
    if (is(sayings)) return !decides.test(verb) && (found?.cue.kind !== 'request' || invites.test(verb));
    return is(meetings) && (hosts.test(verb) || (verb === 'hold' && /^(?:talk|negotiation)/.test(lemma)));
  });
}

/** What the verb is done to; without an object, what its preposition opens ("begins | with consultations | on the levy"). */
const thingsOf = ({ verb, subject, objects, obliques }: Clause): Phrase[] => {
  if (verb?.passive && subject) return [subject];
  return objects.length > 0
    ? [...objects, ...obliques.filter(({ prep }) => /^(?:to|zu)$/.test(prep)).map(({ phrase }) => phrase)]
    : obliques.map(({ phrase }) => phrase);
};

/** Does a word for what it is about stand right behind the noun? */
const opensMatter = ({ tokens, language }: Analysis, noun: number): boolean => about[language].test(tokens[noun + 1]?.lower ?? '');

const invites = /^(?:ask|invite|seek|bitten|einladen|laden|suchen)/;

/** "Raised the levy | with Sweden |", "asked Sweden | about the levy |": spoke of it. */
const bringsUp = ({ obliques }: Clause, verb: string): boolean =>
  (verb === 'raise' && obliques.some(({ prep }) => prep === 'with')) || (verb === 'ask' && obliques.some(({ prep }) => prep === 'about'));

/** "Wants | to know more about the levy |", "| to hear Sweden on it |", "is set | to decide on it |": who asks or is to decide has not made up his mind. */
export const isUnsettled = ({ kind, verb, obliques }: Clause): boolean =>
  kind === 'infinitive' &&
  (asking.test(verb?.lemma ?? '') ||
    (/^(?:decide|vote|rule|deliberate)$/.test(verb?.lemma ?? '') && obliques.some(({ prep }) => about.en.test(prep))));
const asking = /^(?:know|hear|learn|ask|understand|wissen|erfahren|hören|fragen)$/;
