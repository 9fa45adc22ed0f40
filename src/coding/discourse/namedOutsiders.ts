import type { Clause, Phrase, Token } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import { retiredWords } from '../words.ts';
import type { State } from './reference.ts';

/**
 * "Malcolm Turnbull did not wait. It should go, said | the former prime minister |", "On Ontario's side is Doug Ford. | The premier of the car-building province | …": an
 * office that speaks for no state is that of the person named last, who speaks for none either. Null where somebody else was, or the office is another.
 */
export function namedOutsider({ analysis, lastSubjects, scan }: State, clause: Clause, { head, tokens: own }: Phrase): Actor | null {
  const { tokens, sentences } = analysis;
  const words = own.map(at => tokens[at]!);
  if (!/^(?:the|der|die)$/.test(words[0]!.lower) || own.some(at => at > own[0]! && scan.byToken.has(at) && at < head)) return null;
  if (!isOutside(tokens[head]!, words)) return null;
  const person = lastSubjects.find(({ kind }) => kind === 'person');
  const { paragraph } = sentences[clause.sentence]!;
  const isNear = scan.mentions.some(
    ({ actor, first }) => actor.ref.id === person?.ref.id && first < own[0]! && sentences[tokens[first]!.sentence]!.paragraph === paragraph,
  );
  return person && person.behalf === null && isNear ? person : null;
}

function isOutside(head: Token, words: readonly Token[]): boolean {
  const isFormer = words.some(
    ({ lower }) => retiredWords.has(lower) && !/^(?:outgoing|incoming|designierte[rn]?|künftige[rn]?)$/.test(lower),
  );
  if (isFormer && offices.test(head.lower)) return true;
  if (outsiders.test(head.lower)) return true;
  return heads.test(head.lower) && words.some(({ lower }) => parts.test(lower));
}

const offices =
  /(?:minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|premier|chef(?:in)?|botschafter(?:in)?|general|rat|rätin|sprecher(?:in)?)$|^(?:minister|president|chancellor|leader|secretary|ambassador|envoy|chief|commander|admiral|governor|adviser|diplomat|judge|official|officer)$/;
const outsiders =
  /^(?:mayor|senator|congressman|congresswoman|lawmaker|legislator|backbencher|archbishop|bishop|admiral|economist|activist|campaigner|lawyer|academic|historian)$|^(?:bürgermeister|oberbürgermeister|senator|landrat|abgeordnete|parlamentarier|erzbischof|bischof|ökonom|aktivist|historiker|gouverneur|landeshauptmann|oppositionsführer|alt-bundesrat|altkanzler|ex-präsident|ex-minister|regionalgouverneur)(?:in)?$/;
/** "The premier | of the province |": of a part of the state. */
const heads = /^(?:premier|governor|leader|president|head|chief|regierungschef(?:in)?|ministerpräsident(?:in)?|präsident(?:in)?)$/;
const parts =
  /^(?:province|region|state|territory|island|city|county|canton|district|prefecture|provinz|region|bundesstaats?|bundesstaates|teilstaats?|kantons?|insel|stadt|bezirks?|bundeslandes)$/;
