import type { Clause } from '../../language/types.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context, Draft } from '../draft.ts';
import { phraseFrom } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from './targets.ts';

const requests = /^(?:urge|appeal|call|ask|beg|press|implore|beseech|entreat|plead|exhort|tell|advise|want|like|bid|invite|request)$/;

const turnsBack =
  /^(?:on |to |not to )*(?:(?:change|reverse) (?:its? |their |they |his |he |her |she )?(?:course|tack|mind|decision)|(?:reconsider|rethink|revisit|review) (?:its? |their |they |his |he |her |she )(?:decision|position|stance|course|plan|move|view|policy)|(?:think|look) again|think twice|think it over|have (?:second thought|a rethink|a change of heart)|backtrack|back down|turn back|reconsider|rethink|(?:find|seek|look for|choose|try|take) (?:some other|another|a different|other) (?:way|path|route|means))(?: (?:about|on|over|at) .*)?$/;

/** Those of no state by their name, whom one asks nevertheless. */
const rulers =
  /^(?:governments?|cabinet|ministers?|lawmakers|legislators|parliament|deputies|authorities|leaders|senate|commission|court|judges|parties|state|ministry|council|authority|bloc|union)$/;

/** "Urged Norway | to think again |": does a clause ask for that, whatever it is about? */
export function isToRethink({ reading: { analysis, children } }: Context, child: Clause): boolean {
  if (analysis.language !== 'en' || child.kind !== 'infinitive' || child.negated || child.parent === null) return false;
  if (!requests.test(analysis.clauses[child.parent]!.verb?.lemma ?? '')) return false;
  const words = child.tokens
    .map(at => analysis.tokens[at]!)
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ lemma }) => lemma)
    .join(' ');
  return turnsBack.test(words) && !children[child.id]!.some(({ kind }) => kind === 'infinitive'); // "to find another way | to pay for it |"
}

/** "Urged Norway to | change course |", "| to think again about the levy |": whoever asks that is against it, or against what those who are asked are said to want. */
export function rethinking(context: Context, child: Clause): Target | null {
  const { analysis, discourse } = context.reading;
  if (!isToRethink(context, child)) return null;
  const about = child.tokens.find(at => at > child.verb!.head && /^(?:about|on|over|at)$/.test(analysis.tokens[at]!.lower));
  const thing = about === undefined ? null : phraseFrom(context.reading, about + 1);
  const named = thing && openTarget(context, thing, child, 0.55);
  if (named) return { ...named, sign: named.sign > 0 ? -1 : 1, reasons: [...named.reasons, 'to be thought over again'] };
  const asks = analysis.clauses[child.parent!]!;
  const phrases = [...asks.objects, ...asks.obliques.map(({ phrase }) => phrase), ...(child.subject ? [child.subject] : [])];
  const askers = [...discourse.subjects[asks.id]!, ...(discourse.speakers[asks.id]?.actors ?? [])];
  const asked = phrases.flatMap(phrase => discourse.resolve(phrase, asks)).filter(actor => !askers.some(asker => sameVoice(asker, actor)));
  const isRuler = phrases.some(({ head }) => rulers.test(analysis.tokens[head]!.lower));
  const stated = asked.length > 0 || isRuler ? statedBy(context, asks, asked, askers) : undefined;
  return stated ? againstTheirs(stated, child) : null;
}

/** The other side of what somebody was said to want, as that of whoever asks them to turn back. */
export const againstTheirs = ({ actor, subject, stance }: Draft, clause: Clause): Target => ({
  subject,
  sign: stance === 'oppose' ? 1 : -1,
  clause,
  reasons: [`asks ${actor.ref.name} to turn back`],
  possible: false,
  confidence: 0.55,
});

/** Is one of them, or who speaks for one of them, said to hold it? */
export const isOf = (actors: Actor[], { actor }: Draft): boolean =>
  actors.some(({ ref }) => ref.id === actor.ref.id || ref.id === actor.behalf?.id);

/** The sides that are taken today on what the text is about. */
export const sidesTaken = ({ drafts, mainTopic }: Context): Draft[] =>
  drafts.filter(
    ({ stance, subject, modality }) =>
      stance !== 'neutral' && modality !== 'historical' && (mainTopic === null || subject.id === mainTopic.id),
  );

/** What those who are asked are said to want: the news first, since what follows in the text may be asides. "The government", of no state: the one that spoke right before. */
function statedBy(context: Context, asks: Clause, asked: Actor[], askers: Actor[]): Draft | undefined {
  const sides = sidesTaken(context);
  if (asked.length > 0) return sides.find(draft => isOf(asked, draft));
  const { start } = context.reading.analysis.sentences[Math.max(0, asks.sentence - 1)]!;
  const near = sides.filter(
    draft => draft.start >= start && !isOf(askers, draft) && !draft.reasons.some(reason => reason.startsWith('asks ')),
  );
  return near.every(({ actor }) => sameVoice(actor, near[0]!.actor)) ? near.at(-1) : undefined;
}
