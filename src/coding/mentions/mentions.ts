import type { Token } from '../../language/types.ts';
import { readAttitudeAdjective } from './attitudeAdjectives.ts';
import { readBody, readGeneric } from './bodies.ts';
import { readCompatriot } from './compatriots.ts';
import { findDateline } from './datelines.ts';
import { readKindOfParty, readOpposition } from './englishGroups.ts';
import { readInstitution } from './institutions.ts';
import { readLegislators } from './legislators.ts';
import { readMembers, readPartyByMembers } from './membersOf.ts';
import { type ActorMention, isCalendar, learn, learnSpelling, type Memory, type MentionScan, type Scan } from './mentionScan.ts';
import { readNamedOrganisation } from './namedOrganisations.ts';
import type { NameIndex, Registry } from './names.ts';
import { readOffice } from './offices.ts';
import { readKnownPerson, readSurname } from './persons.ts';
import { readExplained, readUnknown } from './unknownPersons.ts';

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
  let agents = new Set<string>();
  let bodyBefore: string | null = null;
  const dateline = findDateline(tokens, names);
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
      body: bodyBefore,
      isAgentSure: agents.size === 1,
      dateline,
      countries: new Set(),
      place: null,
    };
    agentBefore = null;
    bodyBefore = null;
    agents = new Set();
    const others = language === 'de' ? endOfOthers(tokens, sentence) : -1;
    for (let at = sentence.firstToken; at < sentence.endToken; ) {
      const mention = sameAsBefore(readMention(scan, at), mentions.at(-1), tokens);
      if (mention) {
        mentions.push(mention);
        last = landOf(mention);
        scan.last = isAdjective(mention, tokens) ? (scan.agent ?? last) : last;
        last = scan.last;
        if (last.startsWith('country:') && !isCounterpart(scan, mention)) scan.countries.add(last);
        if (mention.kind === 'metonym' && at === sentence.firstToken + 1 && tokens[at - 1]!.lower === 'in')
          scan.place = last.startsWith('country:') ? last : null;
        const rules =
          mention.kind === 'metonym' && language === 'de' && tokens.slice(at + 1, mention.last + 4).some(({ lower }) => lower === 'man');
        const acts =
          rules ||
          (isAgent(scan, mention) &&
            mention.first >= others &&
            !(agentBefore && (isObject(scan, mention, sentence) || isMet(scan, mention, mentions, sentence))));
        if (acts && isOnlyQuoted(scan, mention, mentions)) scan.isAgentSure = false;
        else if (acts && isAnyForeigner(scan, mention)) scan.isAgentSure &&= agentBefore !== null;
        else if (acts && (agentBefore === null || !isSubordinate(tokens, mention.first))) {
          // "Norway and Sweden agreed": the first of them, to which a minister's title behind it is nearer than to none.
          const joined: string | null =
            agentBefore !== null && agents.size > 0 && isJoined(tokens, mentions.at(-2), mention) ? agentBefore : null;
          agents.add(last);
          agentBefore = joined ?? last;
          scan.agent = agentBefore;
          scan.isAgentSure = true;
        }
        inArticle.delete(last); // the last one named comes last
        if (
          mention.actor.kind === 'body' &&
          !mention.genitive &&
          !isAdjective(mention, tokens) &&
          !isBehindPreposition(tokens, mention.first) &&
          !isWhose(tokens, mention.first) &&
          !isAddressed(scan, mention.first)
        ) {
          bodyBefore ??= mention.actor.ref.id;
          scan.body = bodyBefore;
        }
        inArticle.add(last);
        learn(mention.actor, memory, isMet(scan, mention, mentions, sentence));
        if (mention.kind === 'name') learnSpelling(mention, tokens, memory);
        at = mention.last + 1;
      } else at++;
    }
  }
  const byToken = new Map<number, ActorMention>();
  for (const mention of mentions) for (let at = mention.first; at <= mention.last; at++) byToken.set(at, mention);
  return { mentions, byToken };
}

