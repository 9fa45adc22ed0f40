import type { Stance, Subject } from '../../domain/statement.ts';
import type { Analysis, Clause } from '../../language/types.ts';
import { keepsUnaltered } from '../cues/altering.ts';
import { type Content, readContent, spokenSign } from '../cues/content.ts';
import { course } from '../cues/courses.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import { findFlip } from '../cues/flips.ts';
import { isHarm } from '../cues/harm.ts';
import { isInName } from '../cues/inName.ts';
import { isForOthers, isKeptFrom, isKeptFromOthers, isSpare } from '../cues/keptBack.ts';
import { menacedDeed } from '../cues/menaced.ts';
import { nounOfEnd } from '../cues/namedEnds.ts';
import { isOutcry } from '../cues/outcries.ts';
import { becoming, complements, deciding, dependents, isProviso, joinedIn } from '../cues/scope.ts';
import { isSentAway } from '../cues/sentAway.ts';
import { setPhrase } from '../cues/setPhrases.ts';
import { doesHarm, feared, isReason, isSeen, lacksClause } from '../cues/targetPhrases.ts';
import { seenEnded, wishedAway } from '../cues/wishedAway.ts';
import { isAside } from '../discourse/asides.ts';
import { type Context, issueSubject, issuesIn } from '../draft.ts';
import { contrastOf, isTurned } from '../issues/contrasts.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { isPartisan } from '../matters/attitudeComplements.ts';
import { concession } from '../matters/concessions.ts';
import type { Actor } from '../mentions/names.ts';
import { askedTarget } from './asked.ts';
import { causes } from './effects.ts';
import { isAgreedDeed, joinTargets, sidesBehind } from './joins.ts';
import { openChild } from './openChild.ts';
import { findPhraseTargets } from './phraseTargets.ts';
import { isToRethink, rethinking } from './rethinking.ts';
import { tellsNoSide } from './tellsNoSide.ts';
import { askedToTurn } from './thinkAgain.ts';
import { asVetoed } from './vetoed.ts';

export type Target = {
  subject: Subject;
  sign: 1 | -1;
  /** Which way the text speaks of the subject, whatever is said of it; `sign` when absent. */
  spoken?: 1 | -1;
  /** The same where the words name an attitude to the thing ("the criticism"). */
  thing?: 1 | -1;
  clause: Clause;
  reasons: string[];
  possible: boolean;
  confidence: number;
  /** The noun by which the subject is named as its end or opposite, where it is ("a moratorium on"). */
  end?: string | undefined;
  /** The same as a subject of its own, where it was named before. */
  also?: Subject | undefined;
  stance?: Stance;
  /** It is judged, and nothing is done to it. */
  verdict?: true;
  /** Held now, whatever is only threatened. */
  firm?: boolean;
};

/** What a cue is about: issues named with it or in what depends on it, else the phrase in its frame, else what was last spoken of. */
export function findTargets(context: Context, clause: Clause, found: CueMatch): Target[] {
  if (tellsNoSide(context, clause, found)) return [];
  const phrase = setPhrase(context, clause, found);
  if (phrase === 'guess') return [];
  const back = askedToTurn(context, clause, found);
  if (back) return back;
  const away = wishedAway(context, clause, found) ?? seenEnded(context, clause, found);
  const menaced = menacedDeed(context, clause, found);
  const deed = menaced && matterOfDeed(context, menaced.deed, []);
  const against = deed ? [{ ...turned(deed, 'menaces whoever does so'), clause, firm: true }] : [];
  if (deed && menaced.isAll) return against;
  const yields = concession(context, clause, found);
  if (yields && !yields.refused) return [];
  const targets = asVetoed(context, clause, found.text, targetsOf(context, clause, found)).map(target => {
    if (phrase === 'differ') return turned(target, 'begs to differ');
    if (yields && target.subject.kind === 'issue') return turned(target, 'nothing is yielded on it');
    return away && target.clause === clause ? turned(target, `wanted "${away}"`) : target; // what has a clause of its own is read there
  });
  return [...against, ...(isSpare(clause) ? targets.filter(({ subject }) => !isForOthers(subject.id)) : targets)];
}

const turned = (target: Target, why: string): Target => ({ ...target, sign: target.sign > 0 ? -1 : 1, reasons: [...target.reasons, why] });

