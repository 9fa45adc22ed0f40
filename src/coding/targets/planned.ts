import type { Clause, Phrase } from '../../language/types.ts';
import { nounAskingFor } from '../cues/askedFor.ts';
import { findCues } from '../cues/cues.ts';
import { isIdeaOfDoing } from '../cues/ideasOfDoing.ts';
import type { Context } from '../draft.ts';
import { isPlan } from '../issues/openLabel.ts';
import { toTarget } from '../matters/openMatter.ts';
import { matterOfText } from '../matters/texts.ts';
import { openChild } from './openChild.ts';
import { stateDeed } from './stateDeeds.ts';
import type { Target } from './targets.ts';
import { deedTarget } from './toDo.ts';

/** How many words may stand between the noun and what is planned: "ein Angebot | Russlands |, Truppen zu schicken", "an offer | by Russia | to send troops". */
const reach = 6;

/** "Regretted Norway's | refusal to sign the pact |": what is not to be done. */
const withheld = /^(?:refusal|unwillingness|reluctance|failure|weigerung)$/i;

/** "Lehnt Russlands Angebot ab, Truppen zu schicken", "rejected Italy's plan to auction the yachts": about what is to be done, and not about the plan or whose it is. */
export function plannedTarget(context: Context, clause: Clause, phrase: Phrase): Target | null {
  const { analysis, children, scan } = context.reading;
  const { head, tokens: own } = phrase;
  const written = matterOfText(context, clause, phrase);
  if (written) return toTarget(written, clause, 0.6);
  const asked = children[clause.id]!.find(child => nounAskingFor(analysis, child)?.index === head);
  if (asked) return openChild(context, asked, []);
  const { pos, lemma } = analysis.tokens[head]!;
  const isWithheld = withheld.test(lemma);
  const doing = children[clause.id]!.find(child => child.tokens[0] === head + 1 && isIdeaOfDoing(context.reading, clause, child));
  if (pos !== 'NOUN' || !(isPlan.test(lemma) || doing || isWithheld)) return null;
  const german = analysis.language === 'de';
  const last = Math.max(head, own.at(-1)!);
  const planned = children[clause.id]!.find(({ kind, tokens, link, subject, subjectInherited }) => {
    const first = tokens.find(at => analysis.tokens[at]!.pos !== 'PUNCT') ?? -1;
    const opens = german ? analysis.tokens[first - 1]?.text === ',' : /^(?:to|not|never)$/.test(analysis.tokens[first]?.lower ?? '');
    return (
      kind === 'infinitive' &&
      link === undefined &&
      (subjectInherited || subject === null) &&
      opens &&
      first > head &&
      first - last <= reach
    );
  });
  const deed = doing ?? planned;
  if (!deed) return null;
  // Nobody's: the plan has its deed in its name, unless the deed is one for or against a thing ("the decision | to lift the ban |").
  const sided =
    own.some(at => scan.byToken.has(at)) ||
    (german && stateDeed(context.reading, deed) !== null) || // "den Plan, | die Seeleute freizulassen |"
    (german && deed.negated) || // "die Entscheidung, | den Mann nicht auszuliefern |": against the deed
    findCues(analysis, deed, context.reading.cues).some(({ cue }) => cue.kind === 'decision' || cue.kind === 'position');
  const done = sided ? (openChild(context, deed, []) ?? (german && deed.negated ? deedTarget(context, deed) : null)) : null;
  return done && isWithheld ? { ...done, sign: done.sign > 0 ? -1 : 1 } : done;
}
