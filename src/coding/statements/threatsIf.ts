import type { Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { type Context, emit } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed, type Target } from '../targets/targets.ts';

/** What one does to somebody who does what one is against. */
const harms =
  /(?:klage|sanktion|gegenzoll|gegenzölle|strafzoll|strafzölle|vergeltung|vergeltungsmaßnahme|gegenmaßnahme|konsequenz|streik|boykott|ausstieg|austritt|rücktritt|einreisesperre|einreiseverbot|veto|blockade|protest|gegenschlag|gegenwehr|widerstand|rache|misstrauensvotum|koalitionsbruch|neuwahl)(?:n|en|s|e)?$/;
const retaliates = /^(?:klagen|streiken|boykottieren|zurücktreten|zurückschlagen|vergelten|demonstrieren|protestieren)$/;
const announces = /^(?:drohen|androhen|ankündigen|stellen|erwägen|vorbehalten)$/;

/**
 * Rule "threat with an if": "drohte mit einer Klage, | falls die Maut nicht falle |", "stellte Sanktionen in Aussicht, | sollte die Maut kommen |", "will streiken, wenn …":
 * whoever would harm those who do a thing is against it. Made beside what else is read in the clause.
 */
export function readThreatIf(context: Context, clause: Clause, voices: Actor[]): void {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'de' || voices.length === 0 || clause.negated || !isThreat(context, clause)) return;
  const deed = children[clause.id]!.find(child => isIf(child));
  const target = deed ? whatIf(context, deed, voices) : null;
  if (!target || target.subject.kind === 'actor') return;
  const verb = clause.verb!;
  const found: CueMatch = { cue: threat, text: verb.lemma, tokens: [...verb.tokens], via: 'verb' };
  emit(context, clause, found, voices, -1, { ...target, clause, possible: false, confidence: Math.min(target.confidence, 0.6) });
}

const threat: CueMatch['cue'] = { cues: [], pos: 'verb', kind: 'threat', polarity: -1, intensity: 0.6, about: ['topic'] };

const isIf = ({ kind, conditional, link }: Clause): boolean =>
  kind === 'adverbial' && (conditional || /^(?:wenn|falls|sofern)$/.test(link ?? ''));

function isThreat({ reading: { analysis } }: Context, { verb, objects, obliques, tokens: own }: Clause): boolean {
  if (!verb || verb.passive || /^(?:können|dürfen)$/.test(verb.modal ?? '')) return false;
  if (retaliates.test(verb.lemma)) return verb.modal === 'wollen' || verb.tense === 'future' || verb.mood !== 'ind';
  const isHarm = [...objects, ...obliques.filter(({ prep }) => prep === 'mit').map(({ phrase }) => phrase)].some(({ head }) =>
    harms.test(analysis.tokens[head]!.lower),
  );
  const isInView = verb.lemma !== 'stellen' || own.some(at => analysis.tokens[at]!.lower === 'aussicht');
  return isHarm && announces.test(verb.lemma) && isInView;
}

/** What is not to come about: "falls | die Maut kommt |", "falls sie | nicht abgeschafft | wird", "wenn Oslo | an ihr festhält |". */
function whatIf(context: Context, deed: Clause, voices: Actor[]): Target | null {
  const { reading } = context;
  const cue = findCues(reading.analysis, deed, reading.cues).find(({ cue: { polarity } }) => polarity !== 0);
  const isOwn = reading.discourse.subjects[deed.id]!.some(own => voices.some(voice => voice.ref.id === own.ref.id));
  if (isOwn && !cue) return null;
  return matterOfDeed(context, deed, []);
}