function targetsOf(context: Context, clause: Clause, found: CueMatch): Target[] {
  if (found.cue.kind === 'join' && isAgreedDeed(context, clause)) return [];
  if (found.cue.kind === 'join' || sidesBehind(context, clause, found)) return joinTargets(context, clause);
  const parts = [clause, ...dependents(context, clause)];
  const { analysis } = context.reading;
  const contrast = ({ tokens }: IssueMatch) => (tokens.some(at => contrastOf(analysis, at) < 0) ? -1 : contrastOf(analysis, tokens[0]!));
  const isSetAside = (match: IssueMatch) => contrast(match) === 0 || (contrast(match) < 0 && found.cue.polarity < 0);
  const issues = (among: Clause[]) =>
    issuesIn(context, among).filter(match => !isAside(context, parts, match, found) && !isSetAside(match));
  // "Für den Fonds, | aus dem Verluste und Schäden bezahlt werden |": what stands in full in a clause beside may stand in part in its own.
  const whole = issues(parts);
  const own = whole.length > 0 || parts.length === 1 ? whole : issues([clause]);
  const targets: Target[] = own.map(match => {
    const target = ownTarget(context, clause, match, found);
    return contrast(match) < 0 || isTurned(analysis, Math.min(...match.tokens), found.text)
      ? { ...target, sign: target.sign < 0 ? 1 : -1 }
      : target;
  });
  const children = complements(context, clause)
    .map(child => joinedIn(context, child))
    .filter(
      child =>
        !(isSeen(found) && found.via === 'predicate' && context.reading.discourse.speakers[child.id]) &&
        !isProviso(context, child) &&
        !restates(analysis, clause, child, found) &&
        !isReason(found, child) &&
        !isOutcry(analysis, child, found) &&
        !(analysis.language === 'en' && lacksClause(child, found)),
    );
  const likened = children.find(child => findCues(context.reading.analysis, child, context.reading.cues)[0]?.cue.kind === 'join');
  if (targets.length === 0 && likened?.kind === 'infinitive')
    targets.push(...joinTargets(context, likened).map(target => (likened.negated ? turned(target, 'negated') : target)));
  const others = likened?.kind === 'infinitive' ? joinedTo(context, likened) : [];
  const done = others.length > 0 ? others : children;
  if (likened?.kind === 'infinitive' && targets.length + others.length === 0 && analysis.language === 'de') return []; // "dem Beispiel zu folgen": nobody knows which
  if (targets.length === 0)
    for (const child of done)
      targets.push(...childTargets(context, child, found.tokens).map(target => feared(context, child, found, target)));
  if (targets.length > 0) return targets.slice(0, 3);
  const asked = askedTarget(context, clause, found);
  if (asked) return [asked];
  const again = context.reading.children[clause.id]!.find(child => isToRethink(context, child));
  if (again) return [rethinking(context, again)].filter(target => target !== null); // else nobody knows what of
  const feareds = found.cue.kind === 'concern' ? children.filter(child => child.kind === 'complement' && isHarm(analysis, child)) : [];
  const doing = feareds.flatMap(child => causes(context, child, [])).slice(0, 1);
  if (doing.length > 0)
    return doing.map(target => ({ ...target, clause: feareds[0]!, reasons: [...target.reasons, 'feared for what it does'] }));
  return findPhraseTargets(context, clause, found, done).map(target => {
    if (isKeptFrom(analysis, target.clause, target.subject.id, found.text)) return turned(target, 'what is kept is not given');
    return target.clause !== clause && doesHarm(context, target, found) ? { ...target, sign: target.sign < 0 ? 1 : -1 } : target;
  });
}

/** "Dem Beispiel der USA zu folgen | und der WHO den Rücken zu kehren |": what else is to be done. */
const joinedTo = ({ reading: { children } }: Context, { id }: Clause): Clause[] =>
  children[id]!.filter(({ kind, coordinated }) => kind === 'infinitive' && coordinated);

/** "Nun schloss er | sie | aus: | „Keine Basis wird gebaut“ |": what is quoted behind a refusal that has its object says the same again. */
const restates = ({ tokens }: Analysis, { objects, quote }: Clause, child: Clause, { cue, via }: CueMatch): boolean =>
  via === 'verb' && cue.polarity < 0 && quote < 0 && child.quote >= 0 && objects.some(({ head }) => tokens[head]!.lower !== 'sich');

export function ownTarget(context: Context, clause: Clause, match: IssueMatch, found: CueMatch): Target {
  const { analysis } = context.reading;
  const inner = [clause, ...dependents(context, clause)].find(
    part =>
      part !== clause && match.tokens.filter(at => part.tokens.includes(at)).length * 2 > match.tokens.length && part.kind !== 'relative',
  );
  const decides = becoming(context, inner ?? clause);
  if (decides !== clause)
    return between(
      context,
      clause,
      contentTarget(context, withCourse(context, readContent(analysis, decides, match, context.reading.cues, found.tokens))),
    );
  const turning = findFlip(analysis, match, context.reading.cues, found.tokens);
  // "Italien, lange ein | Gegner | des Vertrags, stimmte dafür": the word points to the thing, whatever was held before.
  const flip = turning && /^da(?:für|gegen)\b/.test(found.text) && isPartisan({ lemma: turning.toLowerCase() }) ? null : turning;
  const kept = keepsUnaltered(analysis, clause, match.tokens[0]!, context.reading.cues);
  const keptBack = found.via !== 'noun' && isKeptFromOthers(analysis, clause, match, found.text);
  // The cue is part of the name ("Waffen liefern"): the name already says which way.
  const named =
    !keptBack &&
    (found.via === 'verb' || found.via === 'idiom') &&
    found.cue.polarity < 0 &&
    (match.tokens.includes(found.tokens[0]!) ||
      (match.sign < 0 && found.tokens.some(at => match.tokens.includes(at))) || // "droht mit | Ausstieg | aus dem Vertrag": turned round once
      (found.cue.kind === 'decision' && isInName(match, found.text.split(' ')[0]!, analysis.language)));
  const sign = match.sign * (flip ? -1 : 1) * (named ? -1 : 1) * (kept ? -1 : 1) * (keptBack ? -1 : 1);
  const reasons = [
    `issue "${match.issue.labels.en}" by "${match.source}"${match.sign < 0 ? ' (its opposite)' : ''}`,
    ...(flip ? [`"${flip}" turns it round`] : []),
    ...(kept ? ['is not to be altered'] : []),
    ...(keptBack ? ['what is kept is not given, and who is kept out does not get in'] : []),
  ];
  return {
    subject: issueSubject(context, match.issue),
    sign: sign < 0 ? -1 : 1,
    clause,
    reasons,
    possible: false,
    confidence: match.partial ? 0.5 : 0.85,
    end: named || kept || keptBack ? undefined : nounOfEnd(analysis, match, flip),
  };
}

