import type { Clause } from '../../language/types.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';
import { parentOf } from './speech.ts';

/** "Weil | es | die Maut ablehnt, reiste Island ab": a clause that opens the sentence speaks of whom the main clause is about. */
export function subjectBehind(state: State, clause: Clause, fits: (actor: Actor) => boolean): Actor | null {
  const { tokens, sentences, language } = state.analysis;
  const opens = clause.tokens[0] === sentences[clause.sentence]!.firstToken && clause.kind === 'adverbial';
  const main = opens && language === 'de' ? parentOf(state, clause) : undefined;
  if (!main?.subject || main.subjectInherited || tokens[main.subject.head]!.pos === 'PRON') return null;
  return headMentions(state, main.subject).find(({ actor }) => fits(actor))?.actor ?? null;
}

/** "Die Maut stehe am Ende; derzeit komme | sie | nicht infrage": the thing that the clause before was about goes on as the subject, and nobody named farther up. */
export function thingGoesOn(
  { analysis: { tokens, clauses, sentences, language }, subjects }: State,
  clause: Clause,
  pronoun: string,
): boolean {
  const before = clause.id > sentences[clause.sentence]!.clauses[0]! ? clauses[clause.id - 1] : undefined;
  if (
    language !== 'de' ||
    !(clause.verb?.passive || ofThings.test(clause.verb?.lemma ?? '')) ||
    !before?.subject ||
    before.kind === 'relative' ||
    subjects[before.id]!.length > 0
  )
    return false;
  const { pos, morph } = tokens[before.subject.head]!;
  const gender = { er: 'm', sie: 'f' }[pronoun];
  return pos === 'NOUN' && gender !== undefined && morph.gender === gender && morph.number !== 'plur';
}

/** What things do as well as people. */
const ofThings =
  /^(?:sein|bleiben|kommen|gehen|gelten|gehören|dienen|schaden|helfen|führen|bringen|bedeuten|reichen|liegen|stehen|enden|beginnen|fallen|scheitern|verstoßen|gefährden|untergraben|verletzen|widersprechen|kosten|nützen|lösen|ändern|treffen|belasten|stärken|schwächen|infragekommen)$/;