/** "Joe Zahra, | der maltesische Minister,": the office behind a name and a comma is that person's, where no other country is. */
function sameAsBefore(mention: ActorMention | null, before: ActorMention | undefined, tokens: Token[]): ActorMention | null {
  if (mention?.kind !== 'role' || before?.kind !== 'name' || before.actor.kind !== 'person' || before.genitive) return mention;
  const between = tokens.slice(before.last + 1, mention.first);
  const apposed = between[0]?.text === ',' && between.length <= 2 && (between[1] === undefined || between[1].pos === 'DET');
  const alike =
    before.actor.home === null || before.actor.home === mention.actor.home || before.actor.behalf?.id === mention.actor.behalf?.id;
  return apposed && alike ? { ...mention, actor: before.actor } : mention;
}

/** The country of whoever is named; a land with a government of its own (the Faroe Islands) is one, whatever state it belongs to. */
const landOf = ({ actor: { ref, home } }: ActorMention): string => (ref.id.startsWith('country:') ? ref.id : (home ?? ref.id));

/** A country, or one who speaks for it, that is neither a place, nor whose, nor whom something is about ("gegen Polen"). */
const isAgent = (scan: Scan, { first, last, kind, genitive, actor }: ActorMention): boolean =>
  !genitive &&
  !isAdjective({ first, last, kind }, scan.tokens) &&
  (actor.home ?? actor.ref.id).startsWith('country:') &&
  !isBehindPreposition(scan.tokens, first) &&
  !isComparedWith(scan.tokens, first) &&
  !isAskedOf(scan.tokens, first) &&
  !isWhose(scan.tokens, first) &&
  scan.tokens[first - 1]?.text !== '(';

/** "DHAKA - Bangladesh's government was angry. “| Delhi | will never agree,” the law minister said": of whom one's own words tell, where those spoken of before rule in the place the article is sent from. */
const isOnlyQuoted = ({ tokens, language, dateline }: Scan, mention: ActorMention, mentions: readonly ActorMention[]): boolean =>
  language === 'en' &&
  dateline !== null &&
  tokens[mention.first]!.quote >= 0 &&
  landOf(mention) !== dateline &&
  mentions
    .slice(-reachOfRulers)
    .some(
      other =>
        other !== mentions[0] &&
        mention.first - other.first < reachOfRulers &&
        landOf(other) === dateline &&
        tokens[other.first]!.quote < 0,
    );

/** "OSLO - … A Swedish envoy was sceptical. Digitalisation Minister Tung …": some official of elsewhere, unnamed, whose minister would be told of with his state. */
const isAnyForeigner = ({ tokens, dateline }: Scan, mention: ActorMention): boolean =>
  dateline !== null &&
  landOf(mention) !== dateline &&
  mention.actor.rank !== 'spokesperson' && // whose government "remained committed to it"
  /^(?:an?|eine?)$/.test(tokens[mention.first - 1]?.lower ?? '');

/** How many words back those who rule there may have been spoken of. */
const reachOfRulers = 60;

/** "Anders als | Schweden | lehnt Norwegen …": with whom somebody is compared. */
const isComparedWith = (tokens: Token[], first: number): boolean =>
  /^(?:als|wie)$/.test(tokens[first - 1]?.lower ?? '') && /^(?:anders|ebenso|genauso|ähnlich)$/.test(tokens[first - 2]?.lower ?? '');

/** "In einem Brief | an die EU-Kommission |": with whom or to whom something is done. */
const isAddressed = ({ tokens, language }: Scan, first: number): boolean =>
  language === 'de' && /^(?:de[rmn]|die|das)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.pos === 'ADP';

/**
 * "Sollte | Angola | bauen, werde seine Regierung klagen, sagte Minister X": where a condition ends that is about another than whoever speaks of his own government;
 * −1 where there is none.
 */
