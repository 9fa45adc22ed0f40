import type { Clause, Phrase } from '../../language/types.ts';
import { type CueMatch, findCues, nounCue } from '../cues/cues.ts';
import { asks } from '../cues/scope.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, type Draft, issuesIn } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { isPartisan } from '../matters/attitudeComplements.ts';
import { lastStated } from '../matters/lastStated.ts';
import { openMatter, toTarget } from '../matters/openMatter.ts';
import { pointBack } from '../matters/pointBack.ts';
import { attitudeTargets } from './attitudes.ts';
import { towards } from './openChild.ts';
import { ownTarget, type Target } from './targets.ts';

/** "stimmt einem Beitritt zu": what is joined is a thing, and nobody's view. */
const namesThing = (context: Context, clause: Clause): boolean =>
  context.reading.analysis.language === 'de' &&
  clause.objects.some(
    ({ head }) => context.reading.analysis.tokens[head]!.pos === 'NOUN' && !views.test(context.reading.analysis.tokens[head]!.lemma),
  );

/** "schließt sich | dem Boykott | an": a thing that nobody named was for. */
function joinedThing(context: Context, clause: Clause): Target | null {
  const { reading } = context;
  if (reading.analysis.language !== 'de' || clause.verb?.mood === 'konj2') return null;
  const object = clause.objects.find(({ head }) => reading.analysis.tokens[head]!.pos === 'NOUN');
  const pointed = object ? pointBack(context, object, clause) : null;
  if (pointed) return pointed; // "stimmte dem Vorhaben zu"
  const matter = object && !views.test(reading.analysis.tokens[object.head]!.lemma) ? openMatter(reading, object) : null;
  return matter && toTarget(matter, clause, 0.6);
}

/** "Kanada zog | mit eigenen Strafen | nach": what somebody does in his turn. */
function takenUp({ reading }: Context, clause: Clause): Target | null {
  const phrase = clause.obliques.find(
    ({ prep, phrase: { head } }) => prep === 'mit' && reading.analysis.tokens[head]!.pos === 'NOUN',
  )?.phrase;
  const matter = phrase && /^(?:nachziehen|gleichziehen)$/.test(clause.verb?.lemma ?? '') ? openMatter(reading, phrase) : null;
  return matter && toTarget(matter, clause, 0.6);
}

/** "schließt sich | der Kritik Moldaus an der Maut | an": the attitude, and what it is about. */
function joinedView(context: Context, clause: Clause): Target | null {
  const { analysis, cues } = context.reading;
  const object = clause.objects.find(({ head }) => analysis.tokens[head]!.pos === 'NOUN');
  const cue = object && analysis.language === 'de' ? nounCue(analysis.tokens[object.head]!, cues) : null;
  const [holder] = context.reading.discourse.subjects[clause.id]!;
  if (!object || !cue || !holder || cue.polarity === 0 || cue.about.includes('subject') || !/^(?:position|request|concern)$/.test(cue.kind))
    return null;
  const found: CueMatch = { cue, text: analysis.tokens[object.head]!.text, tokens: [object.head], via: 'noun' };
  const [target] = attitudeTargets(context, clause, found, holder);
  return target ? { ...target, sign: target.sign * cue.polarity < 0 ? -1 : 1 } : null;
}

/** "Schloss sich | den Gegnern der Maut | an": their side of it. */
function joinedCamp(context: Context, clause: Clause): Target | null {
  const { analysis, cues } = context.reading;
  const camp = clause.objects.find(({ head }) => analysis.tokens[head]!.pos === 'NOUN' && isPartisan(analysis.tokens[head]!));
  const cue = camp && analysis.language === 'de' ? nounCue(analysis.tokens[camp.head]!, cues) : null;
  const thing =
    camp && /^(?:der|des|eine[rs])$/.test(analysis.tokens[camp.head + 1]?.lower ?? '') ? phraseFrom(context.reading, camp.head + 1) : null;
  if (!cue || !thing || cue.polarity === 0) return null;
  const [own] = issuesIn(context, [clause]).filter(({ tokens }) => tokens.some(at => thing.tokens.includes(at)));
  const target = own ? ownTarget(context, clause, own, joins) : (pointBack(context, thing, clause) ?? asMatter(context, clause, thing));
  return target && { ...target, sign: target.sign * cue.polarity < 0 ? -1 : 1 };
}

function asMatter({ reading }: Context, clause: Clause, phrase: Phrase): Target | null {
  const matter = openMatter(reading, phrase);
  return matter && toTarget(matter, clause, 0.6);
}

const joins: CueMatch = {
  cue: { cues: [], pos: 'verb', polarity: 1, intensity: 0.75, about: [], kind: 'join' },
  text: 'join',
  tokens: [],
  via: 'verb',
};

const views =
  /^(?:meinung|ansicht|auffassung|haltung|position|einschätzung|standpunkt|kritik|sorge|bedenken|vorbehalt|skepsis|forderung|aufruf|appell|beispiel|gleich|protest|widerstand|widerspruch|einspruch|ablehnung|empörung|unmut|lob|nein|warnung|mahnung|urteil|argumentation|linie|kurs)$/;

/** "Die Niederlande sehen *es* ähnlich", "schließt sich *dem* an": what was said, and no state. */
const neuter = /^(?:es|das|dies|dem|diesem)$/;

