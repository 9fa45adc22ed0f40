import { DateTime } from 'luxon';
import { type ActorShown, type AlertEvidence, clip, type StanceChanged } from '../domain/stanceChanged.ts';
import type { Stance } from '../domain/statement.ts';
import { type SeverityBand, severityBand } from '../domain/subscription.ts';
import type { PicturePoint } from './historyPicture.ts';
import type { MailChange } from './mailContent.ts';
import { plain, safeLink } from './markup.ts';
import { type Region, regionOf } from './regions.ts';
import { type Language, words } from './words.ts';

/** One voice as it is shown: all texts are plain and safe to put into a line of text. */
export type VoiceView = {
  label: string;
  stance: Stance;
  stanceWords: string;
  quote: string;
  /** Who, in whose name, when and where: one line. */
  byline: string;
  link: string | null;
};

/** One change as it is shown, in the reader's language and time zone. */
export type ChangeView = {
  title: string;
  /** "dafür → dagegen". */
  turn: string;
  kind: string;
  band: SeverityBand;
  region: Region;
  before: VoiceView | null;
  after: VoiceView;
  why: string[];
  history: HistoryView | null;
};

/** The position over time: a point for each statement, the dates of the first and the last, and the name of its picture in the mail. */
export type HistoryView = { points: PicturePoint[]; from: string; to: string; cid: string };

type Reader = { language: Language; zone: string };

/** More points than this do not fit into the picture. */
const longestHistory = 12;

/** Puts a change into words and dates of the reader. */
export function describeChange(change: MailChange, reader: Reader): ChangeView {
  const { because, certainty, kinds, speaksFor, before, now } = words[reader.language];
  const after = viewVoice(change.after, now, reader);
  const earlier = change.before && viewVoice(change.before, before, reader);
  const from = earlier?.stanceWords ?? (change.from ? words[reader.language].stances[change.from] : '');
  const why = [because({ kind: change.kind, from, to: after.stanceWords })];
  if (change.after.actor.id !== change.actor.id) why.push(speaksFor(nameOf(change.after.actor), nameOf(change.actor)));
  // The sentence is English.
  if (reader.language === 'en') why.push(plain(change.severitySentence));
  why.push(certainty(Math.round(change.after.confidence * 100)));
  return {
    title: titleOf(change, reader.language),
    turn: from ? `${from} → ${after.stanceWords}` : after.stanceWords,
    kind: kinds[change.kind],
    band: severityBand(change.severity),
    region: regionOf([change.actor.id, change.after.onBehalfOf?.id]),
    before: earlier,
    after,
    why,
    history: viewHistory(change, reader),
  };
}

/** "USA · Nato-Beitritt der Ukraine". */
export function titleOf(change: Pick<StanceChanged, 'actor' | 'subject'>, language: Language): string {
  const label = change.subject.labels[language] ?? change.subject.label;
  return clip(`${nameOf(change.actor)} · ${plain(label)}`, 160);
}

/** A date of the reader's calendar. */
export function formatDate(iso: string, reader: Reader): string {
  return at(iso, reader).toFormat(words[reader.language].dateFormat);
}

/** A date and time on the reader's clocks. */
export function formatTime(iso: string, reader: Reader): string {
  return at(iso, reader).toFormat(words[reader.language].timeFormat);
}

const at = (iso: string, { language, zone }: Reader) => DateTime.fromISO(iso, { zone }).setLocale(language);

/** A name is at most a line: whoever makes a longer one up is not to fill the mail with it. */
const nameOf = (actor: ActorShown) => clip(plain(actor.name), 100);

function viewVoice(voice: AlertEvidence, label: string, reader: Reader): VoiceView {
  const { stances, conditional, byline, saidOn } = words[reader.language];
  const holder = voice.onBehalfOf && voice.onBehalfOf.id !== voice.actor.id ? nameOf(voice.onBehalfOf) : null;
  const when = `${saidOn[voice.saidOnBasis]} ${formatDate(voice.saidOn, reader)}`;
  const parts = [byline(nameOf(voice.actor), holder), when, voice.publisher && clip(plain(voice.publisher), 80)];
  return {
    label,
    stance: voice.stance,
    stanceWords: voice.modality === 'conditional' ? `${stances[voice.stance]}, ${conditional}` : stances[voice.stance],
    quote: clip(plain(voice.quote), 600),
    byline: parts.filter(Boolean).join(' · '),
    link: safeLink(voice.link),
  };
}

function viewHistory({ changeId, history }: MailChange, reader: Reader): HistoryView | null {
  const shown = history.slice(-longestHistory);
  const [first, last] = [shown[0], shown.at(-1)];
  if (!first || !last || first === last) return null;
  const began = Date.parse(first.saidOn);
  const lasted = Date.parse(last.saidOn) - began || 1;
  const points = shown.map(({ stance, saidOn }) => ({ stance, at: (Date.parse(saidOn) - began) / lasted }));
  return { points, from: formatDate(first.saidOn, reader), to: formatDate(last.saidOn, reader), cid: `history-${changeId}@demarche` };
}