/** "Wants | to oppose | lifting the ban", "plans | to stop | blocking it": what stands between who holds it and the deed turns it round. */
function between({ reading: { analysis, cues } }: Context, top: Clause, target: Target): Target {
  let result = target;
  for (let at = target.clause.parent; at !== null && at !== top.id && at > top.id; at = analysis.clauses[at]!.parent) {
    const step = analysis.clauses[at]!;
    const cue = findCues(analysis, step, cues).find(
      ({ cue: { kind, polarity } }) => polarity !== 0 && /^(?:position|decision)$/.test(kind),
    );
    // "kündigte an, | dass es nicht bereit ist |, sie zu unterstützen"
    const mayTurn = /^(?:infinitive|participle)$/.test(step.kind) || (analysis.language === 'de' && step.kind === 'complement');
    if (mayTurn && cue && cue.cue.polarity < 0 !== step.negated) result = turned(result, `"${cue.text}" between`);
  }
  return result;
}

/** "Wants the pact | to go", "| gone at once", "the pact must go": what ends by itself is not wanted, where no word of the lexicon says so. */
export function withCourse(context: Context, content: Content): Content {
  const { analysis, cues } = context.reading;
  const sides = findCues(analysis, content.clause, cues).filter(({ cue }) => cue.polarity !== 0);
  const isNamed = content.match.tokens.includes(content.clause.verb?.head ?? -1); // "the guns | fall | silent"
  const isTold = isNamed || sides.length > 0 || isForOthers(content.match.issue.id); // "let go of | the jets |": then others get them
  // "Send | the missiles | back": sending by itself is for them.
  const isBack =
    !isNamed &&
    content.clause.verb?.lemma !== 'keep' && // read with who is kept out
    sides.every(({ via, cue }) => via === 'verb' && cue.polarity > 0) &&
    isSentAway(analysis, content.clause);
  if (!isBack && (isTold || course(context, content.clause) >= 0)) return content;
  const reasons = [...content.reasons, `"${content.clause.verb!.lemma}" ends it`];
  return { ...content, sign: content.sign > 0 ? -1 : 1, reasons };
}

export function contentTarget(context: Context, content: Content): Target {
  return {
    subject: issueSubject(context, content.match.issue),
    sign: content.sign,
    spoken: spokenSign(context.reading.analysis, content.clause, content.match, context.reading.cues),
    ...(content.force === 'evaluation' && { verdict: true as const }),
    clause: content.clause,
    reasons: content.reasons,
    possible: false,
    confidence: content.match.partial ? 0.5 : 0.8,
    end: content.end,
  };
}

/** What a clause does to what: the issue that it names, else the open one. `holders` are those who would do it. */
export const matterOfDeed = (context: Context, deed: Clause, holders: Actor[]): Target | null =>
  childTargets(context, deed)[0] ?? openChild(context, deed, holders);

/** What a dependent clause names, beside the words that carry the stance to it. */
export function childTargets(context: Context, child: Clause, cueTokens: number[] = []): Target[] {
  const { analysis, cues } = context.reading;
  const scope = [child, ...dependents(context, child)];
  const named = issuesIn(context, scope).filter(match => contrastOf(analysis, match.tokens[0]!) !== 0); // "statt der Zölle Mindestpreise": not what others stand in for
  const around = child.kind === 'complement' ? analysis.clauses[child.parent ?? -1] : undefined;
  return named.map(match => {
    const told = readContent(analysis, becoming(context, deciding(scope, match)), match, cues, cueTokens);
    const target = contentTarget(context, around && analysis.language === 'de' ? withCourse(context, told) : told); // "besteht darauf, | dass die Raketen verschwinden |"
    return around ? between(context, around, target) : target;
  });
}
