import type { Clause } from '../../language/types.ts';
import { type CueMatch, findCues } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import { isEmptyNoun } from '../issues/idleNouns.ts';
import { plain } from '../issues/open.ts';
import { pointUnsaid } from '../matters/pointBack.ts';
import type { Target } from './targets.ts';

/** Who only speaks of a thing, or is asked to think, takes no side on it. */
const speaking =
  /^(?:comment|discuss|elaborate|remark|speculate|prejudge|preempt|pre-empt|anticipate|vorgreifen|vorwegnehmen|answer|reply|respond|say|speak|talk|differ|look|think|reconsider|know|see|kommentieren|besprechen|diskutieren|sagen|sprechen|reden|äußern|bewerten|antworten|beantworten|sehen|wissen|denken|nachdenken|überdenken)$/;

/** Verbs that name no deed without a thing. */
const idle =
  /^(?:be|have|do|seem|become|go|come|get|act|continue|remain|stay|try|wait|hurry|help|celebrate|let|give|take|make|bring|put|sein|haben|tun|machen|werden|gehen|kommen|bleiben|handeln|versuchen|warten|helfen|geben|lassen|bringen|stellen|setzen|nehmen|eilen|beeilen)$/;

/** Who takes part or consents does so in what the text is about. English deeds of joining and leaving are read before (`bareDeeds.ts`). */
const joining =
  /^(?:agree|consent|attend|vote|unterschreiben|unterzeichnen|mitmachen|teilnehmen|beitreten|zustimmen|beteiligen|mitwirken|abstimmen)$/;

const wanting: ReadonlySet<string> = new Set(['position', 'request', 'offer', 'threat', 'hope', 'shift']);

/**
 * What is to be done itself, where nothing that it is done to names a matter: "ready to take in 200 refugees", "forderte, alle Partner wieder zuzulassen". Too vague to alert by.
 */
export function toDoTarget(context: Context, { cue, tokens: [at] }: CueMatch, children: Clause[]): Target | null {
  if (!wanting.has(cue.kind)) return null;
  // "No appetite | for punishing India |", "favours | using the army |"
  const isGerund = ({ kind, verb, link }: Clause) =>
    kind === 'participle' && !verb?.passive && (/^(?:for|of|about|at|to|in|against|on)$/.test(link ?? '') || verb?.head === at! + 1);
  const child = children.find(
    one => (one.kind === 'infinitive' || isGerund(one)) && one.verb !== null && !one.question && one.verb.tense !== 'perfect',
  );
  return child ? (joinedTarget(context, child) ?? deedTarget(context, child)) : null;
}

/** "Refused to take part", "drohte, mit gleicher Münze zu antworten": in what the text is about. */
function joinedTarget(context: Context, child: Clause): Target | null {
  const { analysis, cues } = context.reading;
  const own = findCues(analysis, child, cues).find(({ cue }) => cue.polarity !== 0 && cue.about.includes('topic'));
  const isBare = child.objects.length + child.obliques.length === 0;
  if (!own && !(isBare && joining.test(child.verb!.lemma))) return null;
  const target = pointUnsaid(context, child, own?.text ?? child.verb!.lemma);
  const sign = ((own?.cue.polarity ?? 1) < 0 ? -1 : 1) * (child.negated ? -1 : 1);
  return target && { ...target, sign: target.sign * sign < 0 ? -1 : 1 };
}

/** The deed of a clause as a matter of its own, named by its words: "jailing dissidents". */
export function deedTarget({ reading: { analysis, cues, scan } }: Context, child: Clause): Target | null {
  const [first] = findCues(analysis, child, cues);
  if (first?.cue.kind === 'consider' && first.via === 'idiom') return null; // "bemühte sich, die Wogen zu glätten"
  const { tokens } = analysis;
  const verb = child.verb!;
  const words = child.tokens
    .map(at => tokens[at]!)
    .filter(({ pos, index }) => pos !== 'PUNCT' && !(/^(?:PART|ADP)$/.test(pos) && index < verb.head));
  const names = words.filter(
    ({ pos, lemma, lower, index }) =>
      (/^(?:NOUN|PROPN)$/.test(pos) && !isEmptyNoun(lemma) && !isEmptyNoun(lower)) || scan.byToken.has(index),
  );
  if (speaking.test(verb.lemma) || (names.length === 0 && idle.test(verb.lemma))) return null;
  const label = words.map(({ text }) => text).join(' ');
  if (label.length > 90 || /[,;:„“"]/.test(label)) return null;
  const id = [...new Set([...names.map(({ lemma }) => lemma.toLowerCase()), verb.lemma])].map(plain).sort().join('-');
  return {
    subject: { kind: 'open', id: `open:${id}`, label, labels: { [analysis.language]: label } },
    sign: child.negated ? -1 : 1,
    clause: child,
    reasons: [`to do "${label}"`],
    possible: false,
    confidence: 0.4,
  };
}
