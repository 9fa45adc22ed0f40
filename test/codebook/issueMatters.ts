import type { IssueSentence } from './issueSentences.ts';

/** One matter under its other names: the thing, the deed that is done to it, its parts instead of its compound, its nickname. */
export const matterSentences: IssueSentence[] = [
  // The deed instead of the noun
  ['social-media-age-limit', 'de', 'Oslo verbietet Kindern die sozialen Netzwerke.'],
  ['social-media-age-limit', 'en', 'Paris will bar under-15s from Instagram and TikTok.'],
  ['-daylight-saving-abolition', 'en', 'Lisbon wants to go on changing the clocks.'],
  ['-wolf-protection', 'de', 'Bern will mehr Wölfe schießen lassen.'],
  ['opec-production-cut', 'en', 'Riyadh wants to pump less oil.'],
  ['chat-control', 'de', 'Madrid will private Chats nach Missbrauchsbildern scannen lassen: das Scannen der Chats sei nötig.'],
  // The thing instead of what is done to it
  ['food-exports', 'en', 'Kazakhstan supports unhindered exports of wheat.'],
  ['food-exports', 'de', 'Kasachstan gibt Weizenexporte wieder frei.'],
  ['-indonesia-nickel-exports', 'en', 'Jakarta keeps its ban on nickel exports, the export ban stays.'],
  ['-combustion-engine-ban', 'de', 'Rom will den Verbrenner retten.'],
  ['-huawei-5g', 'de', 'Madrid will den Ausschluss von Huawei.'],
  // The deed instead of the noun, in two languages
  ['-unifil-mandate', 'de', 'Israel fordert den Abzug der UN-Soldaten.', 'Im Libanon wird wieder gekämpft.'],
  ['israeli-settlements', 'en', 'Israel approved new homes in the West Bank.'],
  ['-belarus-border-closure', 'en', 'Vilnius will reopen its crossings.', 'The border with Belarus has been shut for weeks.'],
  ['russian-gas-phase-out', 'de', 'Prag will ein Verbot russischer Gaslieferungen.'],
  ['voting-age-16', 'de', 'Wien will das Wahlalter senken.'],
  // A compound, where the codebook has its parts
  ['plastics-treaty', 'de', 'Eine Kunststoffobergrenze nütze allen.'],
  ['wolf-protection', 'de', 'Der Wolfsschutz müsse bleiben.'],
];

export const otherMatters: IssueSentence[] = [
  ['eu-mercosur-agreement', 'en', 'Buenos Aires is thinking of leaving Mercosur.'],
  ['chinese-electric-car-tariffs', 'en', 'Ottawa keeps its surtax on electric cars from China.'],
  ['food-exports', 'en', 'The wheat exports from Odesa must go on.'],
  ['tiktok-ban', 'en', 'Trump praised the farmers on TikTok.'],
  ['telegram-ban', 'de', 'Selenskyj lobte auf Telegram die Hilfe aus Berlin.'],
  ['al-jazeera-ban', 'en', 'He told Al Jazeera that the crossing would be closed.'],
  ['french-pension-reform', 'de', 'Die Sozialisten in Belgien lehnen die Rentenreform ab.'],
];
