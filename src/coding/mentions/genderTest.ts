import type { Actor } from './names.ts';

/** Which actors a third-person pronoun can mean by its gender and number; null for words that are none. */
export function genderTest(pronoun: string, plural: boolean, language: 'de' | 'en'): ((actor: Actor) => boolean) | null {
  const is =
    (...genders: Actor['gender'][]) =>
    (actor: Actor) =>
      genders.includes(actor.gender) || (actor.kind === 'person' && actor.gender === null);
  if (language === 'en') {
    if (/^(?:he|his|him)$/.test(pronoun)) return actor => actor.kind === 'person' && is('m')(actor);
    if (/^(?:she|her)$/.test(pronoun)) return actor => actor.kind === 'person' && is('f')(actor);
    if (/^(?:it|its)$/.test(pronoun)) return actor => actor.kind === 'body';
    if (/^(?:they|their)$/.test(pronoun)) return actor => actor.gender === 'pl' || /^(?:party|org|group):/.test(actor.ref.id);
    return null;
  }
  if (/^(?:er|der|sein|seine|seinen|seiner|seinem|seines|ihm|ihn|dieser|letzterer)$/.test(pronoun))
    return is('m', ...(pronoun.startsWith('sein') ? (['n'] as const) : []));
  if (/^(?:sie|ihr|ihre|ihren|ihrer|ihrem|ihres|diese|letztere)$/.test(pronoun)) {
    return plural ? actor => actor.gender === 'pl' : actor => is('f')(actor);
  }
  if (pronoun === 'es') return actor => actor.kind === 'body' && actor.gender === 'n';
  return null;
}