/** Has somebody else done something since, that no rule could read? Then it is that which is meant. */
const isPassedOver = ({ reading: { analysis, discourse } }: Context, { id, kind, start, parent }: Clause, { end, actor }: Draft): boolean =>
  analysis.language === 'de' &&
  analysis.clauses.slice(Math.max(0, id - 30), id).some(
    other =>
      other.kind === 'main' &&
      !(kind === 'infinitive' && other.id === parent) && // "forderte sie auf, | dem Beispiel zu folgen |"
      other.start >= end &&
      other.start < start &&
      discourse.subjects[other.id]!.length > 0 &&
      !discourse.subjects[other.id]!.some(one => sameVoice(one, actor) || sameVoice(actor, one)),
  );

/** "Agreed with Chile | to build a railway |": what both are to do, and nobody's view that another takes over. */
export const isAgreedDeed = ({ reading: { analysis, children } }: Context, { id, verb, obliques }: Clause): boolean =>
  analysis.language === 'en' &&
  verb?.lemma === 'agree' &&
  obliques.some(({ prep }) => prep === 'with') &&
  children[id]!.some(({ kind, coordinated }) => kind === 'infinitive' && !coordinated);

/** "schloss sich Macron an", "echoed Scholz": the same subject and side as the actor named, if the text has told it. */
export function joinTargets(context: Context, clause: Clause): Target[] {
  const { analysis, discourse, scan } = context.reading;
  if (analysis.language === 'en' && clause.link === 'in' && clause.verb?.lemma === 'join' && clause.objects.length === 0) return []; // "interest | in joining |"
  const bySide = clause.obliques.some(({ phrase }) => analysis.tokens[phrase.head]!.lower === 'seite');
  // "Warschau hatte den Beitritt blockiert. Sikorski will | ihm | zustimmen": nobody joins his own state.
  const voices = [...discourse.subjects[clause.id]!, ...(discourse.speakers[clause.id]?.actors ?? [])];
  const pattern = clause.objects.find(({ head }) => /^(?:beispiel|vorbild)$/.test(analysis.tokens[head]!.lower));
  const owners = pattern ? pattern.tokens.flatMap(at => scan.byToken.get(at)?.actor ?? []) : []; // "dem Beispiel | der USA |"
  const others = [
    ...owners,
    ...[...clause.objects, ...clause.obliques.map(oblique => oblique.phrase)].flatMap(phrase =>
      analysis.tokens[phrase.head]!.lower === 'seite' // "auf die Seite Schwedens"
        ? phrase.tokens.flatMap(at => scan.byToken.get(at)?.actor ?? [])
        : neuter.test(analysis.tokens[phrase.head]!.lower)
          ? []
          : discourse.resolve(phrase, clause).filter(actor => !voices.some(voice => sameVoice(voice, actor))),
    ),
  ];
  const drafts = context.drafts.filter(
    draft =>
      draft.modality !== 'historical' &&
      others.some(other => other.ref.id === draft.actor.ref.id || other.ref.id === draft.actor.behalf?.id),
  );
  // "Dem schloss sich Malta an", "shares this view": with whoever spoke last.
  const before =
    others.length === 0 && !namesThing(context, clause) && !context.reading.children[clause.id]!.some(asks)
      ? lastStated(context, clause)
      : null;
  const isOwn = before?.stance === 'oppose' && discourse.subjects[clause.id]!.some(actor => sameVoice(actor, before.actor));
  const last = isOwn || (before && isPassedOver(context, clause, before)) ? null : before;
  const told = last ?? drafts.filter(draft => draft.subject.id === context.mainTopic?.id).at(-1) ?? drafts.at(-1);
  const camp = joinedCamp(context, clause);
  if (camp) return [camp];
  const own = issuesIn(context, [clause]);
  if (own[0]) return [ownTarget(context, clause, own[0], joins)];
  const taken = analysis.language === 'de' && told ? takenUp(context, clause) : null;
  if (taken) return [taken];
  const thing = told ? null : (joinedView(context, clause) ?? joinedThing(context, clause));
  if (thing) return [thing];
  // "Steht an der Seite Schwedens": for whom one is, where no side of theirs has been told.
  if (!told) return bySide ? others.slice(0, 1).map(actor => towards(context, actor, clause, 0.62)) : [];
  return [
    {
      subject: told.subject,
      also: told.also,
      sign: told.stance === 'oppose' ? -1 : 1,
      clause,
      reasons: [`sides with ${told.actor.ref.name}`],
      possible: false,
      confidence: 0.65,
    },
  ];
}

/** "Has no intention | of following suit |": one clause, in which what is not to be done sides with whoever was told of last. */
export const sidesBehind = ({ reading: { analysis, cues } }: Context, clause: Clause, { via, tokens }: CueMatch): boolean =>
  analysis.language === 'en' &&
  via === 'idiom' &&
  /^(?:of|on|to|against|out|for)$/.test(analysis.tokens[tokens.at(-1)!]!.lower) &&
  findCues(analysis, clause, cues).some(
    ({ cue, tokens: [first] }) => cue.kind === 'join' && cue.pos === 'idiom' && first! > tokens.at(-1)!,
  );
