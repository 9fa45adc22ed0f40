import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { type Context, issuesIn } from '../draft.ts';
import { isDecidable, isDecision, isDeed } from '../issues/matterNouns.ts';
import type { Actor } from '../mentions/names.ts';

/** "Was applauded | in Norway |", "was given short shrift | in Lima |": the country in which what is decided was received so, where nobody is named as those who did. */
export function receivedIn(context: Context, clause: Clause): Actor[] {
  const { analysis, cues, scan, discourse } = context.reading;
  const { verb, subject, obliques } = clause;
  if (analysis.language !== 'en' || !subject || clause.negated || discourse.resolve(subject, clause).length > 0) return [];
  const { lemma } = analysis.tokens[subject.head]!;
  if (!isDecidable(lemma) && !isDeed(lemma) && !isDecision(lemma) && issuesIn(context, [clause]).length === 0) return []; // "the concert was applauded in Norway"
  const isReceived =
    received.test(verb!.lemma) ||
    findCues(analysis, clause, cues).some(
      ({ cue, via, tokens }) => via === 'idiom' && cue.kind === 'position' && tokens.includes(verb!.head),
    );
  const place = isReceived ? obliques.find(({ prep, phrase }) => prep === 'in' && phrase.tokens[0]! > verb!.head)?.phrase : undefined;
  const mention = place && scan.byToken.get(place.head);
  const isState = mention?.actor.ref.id.startsWith('country:') && !mention.genitive && mention.last === place!.tokens.at(-1);
  return isState ? [mention!.actor] : [];
}

const received =
  /^(?:applaud|welcome|hail|cheer|celebrate|praise|condemn|denounce|deplore|decry|criticise|criticize|deride|mock|ridicule|scorn|resent|lament|bemoan|frown|greet|oppose)$/;
