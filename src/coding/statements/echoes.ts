import { otherSide } from '../../domain/statement.ts';
import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, type Draft, emit } from '../draft.ts';
import { lastStated, reach } from '../matters/lastStated.ts';
import { isRefusal } from '../matters/stepsTaken.ts';
import { unsaidAntecedent } from '../matters/unsaid.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from '../targets/targets.ts';
import { type Echo, formOf } from './echoForms.ts';

/** Rule "echo": "Litauen ebenfalls", "so did Uruguay", "Hungary did not", "dagegen Russland und China". True when the clause is one, whether or not it was coded. */
export function readEcho(context: Context, clause: Clause): boolean {
  const { words, actors: named } = spell(context, clause);
  const plain = words.replace(beside, ' ').replace(/ +/g, ' ').trim();
  const form = formOf(words) ?? (plain === words ? undefined : formOf(plain));
  if (
    !form ||
    clause.question ||
    (/^(?:for|against)$/.test(form.says) && goesOn(context, clause)) ||
    (promises.test(plain) && context.reading.children[clause.id]!.length > 0) ||
    (words === '@ will' && context.reading.analysis.language === 'de')
  )
    return false; // "Island will, dass …"
  // "Tusk äußerte sich bei einem Besuch in | Prag | gleichlautend": where it was said.
  const actors = words.indexOf('@') < words.lastIndexOf('@') ? named.slice(0, 1) : named;
  if (isToldBehind(context, clause) || isAsSaid(context, clause)) return true;
  const speaker = context.reading.discourse.speakers[clause.id];
  if (speaker && !actors.some(actor => speaker.actors.some(voice => sameVoice(voice, actor)))) return true;
  if (!/^(?:for|against)$/.test(form.says) && isLikeNoSide(context, clause)) return true;
  const target =
    form.says === 'for' || form.says === 'against' ? sideTarget(context, clause, form.says) : echoTarget(context, clause, form.says);
  if (target) emit(context, clause, null, actors, target.stance === 'neutral' ? 0 : 1, target);
  return true;
}

/** "Sagte zu |, den Kanal zu öffnen |": what is promised stands behind it. */
const promises = / (?:zu|zugesagt)$/;

/** "Is in favour | of inviting him |", "is against | leaving |": what it is about stands in a clause of its own. */
const goesOn = ({ reading: { children } }: Context, { id, tokens: own }: Clause): boolean =>
  children[id]!.some(
    ({ kind, link, tokens }) =>
      kind === 'infinitive' || (kind === 'participle' && (/^(?:of|for|to)$/.test(link ?? '') || tokens[0] === own.at(-1)! + 1)),
  );

/** "Anders Schweden: | Stockholm unterstützt die Maut |": how it differs the clause behind the colon says, and no guess has to. */
function isToldBehind({ reading: { analysis, cues } }: Context, { id, verb, tokens: own, sentence }: Clause): boolean {
  const next = analysis.clauses[id + 1];
  const isBehind = verb === null && analysis.tokens[own.at(-1)! + 1]?.text === ':' && next?.sentence === sentence && next.verb !== null;
  return isBehind && findCues(analysis, next, cues).some(({ cue }) => cue.kind === 'position' && cue.polarity !== 0);
}

/** "Norway will not sign it, as it said | it would |": what the sentence has told already. */
const isAsSaid = ({ reading: { analysis } }: Context, { parent }: Clause): boolean =>
  analysis.language === 'en' && parent !== null && analysis.clauses[parent]!.link === 'as';

/** "France recognises it. The United States stayed away, | and so did Israel |": like what its own sentence tells, which takes no side. */
function isLikeNoSide({ drafts, reading: { analysis } }: Context, { sentence, tokens }: Clause): boolean {
  const before = analysis.sentences[sentence]!.clauses.map(id => analysis.clauses[id]!).filter(
    other => other.kind === 'main' && other.verb !== null && other.tokens[0]! < tokens[0]!,
  );
  return (
    before.length > 0 &&
    tokens.slice(0, 2).some(at => /^(?:and|und)$/.test(analysis.tokens[at]!.lower)) &&
    !drafts.slice(-reach).some(({ start }) => start >= analysis.sentences[sentence]!.start)
  );
}

/** When it was, and what adds no more than that. */
const beside =
  /(?<=^| )(?:auch|(?:(?:wenige|einige|zwei|drei|vier) )?(?:stunden|tage|wochen|monate|tags|kurz|schon|bereits) zuvor|(?:kurz|tags|wenig) darauf|(?:stunden|tage|wochen|wenig) später|bereits|schon|zuvor|inzwischen|mittlerweile|nun|jetzt|heute|gestern|unterdessen|derweil|prompt|umgehend|sogleich|ausdrücklich|(?:noch )?am (?:selben|gleichen|nächsten|folgenden|vergangenen) tag|im (?:selben|gleichen) jahr|(?:am|in der|noch am) (?:\p{L}+tag|\p{L}+woch|abend|morgen|nachmittag|vormittag|vorabend|nacht|wochenende)(?:abend|morgen)?)(?= |$)/gu;

