import type { IssueSentence } from './issueSentences.ts';

/** Matters of the news of 2022 to 2026 by the names that agencies give them: compounds with hyphens, what is done to the thing, abbreviations. */
export const occasionSentences: IssueSentence[] = [
  // a word joined by hyphens is what its parts are
  ['eu-mercosur-agreement', 'en', 'Lima has its doubts about the EU-Mercosur trade deal.'],
  ['eu-mercosur-agreement', 'de', 'Lima hat Bedenken gegen das EU-Mercosur-Abkommen.'],
  ['eu-us-trade-deal', 'de', 'Lima begrüßt das EU-US-Handelsabkommen.'],
  ['eu-israel-association-agreement', 'de', 'Lima hat Bedenken gegen das EU-Israel-Assoziierungsabkommen.'],
  ['iran-nuclear-deal', 'de', 'Das Iran-Atomabkommen sei tot.'],
  ['unrwa-funding', 'de', 'Das UN-Palästinenserhilfswerk bekommt wieder Geld.'],
  ['netanyahu-icc-warrant', 'de', 'Lima missachtet den IStGH-Haftbefehl gegen Netanjahu.'],
  ['iran-snapback-sanctions', 'de', 'Lima hat den Snapback-Mechanismus ausgelöst.'],
  ['chat-control', 'de', 'Niemand dürfe die Ende-zu-Ende-Verschlüsselung aufbrechen, hieß es zur Chatkontrolle.'],
  // what is done to the thing
  ['ukraine-territorial-cessions', 'en', 'Handing over the Donbas is out of the question.'],
  ['ukraine-territorial-cessions', 'de', 'Die Preisgabe des Donbass kommt nicht infrage.'],
  ['russian-frozen-assets', 'en', 'Lima would not touch the immobilised Russian assets.'],
  ['gaza-stabilisation-force', 'en', 'Lima is willing to send troops to Gaza.'],
  ['gaza-stabilisation-force', 'de', 'Lima will Soldaten nach Gaza schicken.'],
  ['russia-sanctions', 'de', 'Lima blockiert das 20. Sanktionspaket der EU.'],
  ['putin-icc-warrant', 'en', 'Lima would not arrest Putin if he came.'],
];

export const otherOccasions: IssueSentence[] = [
  ['gaza-stabilisation-force', 'en', 'Israel sent more ground troops into Gaza.'],
  ['gaza-stabilisation-force', 'de', 'Israel schickt weitere Soldaten in den Gazastreifen.'],
  ['nuclear-ban-treaty', 'en', 'Lima ratified the nuclear test-ban treaty.'],
  ['eu-mercosur-agreement', 'de', 'Die Anti-Mercosur-Demonstranten zogen ab.'],
];
