import type { FeedNoticeKind } from '../domain/feedNotice.ts';
import type { NoticeKind } from '../domain/notice.ts';
import type { StanceChanged } from '../domain/stanceChanged.ts';
import type { Stance } from '../domain/statement.ts';
import type { SeverityBand } from '../domain/subscription.ts';

export type Language = 'de' | 'en';

type Words = {
  stances: Record<Stance, string>;
  conditional: string;
  kinds: Record<StanceChanged['kind'], string>;
  /** What became of an alert: a heading, and what it means. */
  notices: Record<NoticeKind, { heading: string; text: string }>;
  /** What is told about a feed. `next` is null when it is not tried again. */
  feeds: Record<FeedNoticeKind, { heading: string; text: (feed: { since: string; reason: string; next: string | null }) => string }>;
  bands: Record<SeverityBand, string>;
  /** Why it counts as this kind of change. */
  because: (change: { kind: StanceChanged['kind']; from: string; to: string }) => string;
  speaksFor: (speaker: string, holder: string) => string;
  certainty: (percent: number) => string;
  byline: (who: string, holder: string | null) => string;
  saidOn: { text: string; published: string; 'first-seen': string };
  before: string;
  now: string;
  first: string;
  why: string;
  source: string;
  history: string;
  to: string;
  alertHeading: string;
  test: { heading: string; text: string };
  headings: { changes: (n: number) => string; quiet: string; brief: string; withdrawn: string; blind: string };
  intro: { daily: string; weekdays: string; weekly: string; immediate: string };
  missed: (n: number) => string;
  blindSince: (feed: string, since: string) => string;
  /** Of a digest in a chat: what did not fit, and what was told earlier and did not hold. */
  more: (n: number) => string;
  withdrawnCount: (n: number) => string;
  /** To whoever looks after a subscription that had to be switched off. */
  disabled: { heading: string; text: (subscription: string, recipient: string, reason: string) => string };
  confirm: { heading: string; text: (address: string) => string; button: string };
  late: (to: string) => string;
  footer: (subscription: string) => string;
  unsubscribe: string;
  open: string;
  quote: [string, string];
  dateFormat: string;
  timeFormat: string;
};

