import type { Clause } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { type Context, emit, note } from '../draft.ts';
import { openDeed } from '../issues/openDeed.ts';
import { unsaidAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import { openChild } from '../targets/openChild.ts';
import { childTargets, type Target } from '../targets/targets.ts';

/** What nobody does rightly, by words that the lexicon has for other ends: "breche das Völkerrecht", "verrate die Nachbarn". */
const wrongs =
  /^(?:verraten|verspielen|missachten|verhöhnen|verleugnen|opfern|preisgeben|belohnen|missbrauchen|täuschen|betrügen|belügen|sabotieren|schwächen|entwerten|entwürdigen|demütigen|verwirken|erpressen|in den rücken \+ fallen)$/;
const laws = /(?:recht|gesetz|vertrag|abkommen|wort|versprechen|regel|charta|verfassung|eid|grundsatz|pakt|konvention)$/;

/**
 * "| Wer jetzt gehe |, lasse die Opfer im Stich, sagte Lamola": what is said of whoever does a thing is said of doing it. True when the clause was read, be it the
 * one that names the deed or the one that judges it.
 */
export function readWhoever(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'de') return false;
  if (isDoer(context, clause)) {
    note(context, clause, 'names whoever does so');
    return true;
  }
  const doer = children[clause.id]!.find(child => isDoer(context, child));
  if (doer && clause.predicate && unsettled.test(analysis.tokens[clause.predicate.head]!.lower)) {
    note(context, clause, 'says that it is open who does');
    return true;
  }
  const judged = doer ? judgement(context, clause) : null;
  return doer !== undefined && judged !== null && judgeDeed(context, clause, doer, judged, speakers);
}

/** Good or bad, and by which word. */
type Judgement = { found: CueMatch | null; sign: 1 | -1 };

/** Says of what `doer` does what `clause` says of whoever does it. True when it is known what that is. */
export function judgeDeed(context: Context, clause: Clause, doer: Clause, { found, sign }: Judgement, speakers: Actor[]): boolean {
  const targets = whatIsDone(context, doer, speakers);
  for (const target of targets.slice(0, 2))
    emit(context, clause, found, speakers, sign, { ...target, clause, possible: false, confidence: Math.min(target.confidence, 0.6) });
  return targets.length > 0;
}

/** "| Wer Zölle erhebt |, schadet sich": and not "wer das war, ist unklar", which asks. */
function isDoer({ reading: { analysis } }: Context, { link, parent, verb, start }: Clause): boolean {
  if (link !== 'wer' || parent === null || !verb) return false;
  const host = analysis.clauses[parent]!;
  const opener = analysis.tokens[host.tokens.find(at => analysis.tokens[at]!.pos !== 'PUNCT') ?? host.tokens[0]!]!;
  return (
    host.start > start &&
    (host.subject === null || host.subjectInherited || host.subject.head > opener.index || /^de[rm]$/.test(opener.lower)) &&
    !asking.test(host.verb?.lemma ?? '')
  );
}
const unsettled = /^(?:offen|unklar|ungewiss|fraglich|klar|egal|gleich|gleichgültig|(?:un)?bekannt|strittig|umstritten|gewiss|sicher)$/;
const asking = /^(?:sagen|fragen|wissen|klären|entscheiden|prüfen|bleiben|offenlassen|erfahren|sehen|bestimmen|zeigen)$/;

/** Good or bad of whoever does it, by what the lexicon says of things that do so to others. */
export function judgement(context: Context, clause: Clause): Judgement | null {
  const { analysis, cues } = context.reading;
  if (clause.question || /^(?:müssen|sollen|dürfen|können|mögen)$/.test(clause.verb?.modal ?? '')) return null;
  const negated = negates(analysis, clause);
  const isLaw = clause.objects.some(({ head }) => laws.test(analysis.tokens[head]!.lemma));
  const found = findCues(analysis, clause, cues).find(
    ({ cue, text, via }) =>
      (cue.polarity !== 0 && cue.kind === 'position' && cue.about.includes('subject')) ||
      (via !== 'predicate' && (wrongs.test(text) || (isLaw && text === 'brechen'))),
  );
  if (!found) return null;
  const denies = negated && !/\b(?:nicht|nichts|kein\w*)\b/.test(found.text);
  if (denies && found.cue.polarity <= 0) return null; // "schadet niemandem"
  return { found, sign: found.cue.polarity > 0 && !denies ? 1 : -1 };
}

/** What whoever it is does: to a matter that has a name, by itself to what is spoken of ("wer jetzt gehe"), or to somebody. */
function whatIsDone(context: Context, doer: Clause, speakers: Actor[]): Target[] {
  const { reading } = context;
  const named = childTargets(context, doer);
  if (named.length > 0) return named;
  const open = openChild(context, doer, speakers);
  if (open) return [open];
  const phrase = doer.objects[0] ?? doer.obliques[0]?.phrase;
  const cue = findCues(reading.analysis, doer, reading.cues).find(({ cue: { kind, polarity } }) => polarity !== 0 && kind !== 'report');
  const away = /^(?:gehen|weichen|fliehen|aufgeben|nachgeben)$/.test(doer.verb!.lemma);
  const meant = !phrase && (cue || away) ? unsaidAntecedent(context, doer) : null;
  const reasons = ['said of whoever does so'];
  if (meant)
    return [
      { subject: meant.subject, sign: (cue?.cue.polarity ?? -1) < 0 ? -1 : 1, clause: doer, reasons, possible: false, confidence: 0.5 },
    ];
  const done = phrase && openDeed(reading, doer, phrase);
  return done ? [{ subject: done, sign: 1, clause: doer, reasons, possible: false, confidence: 0.4 }] : [];
}