function endOfOthers(tokens: Token[], { firstToken, endToken }: { firstToken: number; endToken: number }): number {
  if (!/^(?:sollten?|falls|wenn|sofern|solange)$/.test(tokens[firstToken]!.lower)) return -1;
  const comma = tokens.slice(firstToken, endToken).find(({ text }) => text === ',')?.index ?? -1;
  const isOwn = (at: number) =>
    /^(?:seine?|ihre?)$/.test(tokens[at]!.lower) && /^(?:regierung|land|staat|volk)$/.test(tokens[at + 1]?.lower ?? '');
  for (let at = comma + 1; comma > 0 && at < Math.min(comma + 6, endToken); at++) if (isOwn(at)) return comma;
  return -1;
}

/** "Støre received | Prime Minister Frederiksen | in Oslo", "traf | seinen schwedischen Amtskollegen |": another office is met by whoever acts. */
function isMet(scan: Scan, mention: ActorMention, before: ActorMention[], sentence: { firstToken: number }): boolean {
  let host: ActorMention | undefined;
  for (let at = before.length - 1; at >= 0 && before[at]!.first >= Math.max(sentence.firstToken, mention.first - longestMeeting); at--)
    if (before[at]!.actor.kind === 'person' && !before[at]!.genitive) host = before[at];
  return host !== undefined && host.actor.ref.id !== mention.actor.ref.id && isMeeting(scan.tokens, host, mention);
}

/** Between the two stand the verb and what belongs to the second, and no clause of the second opens behind. */
function isMeeting(tokens: Token[], host: ActorMention, { first, last }: ActorMention): boolean {
  const between = tokens.slice(host.last + 1, first);
  // "Støre hat am Dienstag | den Schweden Kristersson | getroffen": German ends with the verb.
  const closing = tokens[last + 1];
  if (between[0]?.pos === 'AUX' && closing?.morph.form === 'part2' && meeting.test(closing.lemma))
    return between.slice(1).every(({ pos }) => !/^(?:PUNCT|SCONJ|CCONJ|VERB|AUX)$/.test(pos));
  const verb = between.find(({ pos }) => pos === 'VERB');
  const breaks = between.some(({ pos, index }) => index > (verb?.index ?? 0) && /^(?:PUNCT|SCONJ|CCONJ|VERB|AUX)$/.test(pos));
  return verb !== undefined && meeting.test(verb.lemma) && !breaks && !/^(?:VERB|AUX)$/.test(tokens[last + 1]?.pos ?? '');
}

/** Words from the host to who is met; a sentence may be as long as a text. */
const longestMeeting = 40;
const meeting =
  /^(?:meet|receive|host|visit|welcome|greet|phone|telephone|call|join|thank|congratulate|treffen|empfangen|besuchen|begrüßen|anrufen|danken|beglückwünschen|sprechen|telefonieren|reisen)$/;

/** "Norwegen unterstützt | die Dänen |": who stands behind the verb of a clause that opens with who acts. */
function isObject({ tokens, language }: Scan, { first }: ActorMention, { firstToken }: { firstToken: number }): boolean {
  if (language !== 'de') return false;
  const verb = tokens.slice(firstToken + 1, firstToken + 4).find(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos));
  if (!verb || verb.index >= first || verb.pos === 'PUNCT') return false;
  return tokens.slice(verb.index + 1, first).every(({ pos }) => !/^(?:PUNCT|SCONJ|CCONJ|VERB)$/.test(pos));
}

/** "Ukraine respects | Swiss | neutrality": an adjective is nobody who acts. */
const isAdjective = ({ last, kind }: Pick<ActorMention, 'first' | 'last' | 'kind'>, tokens: Token[]): boolean =>
  kind === 'people' && tokens[last + 1]?.pos === 'NOUN';

/** "Norway and | Sweden |": named in one breath with the one before. */
const isJoined = (tokens: Token[], before: ActorMention | undefined, { first }: ActorMention): boolean =>
  before !== undefined && first - before.last <= 3 && tokens.slice(before.last + 1, first).some(({ lower }) => /^(?:and|und)$/.test(lower));

/** "Trade with | Russia | went on, and the government …": with or against whom something is, and not whose government it is. */
const isCounterpart = ({ tokens, language }: Scan, { first }: ActorMention): boolean =>
  language === 'en' && /^(?:with|against|towards?)$/.test(tokens[tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1]?.lower ?? '');