const en: Words = {
  stances: { support: 'for', oppose: 'against', neutral: 'undecided' },
  conditional: 'on conditions',
  kinds: {
    new: 'New position',
    reversal: 'Reversal',
    hardening: 'Hardening',
    softening: 'Softening',
    contested: 'Contradiction',
    silence: 'Silence',
  },
  notices: {
    confirmed: { heading: 'Confirmed', text: 'A second independent source reports this change.' },
    updated: { heading: 'Corrected', text: 'Late or corrected words show this change in another light. This is how it stands now.' },
    retracted: {
      heading: 'Withdrawn',
      text: 'Late or corrected words show that this change did not happen. This is what we had told you.',
    },
    restored: { heading: 'Holds after all', text: 'This change was withdrawn, and holds after all.' },
  },
  feeds: {
    failing: {
      heading: 'Feed not readable',
      text: ({ since, reason, next }) =>
        `Since ${since} this feed could not be read: what is reported only there is missing. Reason: ${reason}. ${next ? `Next attempt: ${next}.` : 'It is not tried any more.'}`,
    },
    recovered: {
      heading: 'Feed readable again',
      text: ({ since }) => `This feed, which could not be read since ${since}, can be read again.`,
    },
  },
  bands: { high: 'High severity', medium: 'Medium severity', low: 'Low severity' },
  because: ({ kind, from, to }) =>
    ({
      new: `First known position on this subject: ${to}.`,
      reversal: `The side changed from “${from}” to “${to}”.`,
      hardening: 'Same side as before, but firmer.',
      softening: 'The earlier position is now weaker, hedged or tied to conditions.',
      contested: 'Two voices of the same side contradict each other.',
      silence: 'Heard often until then, and not since: these are the last words.',
    })[kind],
  speaksFor: (speaker, holder) => `${speaker} speaks for ${holder}.`,
  certainty: percent => `Confidence of the reading: ${percent}%.`,
  byline: (who, holder) => (holder ? `${who} (for ${holder})` : who),
  saidOn: { text: 'said', published: 'reported', 'first-seen': 'first seen' },
  before: 'Before',
  now: 'Now',
  first: 'no earlier position known',
  why: 'Why',
  source: 'Source',
  history: 'Position so far',
  to: 'to',
  alertHeading: 'Change of stance',
  test: { heading: 'Test message', text: 'Mails of demarche reach you. Alerts and digests will look like this one, only with content.' },
  headings: {
    changes: n => (n === 1 ? '1 change of stance' : `${n} changes of stance`),
    quiet: 'No change of stance',
    brief: 'Also changed',
    withdrawn: 'Withdrawn: these changes did not hold after corrected or late articles',
    blind: 'Not readable at the moment: changes reported only there are missing',
  },
  intro: { daily: 'Daily digest', weekdays: 'Weekday digest', weekly: 'Weekly digest', immediate: 'Held back until now' },
  missed: n => `Sent late: makes up for ${n === 1 ? 'one earlier digest' : `${n} earlier digests`} that could not be sent.`,
  blindSince: (feed, since) => `${feed}, since ${since}`,
  more: n => `${n} more.`,
  withdrawnCount: n => `${n} told earlier did not hold.`,
  disabled: {
    heading: 'Subscription switched off',
    text: (subscription, recipient, reason) =>
      `The subscription “${subscription}” (${recipient}) was switched off: ${reason}. Nothing is sent there any more. Mend the receiver, then switch it on again; what was missed can be sent again.`,
  },
  confirm: {
    heading: 'Please confirm your subscription',
    text: address =>
      `Somebody, you perhaps, asked for alerts of demarche to ${address}. Nothing is sent before you confirm. If it was not you, do nothing.`,
    button: 'Confirm',
  },
  late: to => `Sent late: it was due on ${to}.`,
  footer: subscription => `You receive this mail because of the subscription “${subscription}”.`,
  unsubscribe: 'Unsubscribe',
  open: 'Open in demarche',
  quote: ['“', '”'],
  dateFormat: 'd LLLL yyyy',
  timeFormat: 'd LLLL yyyy, HH:mm',
};

