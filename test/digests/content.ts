import type { HistoryPoint, MailChange, MailContent } from '../../src/digests/mailContent.ts';
import type { ActorShown, AlertEvidence, StanceChanged } from '../../src/domain/stanceChanged.ts';
import type { Stance } from '../../src/domain/statement.ts';

const actor = (id: string, name: string): ActorShown => ({ id, name, aliases: [] });
export const usa = actor('country:USA', 'USA');
const austria = actor('country:AUT', 'Österreich');
const brazil = actor('country:BRA', 'Brasilien');

type Said = Partial<AlertEvidence> & Pick<AlertEvidence, 'actor' | 'onBehalfOf' | 'stance' | 'quote' | 'saidOn'>;

const subject = (id: string, de: string, en: string): StanceChanged['subject'] => ({
  kind: 'issue',
  id: `issue:${id}`,
  label: de,
  labels: { de, en },
});

let statementId = 100;
function said(on: StanceChanged['subject'], given: Said): AlertEvidence {
  return {
    id: statementId++,
    subject: on,
    modality: 'asserted',
    saidOnBasis: 'published',
    confidence: 0.92,
    title: 'Aus der Beispielzeitung',
    publisher: 'Beispielzeitung',
    link: `https://beispielzeitung.example/artikel/${statementId}`,
    ...given,
  };
}

const points = (stances: Stance[], from: string, stepDays: number): HistoryPoint[] =>
  stances.map((stance, i) => ({ stance, saidOn: new Date(Date.parse(from) + i * stepDays * 86_400_000).toISOString() }));

const nato = subject('ukraine-nato-membership', 'Nato-Beitritt der Ukraine', 'NATO membership of Ukraine');
const gaza = subject('gaza-ceasefire', 'Waffenruhe im Gazastreifen', 'Ceasefire in Gaza');
const mercosur = subject('eu-mercosur-agreement', 'Abkommen der EU mit dem Mercosur', 'EU–Mercosur agreement');

/** The change of the United States in February 2025, told in our own sentences. */
export const reversal: MailChange = {
  alertId: 7,
  changeId: 11,
  episodeId: 'country:USA/issue:ukraine-nato-membership/2025-02-12',
  kind: 'reversal',
  from: 'support',
  to: 'oppose',
  severity: 0.86,
  severityParts: { rank: 0.95, distance: 0.9, firmness: 1, confirmation: 0.5, centrality: 1 },
  confirmed: false,
  severitySentence: 'A minister reverses a firm position of the state.',
  reasons: ['the side changed from support to oppose', 'said by a minister who speaks for country:USA'],
  actor: usa,
  subject: nato,
  before: said(nato, {
    actor: actor('person:antony-blinken', 'Antony Blinken'),
    onBehalfOf: usa,
    stance: 'support',
    quote: 'Außenminister Blinken sicherte Kiew zu, dass die Ukraine eines Tages Mitglied der Nato sein werde.',
    saidOn: '2024-04-04T12:00:00.000Z',
  }),
  after: said(nato, {
    actor: actor('person:pete-hegseth', 'Pete Hegseth'),
    onBehalfOf: usa,
    stance: 'oppose',
    quote:
      'Einen Beitritt der Ukraine zur Nato hält Verteidigungsminister Hegseth nach eigenen Worten nicht für ein realistisches Ergebnis von Verhandlungen.',
    saidOn: '2025-02-12T14:30:00.000Z',
    saidOnBasis: 'text',
  }),
  history: points(['support', 'support', 'support', 'neutral', 'support', 'support', 'support', 'oppose'], '2023-07-12T00:00:00Z', 83),
};

const softening: MailChange = {
  ...reversal,
  alertId: 8,
  changeId: 12,
  episodeId: 'country:AUT/issue:gaza-ceasefire/2025-02-11',
  kind: 'softening',
  from: 'oppose',
  to: 'support',
  severity: 0.55,
  actor: austria,
  subject: gaza,
  before: said(gaza, {
    actor: austria,
    onBehalfOf: null,
    stance: 'oppose',
    quote: 'Wien stimmte in der Generalversammlung gegen eine sofortige Waffenruhe.',
    saidOn: '2025-01-20T09:00:00.000Z',
    publisher: 'Wiener Morgenblatt',
  }),
  after: said(gaza, {
    actor: actor('person:example-minister', 'Anna Beispiel'),
    onBehalfOf: austria,
    stance: 'support',
    modality: 'conditional',
    quote: 'Österreich könne einer Waffenruhe zustimmen, sobald alle Geiseln frei seien, sagte die Außenministerin.',
    saidOn: '2025-02-11T18:00:00.000Z',
    publisher: 'Wiener Morgenblatt',
    confidence: 0.81,
  }),
  history: points(['oppose', 'oppose', 'oppose', 'neutral', 'support'], '2024-11-02T00:00:00Z', 25),
};

const first: MailChange = {
  ...reversal,
  alertId: 9,
  changeId: 13,
  episodeId: 'country:BRA/issue:eu-mercosur-agreement/2025-02-12',
  kind: 'new',
  from: null,
  to: 'support',
  severity: 0.3,
  actor: brazil,
  subject: mercosur,
  before: null,
  after: said(mercosur, {
    actor: brazil,
    onBehalfOf: null,
    stance: 'support',
    quote: 'Brasília dringt darauf, das Abkommen noch in diesem Halbjahr zu unterzeichnen.',
    saidOn: '2025-02-12T20:00:00.000Z',
    confidence: 0.74,
  }),
  history: [],
};

/** A daily digest for a German reader with everything a digest can hold. */
export const germanDigest: MailContent = {
  subscription: { name: 'Ukraine und Nahost', schedule: 'daily', zone: 'Europe/Berlin', language: 'de' },
  period: { from: '2025-02-12T06:00:00.000Z', to: '2025-02-13T06:00:00.000Z', missed: 0 },
  changes: [first, reversal, softening],
  notice: null,
  withdrawn: [],
  blindFeeds: [{ title: 'Beispielzeitung Politik', since: '2025-02-11T04:00:00.000Z' }],
  publicUrl: 'https://demarche.example.org/',
  unsubscribeUrl: 'https://demarche.example.org/unsubscribe/3/c2VjcmV0',
};

/** One immediate alert in English. */
export const englishAlert: MailContent = {
  ...germanDigest,
  subscription: { name: 'NATO watch', schedule: 'immediate', zone: 'America/New_York', language: 'en' },
  period: null,
  changes: [{ ...reversal, actor: actor('country:USA', 'United States') }],
  blindFeeds: [],
};
