import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { matterOfDeed } from '../targets/targets.ts';
import { isLeftTo } from './leftOpen.ts';

/**
 * Rule "asked and answered" in German: "„Nein“, sagte die Ministerin auf die Frage, ob ihr Land zustimme", "beantwortete die Frage, ob er die Maut wolle, mit Ja",
 * "verneinte die Frage, ob …". What is asked of others is no side of whoever answers. True when a statement was made.
 */
export function readGermanAnswer(context: Context, clause: Clause): boolean {
  const { analysis, discourse } = context.reading;
  if (analysis.language !== 'de' || !clause.verb || clause.link === 'ob') return false;
  const asked = askedIn(context, clause);
  const holders = discourse.subjects[clause.id]!.slice(0, 1);
  const says = asked && holders.length > 0 ? answerOf(context, clause, asked) : null;
  if (!asked || !says || !isLeftTo(context, asked, holders)) return false;
  const target = matterOfDeed(context, asked, holders);
  if (!target) return false;
  const reasons = [...target.reasons, `asked, and the answer is "${says}"`];
  emit(context, clause, null, holders, says === 'ja' ? 1 : -1, { ...target, clause, reasons, possible: false });
  return true;
}

/** "Die Frage, | ob ihr Land zustimme |": what is asked in the sentence. */
const askedIn = ({ reading: { analysis } }: Context, { sentence }: Clause): Clause | undefined =>
  analysis.sentences[sentence]!.clauses.map(id => analysis.clauses[id]!).find(({ link, tokens }) => {
    const before = [1, 2].map(back => analysis.tokens[tokens[0]! - back]?.lower ?? '');
    return link === 'ob' && before.includes('frage');
  });

/** "„Nein“, sagte …", "antwortete mit einem klaren Ja", "verneinte …". */
function answerOf({ reading: { analysis } }: Context, { verb, tokens: own }: Clause, asked: Clause): 'ja' | 'nein' | null {
  const { tokens, sentences } = analysis;
  if (/^(?:verneinen|bejahen)$/.test(verb!.lemma)) return verb!.lemma === 'bejahen' ? 'ja' : 'nein';
  if (!/^(?:sagen|antworten|beantworten|erwidern|entgegnen|reagieren|erklären)$/.test(verb!.lemma)) return null;
  const { firstToken } = sentences[asked.sentence]!;
  const isAnswer = (at: number) => /^(?:ja|nein)$/.test(tokens[at]!.lower);
  const [opener] = [firstToken, firstToken + 1].filter(at => isAnswer(at) && tokens[at]!.quote >= 0);
  const within = own.find(at => isAnswer(at) && tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => lower === 'mit'));
  const at = opener ?? within;
  return at === undefined ? null : (tokens[at]!.lower as 'ja' | 'nein');
}
