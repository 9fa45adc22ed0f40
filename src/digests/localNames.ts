import type { Codebook } from '../codebook/schema.ts';
import type { ActorShown, StanceChanged } from '../domain/stanceChanged.ts';
import type { Language } from './words.ts';

/** Calls actors by their names in the reader's language, as far as the codebook knows them; others keep the name they have. */
export function withLocalNames<Change extends StanceChanged>(change: Change, names: ReadonlyMap<string, string>): Change {
  const named = <A extends ActorShown | null>(actor: A): A => (actor ? { ...actor, name: names.get(actor.id) ?? actor.name } : actor);
  const voice = <V extends StanceChanged['before']>(said: V): V =>
    said ? { ...said, actor: named(said.actor), onBehalfOf: named(said.onBehalfOf) } : said;
  return { ...change, actor: named(change.actor), before: voice(change.before), after: voice(change.after) };
}

/** Names of countries and organisations in a language, by id. The codebook lists the name to show first. */
export function localNames(codebook: Pick<Codebook, 'bodies'>, language: Language): Map<string, string> {
  return new Map(codebook.bodies.flatMap(body => (body.names[language][0] ? [[body.id, body.names[language][0]] as const] : [])));
}
