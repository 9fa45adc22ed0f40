import type { Clause, Phrase } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, type Draft, emit } from '../draft.ts';
import { asIssue } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from './targets.ts';

/** Words that say no more than whose side one takes. */
const joins =
  /^(?:side|second|concur|agree|echo|align|rally|fall in|line up|close ranks|throw + weight|throw + full weight|swing)(?: with| behind)?$/;
/** Words that say as much where the other has just spoken, and else that one is for somebody. */
const backs = /^(?:back|support|stand (?:with|by|behind)|defend|endorse|rally (?:to|around|round)|stick up for|come to + defen[cs]e)$/;
/** Words for being of another mind. */
const parts = /^(?:disagree|differ|contradict|take issue with|part (?:company|ways) with|at odds)/;

/** The same in German, where words for being for somebody say as much only of what he has just stated. */
const germanBacks =
  /^(?:hinter \+ stellen|beispringen|beistehen|sekundieren|(?:den )?rücken \+ stärken|in die bresche|unterstützen|verteidigen|widersprechen|flankieren|schützend \+ vor|schützenhilfe \+ \p{L}+|zur seite \+ \p{L}+|recht \+ geben)$/u;

/** How many sentences back somebody may have spoken, by the words that take his side. */
const reach = { joins: 2, backs: 1 };

/**
 * "Oslo wants a levy. Sweden sided with the Norwegians", "Helsinki backed Copenhagen", "she seconded him": who takes the side of those who have just stated one
 * holds it on what they stated. Null where they have stated nothing, so that it is an attitude to them.
 */
export function sidingTarget(context: Context, clause: Clause, { text, via }: CueMatch, actors: Actor[]): Target | null {
  if (via === 'noun') return null;
  if (context.reading.analysis.language === 'de') {
    const isHelp = clause.obliques.some(({ prep }) => /^(?:mit|bei|durch|gegen|seit|auf)$/.test(prep)); // "unterstützt Kiew mit Panzern"
    const said = germanBacks.test(text) && !isHelp ? lastSaidBy(context, clause, actors, reach.joins) : null;
    return said && asStated(said, clause, 1);
  }
  const within = joins.test(text) || parts.test(text) ? reach.joins : backs.test(text) ? reach.backs : null;
  const near = within === null ? null : lastSaidBy(context, clause, actors, within);
  const stated = near ?? (within === reach.joins && !parts.test(text) ? saidOnMain(context, clause, actors) : null);
  return stated && asStated(stated, clause, 1);
}

/** "Announced | that Italy sides with the Commission |": whose side one is on is told with whoever tells it. */
export function tellsSide({ analysis: { clauses } }: Context['reading'], { verb, kind, link, parent }: Clause): boolean {
  const teller = parent === null ? undefined : clauses[parent];
  const isTold = /^(?:announce|declare|confirm|pledge|promise|vow|signal|stress)$/.test(teller?.verb?.lemma ?? '') && !teller!.negated;
  return kind === 'complement' && link === 'that' && isTold && /^(?:side|align|rally)$/.test(verb?.lemma ?? '');
}

/** Rule "at his side": "Chile and Peru are at her side", "Kenya is in the Norwegian camp", "Iceland took Oslo's side". True when a statement was made. */
export function readSiding(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, discourse } = context.reading;
  const { verb, negated } = clause;
  if (/^(?:have|haben|wissen)$/.test(verb?.lemma ?? '') && !verb!.modal) return readFollowers(context, clause, holders);
  if (analysis.language !== 'en' || !verb || verb.passive || verb.modal || !joinsSide.test(verb.lemma)) return false;
  const phrase = [clause.predicate, ...clause.objects, ...clause.obliques.map(oblique => oblique.phrase)].find(
    one => one !== null && sides.test(analysis.tokens[one.head]!.lower),
  );
  const others = phrase ? ownersOf(context, phrase, discourse.resolve(phrase, clause)) : [];
  const stated = others.length > 0 ? lastSaidBy(context, clause, others, reach.joins) : null;
  if (!stated || holders.some(holder => others.some(other => sameVoice(holder, other)))) return false;
  emit(context, clause, null, holders, 1, asStated(stated, clause, negated ? -1 : 1));
  return true;
}

/** "Vienna has Athens and Rome at its side", "weiß Österreich an seiner Seite", "hat Rom hinter sich": those whom somebody has there hold what he stated. */
function readFollowers(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, discourse } = context.reading;
  const [object] = clause.objects;
  const words = clause.tokens.map(at => analysis.tokens[at]!.lower).join(' ');
  const followers = object && hasBeside.test(words) && !clause.negated ? discourse.resolve(object, clause) : [];
  const stated = followers.length > 0 ? lastSaidBy(context, clause, holders, reach.joins) : null;
  if (!stated) return false;
  emit(context, clause, null, followers, 1, asStated(stated, clause, 1));
  return true;
}

const hasBeside = /\b(?:(?:at|on|by) (?:its|his|her|their) side|(?:an|auf) (?:seiner|ihrer) seite|hinter sich)\b/;
const joinsSide = /^(?:be|stand|remain|stay|range|take|join|come|rally|fight|place|put|rank|rush|leap|spring)$/;
const sides = /^(?:side|camp|corner)$/;

/** "Oslo's side", "the Norwegian camp", "his side". */
function ownersOf({ reading: { scan } }: Context, { tokens, head }: Phrase, resolved: Actor[]): Actor[] {
  if (resolved.length > 0) return resolved;
  const owner = tokens.filter(at => at < head).map(at => scan.byToken.get(at)?.actor);
  return owner.filter(actor => actor !== undefined).slice(0, 1);
}

/** Whose side one takes far below is theirs on what the whole text is about. */
function saidOnMain(context: Context, clause: Clause, actors: Actor[]): Draft | null {
  const said = lastSaidBy(context, clause, actors, clause.sentence);
  return said && said.subject.id === context.mainTopic?.id ? said : null;
}

/** What they stated last, in the sentences right before or in this one. What they do themselves ("will tighten its own controls") is nobody else's side. */
function lastSaidBy({ reading, drafts }: Context, clause: Clause, actors: Actor[], within: number): Draft | null {
  const { sentences } = reading.analysis;
  const from = sentences[Math.max(0, clause.sentence - within)]!.start;
  const said = drafts.findLast(
    ({ actor, start, stance, modality, subject, reasons }) =>
      start >= from &&
      stance !== 'neutral' &&
      subject.kind !== 'actor' &&
      /^(?:asserted|conditional)$/.test(modality) &&
      !/\((?:decision|offer), /.test(reasons[0] ?? '') &&
      actors.some(other => sameVoice(actor, other) || sameVoice(other, actor)),
  );
  return said ? asIssue(drafts, said) : null;
}

function asStated({ subject, stance, actor }: Draft, clause: Clause, way: 1 | -1): Target {
  return {
    subject,
    sign: (stance === 'oppose') === way > 0 ? -1 : 1,
    clause,
    reasons: [`${way < 0 ? 'does not side' : 'sides'} with ${actor.ref.name}`],
    possible: false,
    confidence: 0.6,
  };
}
