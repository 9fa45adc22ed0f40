import type { Clause, Phrase } from '../language/types.ts';
import type { Context } from './draft.ts';
import { findMatter, type Matter } from './matters.ts';
import type { Actor } from './names.ts';
import { nounAntecedent } from './nounAntecedents.ts';
import { pointerOf } from './pointers.ts';
import { type Antecedent, fromMain, fromMatter } from './unsaid.ts';

/** What a phrase stands for: a pronoun ("it", "dagegen"), a noun that the text has used before ("the letter") or that fits any matter ("das Vorhaben"). Null when it points to nothing. */
export function findAntecedent(context: Context, phrase: Phrase, clause: Clause): Antecedent | null {
  const head = context.reading.analysis.tokens[phrase.head]!;
  if (head.lower === 'abgaben') return null; // levies, and no handing over
  if ((head.pos === 'NOUN' || head.pos === 'PROPN') && !pointerOf(context.reading.analysis.tokens, phrase.head))
    return nounAntecedent(context, phrase, clause, head);
  const pointer = pointerOf(context.reading.analysis.tokens, phrase.head);
  if (!pointer || meansGuests(context, clause)) return null;
  // "offered to mediate, which Delhi declined": what its own sentence told.
  const spoken = head.lower === 'which' ? context.matters.filter(({ sentence }) => sentence === clause.sentence) : context.matters;
  const matter = findMatter(spoken, pointer, context.mainTopic?.id ?? null);
  if (head.lower === 'which' && !matter) return null;
  const actors = context.reading.discourse.resolve(phrase, clause);
  const wanted = phrase !== clause.subject && wantsThing(clause);
  if (actors.length > 0 && !(wanted && matter) && isNearer(context, actors, clause, head.index, matter)) return null;
  if (matter) return fromMatter(matter, pointer, 0.5);
  return actors.length > 0 ? null : fromMain(context, pointer);
}

/** "Er empfing seine Gäste und lobte sie": people who are the object of the clause that goes on are meant, though no actors. */
function meansGuests(context: Context, clause: Clause): boolean {
  const { clauses, tokens } = context.reading.analysis;
  const before = clause.coordinated && clause.parent !== null ? clauses[clause.parent] : undefined;
  return before?.objects.some(({ head }) => guests.test(tokens[head]!.lower)) ?? false;
}

const guests =
  /^(?:gäste|gast|besucher|kollegen|soldaten|helfer|retter|mitarbeiter|anhänger|sportler|zuhörer|guests?|visitors|colleagues|soldiers|helpers|rescuers|staff|supporters|athletes|listeners)$/;

/** What one wants, demands or passes is a thing: "Noboa will sie". */
const things =
  /^(?:wollen|brauchen|fordern|verlangen|billigen|befürworten|beantragen|ratifizieren|want|need|demand|ratify|approve|endorse)$/;

/** Can the object of the clause be a thing alone? */
export const wantsThing = ({ verb }: Clause): boolean => things.test(verb?.lemma ?? '');

/** A person or state that was named after the matter is meant sooner. */
function isNearer(context: Context, actors: Actor[], clause: Clause, at: number, matter: Matter | null): boolean {
  if (!matter) return !isOwnLand(context, actors, clause) && (actors[0]!.kind === 'person' || !context.mainTopic);
  if (actors[0]!.kind !== 'person') return false;
  for (let look = at - 1; look > matter.at; look--) {
    const mention = context.reading.scan.byToken.get(look);
    if (mention?.first === look && actors.some(actor => actor.ref.id === mention.actor.ref.id)) return true;
  }
  return false;
}

/** "We would never accept it", says a minister: neither himself nor his own country. */
function isOwnLand(context: Context, actors: Actor[], clause: Clause): boolean {
  const voices = context.reading.discourse.speakers[clause.id]?.actors ?? [];
  return actors.some(actor => voices.some(voice => voice.ref.id === actor.ref.id || voice.behalf?.id === actor.ref.id));
}
