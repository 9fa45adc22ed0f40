import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import type { Context } from '../draft.ts';
import type { Reading } from '../reading.ts';

const opposite: Record<string, string> = { für: 'gegen', gegen: 'für' };

/**
 * "Sprach sich für den Tunnel | und gegen die Maut | aus", "kämpft gegen die Steuer, aber | für das Abkommen |": one German verb for one thing and against another. The
 * clause cut down to what each side is taken on, and the cue as it stands in the second; null where it takes one side only.
 */
export function sidesOf(context: Context, clause: Clause, read: CueMatch): { first: Clause; second: Clause; found: CueMatch } | null {
  const { tokens, language } = context.reading.analysis;
  if (language !== 'de' || read.cue.kind !== 'position' || read.cue.polarity === 0) return null;
  const votes = answersOf(context.reading, clause, read);
  if (votes) return votes;
  const own = clause.obliques.findIndex(({ prep }) => prep in opposite && read.cue.about.includes(`prep:${prep}`));
  const other = clause.obliques.find(
    ({ prep, phrase }, order) =>
      own >= 0 && order > own && prep === opposite[clause.obliques[own]!.prep] && isJoined(tokens[phrase.tokens[0]! - 2]?.lower ?? ''),
  );
  if (!other) return null;
  const from = other.phrase.tokens[0]! - 1;
  const isVerb = (at: number) => clause.verb?.tokens.includes(at) === true;
  const first = {
    ...clause,
    obliques: clause.obliques.filter(({ phrase }) => phrase.head < from),
    tokens: clause.tokens.filter(at => at < from || isVerb(at)),
  };
  const second = { ...clause, objects: [], obliques: [other], tokens: clause.tokens.filter(at => at >= from || isVerb(at)) };
  const polarity = read.cue.polarity > 0 ? -1 : 1;
  const text = read.text.replace(/(?:für|gegen)$/, other.prep); // else the contrast would turn it once more
  return { first, second, found: { ...read, text, cue: { ...read.cue, polarity, about: [`prep:${other.prep}`] } } };
}

/** "| Zur Quote | sage man Ja, | zur Maut | Nein": each thing with its answer. */
function answersOf({ analysis: { tokens } }: Reading, clause: Clause, read: CueMatch): ReturnType<typeof sidesOf> {
  const answers = clause.tokens.filter(at => /^(?:ja|nein)$/.test(tokens[at]!.lower));
  const things = clause.obliques.filter(({ prep }) => prep === 'zu');
  const own = answers.findIndex(at => read.tokens.includes(at));
  const isPair = answers.length === 2 && things.length === 2 && tokens[answers[0]!]!.lower !== tokens[answers[1]!]!.lower;
  if (!isPair || own < 0 || clause.negated) return null;
  const cut = (order: number): Clause => ({
    ...clause,
    objects: [],
    obliques: [things[order]!],
    tokens: clause.tokens.filter(
      at => at === answers[order] || things[order]!.phrase.tokens.includes(at) || clause.verb?.tokens.includes(at),
    ),
  });
  const polarity = read.cue.polarity > 0 ? -1 : 1;
  const found: CueMatch = { ...read, text: polarity > 0 ? 'ja sagen' : 'nein sagen', cue: { ...read.cue, polarity } };
  return { first: cut(own), second: cut(1 - own), found };
}

const isJoined = (word: string): boolean => /^(?:und|aber|sondern|doch|jedoch|sowie)$/.test(word);