const de: Words = {
  stances: { support: 'dafür', oppose: 'dagegen', neutral: 'unentschieden' },
  conditional: 'unter Bedingungen',
  kinds: {
    new: 'Neue Position',
    reversal: 'Kehrtwende',
    hardening: 'Verhärtung',
    softening: 'Aufweichung',
    contested: 'Widerspruch',
    silence: 'Schweigen',
  },
  notices: {
    confirmed: { heading: 'Bestätigt', text: 'Eine zweite, unabhängige Quelle berichtet von diesem Wechsel.' },
    updated: {
      heading: 'Berichtigt',
      text: 'Verspätete oder berichtigte Worte zeigen diesen Wechsel in anderem Licht. So steht er jetzt da.',
    },
    retracted: {
      heading: 'Zurückgenommen',
      text: 'Verspätete oder berichtigte Worte zeigen, dass es diesen Wechsel nicht gab. Das hatten wir gemeldet.',
    },
    restored: { heading: 'Gilt doch', text: 'Dieser Wechsel war zurückgenommen worden und gilt doch.' },
  },
  feeds: {
    failing: {
      heading: 'Feed nicht lesbar',
      text: ({ since, reason, next }) =>
        `Seit ${since} war dieser Feed nicht zu lesen: Was nur dort steht, fehlt. Grund: ${reason}. ${next ? `Nächster Versuch: ${next}.` : 'Es wird nicht mehr versucht.'}`,
    },
    recovered: {
      heading: 'Feed wieder lesbar',
      text: ({ since }) => `Dieser Feed, der seit ${since} nicht zu lesen war, ist wieder lesbar.`,
    },
  },
  bands: { high: 'Hohes Gewicht', medium: 'Mittleres Gewicht', low: 'Geringes Gewicht' },
  because: ({ kind, from, to }) =>
    ({
      new: `Erste bekannte Position zu diesem Thema: ${to}.`,
      reversal: `Die Seite hat gewechselt, von „${from}“ zu „${to}“.`,
      hardening: 'Dieselbe Seite wie zuvor, aber fester.',
      softening: 'Die bisherige Position ist jetzt schwächer, vorsichtiger oder an Bedingungen geknüpft.',
      contested: 'Zwei Stimmen derselben Seite widersprechen einander.',
      silence: 'Bis dahin oft zu hören, seither nicht mehr: Dies sind die letzten Worte.',
    })[kind],
  speaksFor: (speaker, holder) => `${speaker} spricht für: ${holder}.`,
  certainty: percent => `Sicherheit der Lesart: ${percent}\u00a0%.`,
  byline: (who, holder) => (holder ? `${who} (für: ${holder})` : who),
  saidOn: { text: 'gesagt am', published: 'berichtet am', 'first-seen': 'zuerst gesehen am' },
  before: 'Vorher',
  now: 'Jetzt',
  first: 'keine frühere Position bekannt',
  why: 'Warum',
  source: 'Quelle',
  history: 'Bisheriger Verlauf',
  to: 'bis',
  alertHeading: 'Positionswechsel',
  test: {
    heading: 'Testnachricht',
    text: 'Nachrichten von demarche erreichen Sie. Meldungen und Überblicke sehen aus wie diese, nur mit Inhalt.',
  },
  headings: {
    changes: n => (n === 1 ? '1 Positionswechsel' : `${n} Positionswechsel`),
    quiet: 'Kein Positionswechsel',
    brief: 'Außerdem geändert',
    withdrawn: 'Zurückgenommen: Diese Wechsel hielten berichtigten oder verspäteten Artikeln nicht stand',
    blind: 'Derzeit nicht lesbar: Was nur dort steht, fehlt hier',
  },
  intro: { daily: 'Tagesüberblick', weekdays: 'Werktagsüberblick', weekly: 'Wochenüberblick', immediate: 'Bis jetzt zurückgehalten' },
  missed: n =>
    `Verspätet: holt ${n === 1 ? 'einen früheren Überblick' : `${n} frühere Überblicke`} nach, ${n === 1 ? 'der' : 'die'} nicht verschickt werden ${n === 1 ? 'konnte' : 'konnten'}.`,
  blindSince: (feed, since) => `${feed}, seit ${since}`,
  more: n => `${n} weitere.`,
  withdrawnCount: n => `${n} früher gemeldete hielten nicht stand.`,
  disabled: {
    heading: 'Abonnement abgeschaltet',
    text: (subscription, recipient, reason) =>
      `Das Abonnement „${subscription}“ (${recipient}) wurde abgeschaltet: ${reason}. Dorthin geht nichts mehr. Bringen Sie den Empfänger in Ordnung und schalten Sie es wieder ein; Versäumtes lässt sich noch einmal senden.`,
  },
  confirm: {
    heading: 'Bitte bestätigen Sie Ihr Abonnement',
    text: address =>
      `Jemand, vielleicht Sie selbst, hat Meldungen von demarche an ${address} bestellt. Vor Ihrer Bestätigung wird nichts gesendet. Waren Sie es nicht, tun Sie nichts.`,
    button: 'Bestätigen',
  },
  late: to => `Verspätet: fällig war dies am ${to}.`,
  footer: subscription => `Sie erhalten diese Nachricht wegen des Abonnements „${subscription}“.`,
  unsubscribe: 'Abbestellen',
  open: 'In demarche öffnen',
  quote: ['„', '“'],
  dateFormat: 'd. LLLL yyyy',
  timeFormat: "d. LLLL yyyy, HH:mm 'Uhr'",
};

/** Everything that mails say, by language of the reader. */
export const words: Record<Language, Words> = { de, en };

/** A sentence of an article between quotation marks; one that brings marks of its own stands as it is. */
export function inMarks(quote: string, language: Language): string {
  if (/["“”„«»]/.test(quote)) return quote;
  const [open, close] = words[language].quote;
  return `${open}${quote}${close}`;
}