/** "Driven out of Mali, Burkina Faso and | Niger |": the preposition is that of the whole list; "asked it to stay out of China, | Seoul | is weighing it" has none. */
function isBehindPreposition(tokens: Token[], first: number): boolean {
  let at = first - 1;
  if (tokens[at]?.text === ',' && !isListedOn(tokens, first)) return false;
  while (at >= 0 && /^(?:the|only|one|two|both)$/.test(tokens[at]!.lower)) at--; // "of | only one | China"
  if (at < first - 1 && tokens[at]?.pos === 'ADP') return true;
  while (at >= 0 && first - at < 9 && (/^(?:PROPN|CCONJ)$/.test(tokens[at]!.pos) || tokens[at]!.text === ',')) at--;
  return tokens[at]?.pos === 'ADP' && (at === first - 1 || tokens[first - 1]!.pos !== 'PROPN');
}

/** Does a list go on behind the name that begins there: "Mali, | Burkina Faso | and Niger"? */
function isListedOn(tokens: Token[], first: number): boolean {
  let at = first;
  while (/^(?:PROPN|DET|ADJ)$/.test(tokens[at]?.pos ?? '')) at++;
  return tokens[at]?.pos === 'CCONJ' || tokens[at]?.text === ',';
}

/** "Über den Beitritt | der Ukraine |", "Sanktionen gegen den | Iran |": whose it is, and not who acts. */
const isWhose = (tokens: Token[], first: number): boolean =>
  (/^(?:der|des)$/.test(tokens[first - 1]?.lower ?? '') && tokens[first - 2]?.pos === 'NOUN') ||
  (tokens[first - 1]?.lower === 'den' && tokens[first - 2]?.lower === 'gegen');

/** "It is unclear what | Poland | thinks of it", "offen ist, ob | Polen | zustimmt": of whom something is asked does nothing. */
function isAskedOf(tokens: Token[], first: number): boolean {
  const at = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1;
  const asks = /^(?:what|whether|how|why|was|ob|wie|warum)$/.test(tokens[at]?.lower ?? '');
  return (
    asks &&
    [before, before - 1].some(word =>
      /^(?:un)?(?:clear|certain|known|klar|gewiss|bekannt|sicher)$|^(?:open|offen|fraglich)$/.test(tokens[word]?.lower ?? ''),
    )
  );
}

/** "…, sofern | die Vereinigten Staaten | nachgeben", "the levy that | Botswana | plans": who acts in such a clause is not whom the sentence is about. */
function isSubordinate(tokens: Token[], first: number): boolean {
  const before = tokens[first - 1]?.lower === 'the' ? first - 2 : first - 1;
  if (/^(?:that|which|whom)$/.test(tokens[before]?.lower ?? '')) return true;
  for (let at = first - 1; at >= 0 && first - at < 7 && tokens[at]!.pos !== 'PUNCT'; at--) if (tokens[at]!.pos === 'SCONJ') return true;
  return false;
}

function readMention(scan: Scan, at: number): ActorMention | null {
  if (isCalendar(scan.tokens, at)) return null;
  const isPlace = (scan.names.find(scan.tokens, at, scan.limit, ['metonym'])[0]?.length ?? 0) > 2; // "King Charles Street" is no king
  return (
    (isPlace ? readBody(scan, at) : null) ??
    readOffice(scan, at) ??
    readKnownPerson(scan, at) ??
    readNamedOrganisation(scan, at) ??
    readCompatriot(scan, at) ??
    readMembers(scan, at) ??
    readLegislators(scan, at) ??
    readBody(scan, at) ??
    readUnknown(scan, at) ??
    readSurname(scan, at) ??
    readExplained(scan, at) ??
    readGeneric(scan, at) ??
    readAttitudeAdjective(scan, at) ??
    readInstitution(scan, at) ??
    readKindOfParty(scan, at) ??
    readOpposition(scan, at) ??
    readPartyByMembers(scan, at)
  );
}
