import type { Token } from '../language/types.ts';
import { readBody, readGeneric } from './bodies.ts';
import { type ActorMention, isCalendar, learn, learnSpelling, type Memory, type MentionScan, type Scan } from './mentionScan.ts';
import type { NameIndex, Registry } from './names.ts';
import { readOffice } from './offices.ts';
import { readKnownPerson, readSurname, readUnknown } from './persons.ts';

/**
 * Finds the actors named in a run of sentences: persons with their offices, bodies, capitals. Persons whom the codebook does not know are taken
 * from "title + name" and "name, office," (the text says for whom they speak). Roles alone are resolved by country and date.
 */
export function findMentions(
  tokens: Token[],
  sentences: { firstToken: number; endToken: number }[],
  names: NameIndex,
  registry: Registry,
  memory: Memory,
  language: 'de' | 'en',
): MentionScan {
  const mentions: ActorMention[] = [];
  const inArticle = new Set<string>();
  let last: string | null = null;
  let agentBefore: string | null = null;
  for (const sentence of sentences) {
    const scan: Scan = {
      tokens,
      limit: sentence.endToken,
      names,
      registry,
      memory,
      language,
      inArticle,
      mainCountry: memory.mainCountry,
      last,
      agent: agentBefore,
      countries: new Set(),
    };
    agentBefore = null;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const mention = readMention(scan, at);
      if (mention) {
        mentions.push(mention);
        last = mention.actor.home ?? mention.actor.ref.id;
        scan.last = last;
        if (last.startsWith('country:')) scan.countries.add(last);
        if (isAgent(scan, mention)) {
          scan.agent = last;
          agentBefore = last;
        }
        inArticle.add(last);
        learn(mention.actor, memory);
        if (mention.kind === 'name') learnSpelling(mention, tokens, memory);
        at = mention.last + 1;
      } else at++;
    }
  }
  const byToken = new Map<number, ActorMention>();
  for (const mention of mentions) for (let at = mention.first; at <= mention.last; at++) byToken.set(at, mention);
  return { mentions, byToken };
}

/** A country, or one who speaks for it, that is neither a place, nor whose, nor whom something is about ("gegen Polen"). */
const isAgent = ({ tokens }: Scan, { first, genitive, actor }: ActorMention): boolean =>
  !genitive && (actor.home ?? actor.ref.id).startsWith('country:') && tokens[first - 1]?.pos !== 'ADP' && tokens[first - 1]?.text !== '(';

function readMention(scan: Scan, at: number): ActorMention | null {
  if (isCalendar(scan.tokens, at)) return null;
  return (
    readOffice(scan, at) ??
    readKnownPerson(scan, at) ??
    readBody(scan, at) ??
    readUnknown(scan, at) ??
    readSurname(scan, at) ??
    readGeneric(scan, at)
  );
}