/** The words of a clause, `@` for the actors that it names ("die Mongolei und Nepal ebenso": "@ ebenso"). */
function spell(context: Context, clause: Clause): { words: string; actors: Actor[] } {
  const { analysis, discourse, scan } = context.reading;
  const pronoun = clause.subject && analysis.tokens[clause.subject.head]!.pos === 'PRON' ? clause.subject : null;
  const actors: Actor[] = pronoun ? [...discourse.resolve(pronoun, clause)] : [];
  const words: string[] = [];
  const named = [clause.subject, ...clause.objects].filter(phrase => phrase?.tokens.some(at => scan.byToken.has(at)));
  // "Gleiches tat | die indigene | Dachorganisation Conaie": what comes before the name.
  const epithet = (at: number) =>
    (analysis.language === 'de' || scan.byToken.get(at + 1)?.first === at + 1) &&
    /^(?:DET|ADJ)$/.test(analysis.tokens[at]!.pos) &&
    named.some(phrase => phrase!.tokens.includes(at));
  for (const at of clause.tokens) {
    const token = analysis.tokens[at]!;
    if (words.at(-1) === '@' && opensDescription(context, at)) break;
    const mention = scan.byToken.get(at);
    if (pronoun?.head === at && actors.length > 0) words.push('@');
    else if (mention && !mention.genitive) {
      if (!actors.includes(mention.actor)) actors.push(mention.actor);
      if (words.at(-1) !== '@') words.push('@');
    } else if (token.pos !== 'PUNCT' && !epithet(at) && !isHome(context, at)) words.push(token.lower);
  }
  if (!words.includes('@')) return { words: '', actors }; // no form is without
  const text = words
    .join(' ')
    .replace(/^(?:und|and|aber|but|while|though|although|während|,) /, '')
    .replace(/^(so|neither|nor) with (?:\w+ ){1,4}?(?=(?:do|does|did|has|have|had|is|are|was|were|will|would) )/, '$1 ')
    .replace(/^(so|neither|nor) (?:(?:less|more|rather|quite|somewhat|in|of|to) )?\w+(?:ly|turn|course|time) /, '$1 ')
    .replace(/(?:(?:der|die|das|den|the) )?@(?: (?:und|and|sowie) (?:(?:der|die|das|den|the) )?@)*/g, '@')
    .replace(/@(?: @)+/g, '@')
    .replace(/ (?:which|who|whose|whom) .*$/, '');
  return { words: text, actors };
}

/** "So did | Australia's | Anthony Albanese": whose somebody is who is named right behind. */
const isHome = ({ reading: { analysis, scan } }: Context, at: number): boolean => {
  const mark = scan.byToken.get(at)?.genitive ? scan.byToken.get(at)!.last + 1 : at;
  const owner = scan.byToken.get(mark - 1);
  const own = scan.byToken.get(mark + 1);
  return (
    analysis.language === 'en' &&
    /^['’]s?$/.test(analysis.tokens[mark]?.text ?? '') &&
    owner?.genitive === true &&
    own?.actor.kind === 'person'
  );
};

/** "So did Anna Berg | , a former president |": who somebody is says nothing of what he does. */
const opensDescription = ({ reading: { analysis, scan } }: Context, at: number): boolean =>
  analysis.language === 'en' &&
  analysis.tokens[at]!.text === ',' &&
  /^(?:an?|the|its|their|his|her|who|which|whose)$/.test(analysis.tokens[at + 1]?.lower ?? '') &&
  scan.byToken.get(at + 2)?.first !== at + 2;

/** "Ähnlich Riad": like what the other said on the matter of the text, whatever reason he gave in the end. */
const mainOf = (
  { drafts, mainTopic, reading: { analysis } }: Context,
  { sentence, tokens }: Clause,
  { actor, subject }: Draft,
): Draft | undefined =>
  subject.kind === 'open' && subject.id !== mainTopic?.id && /^(?:ähnlich|anders)$/.test(analysis.tokens[tokens[0]!]!.lower)
    ? drafts
        .slice(-reach)
        .findLast(
          draft =>
            draft.subject.id === mainTopic?.id &&
            sameVoice(draft.actor, actor) &&
            draft.start >= analysis.sentences[Math.max(0, sentence - 3)]!.start,
        )
    : undefined;

/** Who does not oppose need not be for it; who does not refuse agrees no more than that. */
export function echoTarget(context: Context, clause: Clause, says: Exclude<Echo, 'for' | 'against'>): Target | null {
  const last = lastStated(context, clause);
  const told = last && (mainOf(context, clause, last) ?? last);
  if (!told || (told.stance === 'neutral' && says !== 'same')) return null; // who does not abstain may be for it or against
  const negated = told.reasons.some(reason => reason.includes('negated'));
  if (says === 'unlike' && !negated) return null;
  const stance =
    says === 'same' || (says === 'taken' && !isRefusal(told)) || (says === 'undone' && negated) // "schickt keine Soldaten. Auch Warschau habe das nicht vor"
      ? told.stance
      : says === 'contrary' || says === 'undone' || says === 'taken'
        ? otherSide[told.stance]
        : told.stance === 'oppose' && !negated
          ? 'neutral'
          : otherSide[told.stance];
  const why = says === 'same' || (says === 'taken' && stance === told.stance) ? 'says the same as' : 'says otherwise than';
  const isDenial = says === 'undone' || (says === 'same' && negated);
  return {
    subject: told.subject,
    also: told.also,
    sign: stance === 'oppose' ? -1 : 1,
    stance,
    clause,
    reasons: [`${why} ${told.actor.ref.name}${isDenial ? ', negated' : ''}`],
    possible: false,
    confidence: 0.6,
  };
}

function sideTarget(context: Context, clause: Clause, says: 'for' | 'against'): Target | null {
  const found = unsaidAntecedent(context, clause);
  if (!found) return null;
  const sign = (says === 'for') === found.sign > 0 ? 1 : -1;
  return {
    subject: found.subject,
    sign,
    thing: found.sign,
    clause,
    reasons: [`${says} ${found.subject.labels.en ?? found.subject.label}`],
    possible: false,
    confidence: 0.6,
  };
}
