import { isBranch } from '../words.ts';
import type { ActorMention, Scan } from './mentionScan.ts';
import type { Actor, Registry } from './names.ts';
import { partyLeader } from './partyLeaders.ts';
import { madeUp } from './titleFamilies.ts';

/** "Der Kanzler", "the Israeli foreign minister": the person the article named with that office, else the holder on the date, else the state itself. */
export function roleAlone(
  scan: Scan,
  first: number,
  last: number,
  roles: string[],
  home: string | null,
  retired: boolean,
  title: string,
  registry: Registry,
): ActorMention | null {
  const { memory, tokens } = scan;
  const genitive = /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
  if (retired || /^heads\b|^staats- und regierungschefs$/i.test(title)) return null; // of many states
  const opener = tokens[tokens[first - 1]?.pos === 'ADJ' ? first - 2 : first - 1]; // "a European ambassador"
  const unnamed = /^(?:an?|eine?)$/.test(opener?.lower ?? '');
  const leader = home?.startsWith('party:') ? partyLeader(scan, first, home, title) : null;
  if (leader) return { first, last, kind: 'role', actor: leader, genitive, reason: `${title}: ${leader.ref.name}` };
  if (home) {
    const holders = roles.includes(madeUp) || unnamed || roles.every(isOneOfMany) ? [] : registry.holders(home, roles, memory.publishedAt);
    // "The Italian leader" is the president or the prime minister: the one whom the article has named.
    const isNamed = ({ id }: { id: string }) => [...memory.roles.values()].some(({ ref }) => ref.id === id);
    const holder = holders.length === 1 ? holders[0] : holders.find(isNamed);
    const person = holder ? registry.actor(holder.id, memory.publishedAt) : null;
    if (person)
      return { first, last, kind: 'role', actor: person, genitive, reason: `${title} of ${home} on the date is ${person.ref.name}` };
    const body = registry.actor(home, memory.publishedAt);
    const kind = roles.map(role => registry.role(role)).find(role => role?.speaksFor);
    if (!body || (unnamed && !kind)) return null; // "a Labour MP"
    return {
      first,
      last,
      kind: 'role',
      actor: {
        ...body,
        behalf: kind ? body.behalf : null,
        rank: kind?.rank ?? 'member',
        gender: genderOf(scan, title),
        roles,
        kind: 'person',
        ...(kind ? {} : { ref: { id: `${home}-member`, name: `${title} (${body.ref.name})`, aliases: [] } }),
      },
      genitive,
      reason: `unnamed ${title} of ${body.ref.name}`,
    };
  }
  // "A government spokesman": one who has not been named, of the country that acted last.
  if (unnamed) return unnamedOf(scan, first, last, roles, title);
  const lands = /kanzler/i.test(title) ? ['country:DEU', 'country:AUT'] : null; // chancellors there are few
  const named = roles.includes(madeUp) ? undefined : namedBefore(scan, title, roles, lands);
  if (named) return { first, last, kind: 'role', actor: named, genitive, reason: `${title}: ${named.ref.name}, named before` };
  // "Minister says": a minister of what, nobody tells.
  const isAnyMinister = /^minister(?:in|s)?$/i.test(title);
  const countries = roles.includes(madeUp) || isAnyMinister ? [] : (lands ?? inOrder(scan));
  for (const country of countries) {
    const holders = registry.holders(country, roles, memory.publishedAt);
    const person = holders.length === 1 ? registry.actor(holders[0]!.id, memory.publishedAt) : null;
    if (person && fitsTitle(scan, title, person))
      return {
        first,
        last,
        kind: 'role',
        actor: person,
        genitive,
        reason: `${title} of ${country}, of which the article speaks, is ${person.ref.name}`,
      };
  }
  const ofState =
    (roles.some(role => /^(?:head-of-government|(?:[a-z]+-)?minister)$/.test(role)) && !roles.includes('head-of-state')) ||
    (roles.includes('spokesperson') && isOfBranch(scan, first, title));
  // "The foreign | ministry spokeswoman |"; whose "a foreign ministry spokesman" is, his words tell (`tellers.ts`).
  const opening = isBranch(tokens[first - 1]?.lower ?? '') ? [2, 3, 4] : [1];
  const isDefinite = opening.some(back => /^(?:the|der|die)$/.test(tokens[first - back]?.lower ?? ''));
  return ofState && isDefinite ? unnamedOf(scan, first, last, roles, title) : null;
}

/** "Der Regierungssprecher", "the foreign ministry | spokeswoman |": whoever it is speaks for the state. */
const isOfBranch = ({ tokens }: Scan, first: number, title: string): boolean =>
  /^(?:regierungs|ministeriums|außenamts|kreml|präsidial)\p{L}*sprecher|^(?:government|presidential)/iu.test(title) ||
  isBranch(tokens[first - 1]?.lower ?? '');

/** "The Danish minister", "die Umweltministerin": of a role that several have at once the codebook need not know the one who is meant. */
const isOneOfMany = (role: string): boolean => role === 'minister';

/** Whose office it may be: of the country that acted last, of the one from whose capital is told, of the one the article is about, then of those it named, the last first. */
function inOrder({ agent, isAgentSure, dateline, mainCountry, inArticle, place }: Scan): string[] {
  if (place !== null) return [place]; // "In Vienna, a spokesman for | the interior minister | said"
  if (dateline !== null && dateline === mainCountry && !isAgentSure) return [dateline]; // of nobody else's minister is told without a word on whose
  const known = [...inArticle].filter(id => !id.startsWith('party:'));
  const first = [isAgentSure ? agent : null, dateline, agent, mainCountry].filter(id => id !== null).filter(id => known.includes(id));
  return [...new Set([...first, ...known.reverse()])];
}

/** German titles tell it, English ones do not. */
const genderOf = ({ language }: Scan, title: string): 'f' | 'm' | null => (language !== 'de' ? null : /in$/.test(title) ? 'f' : 'm');

/** Somebody who holds such an office in the country at hand; null when the office speaks for nobody, or no country is. */
function unnamedOf(scan: Scan, first: number, last: number, roles: string[], title: string): ActorMention | null {
  const voiced =
    scan.language === 'de' && roles.includes('spokesperson') && scan.body?.startsWith('org:')
      ? scan.registry.actor(scan.body, scan.memory.publishedAt)
      : null;
  if (voiced) {
    const actor: Actor = { ...voiced, rank: 'spokesperson', gender: genderOf(scan, title), roles };
    return { first, last, kind: 'role', actor, genitive: false, reason: `unnamed ${title} of ${voiced.ref.name}` };
  }
  if (scan.countries.size > 1 && !announcesOwn(scan, first)) return null; // whose, is anybody's guess
  // "Eine Sprecherin" of whom, a place that the headline names does not tell.
  const known = scan.agent ?? (isOfBranch(scan, first, title) ? scan.dateline : null);
  const country = known ?? (/^sprecher(?:in)?$/i.test(title) ? null : scan.mainCountry);
  const kind = roles.map(role => scan.registry.role(role)).find(role => role?.speaksFor);
  const body = country && kind ? scan.registry.actor(country, scan.memory.publishedAt) : null;
  if (!body || !kind) return null;
  const actor: Actor = { ...body, rank: kind.rank, gender: genderOf(scan, title), roles, kind: 'person' };
  return { first, last, kind: 'role', actor, genitive: false, reason: `unnamed ${title} of ${body.ref.name}` };
}

/**
 * "| Peking werde | keine Soldaten in die Ukraine entsenden, sagte ein Sprecher", "Canada | will not | send police to Haiti, a spokesman said": what a state
 * will do, wants or thinks, its own spokesman tells.
 */
export function announcesOwn({ language, tokens, agent, isAgentSure }: Scan, first: number): boolean {
  if (agent === null || !isAgentSure) return false;
  if (language === 'en' && tokens[first - 2]?.text !== ',') return false;
  return tokens
    .slice(Math.max(0, first - reachOfMessages), first)
    .some(
      ({ lower, lemma, sentence }) =>
        sentence === tokens[first]!.sentence && (own[language].test(lower) || ownMind.has(lemma) || ownMind.has(lower)),
    );
}
const own = {
  de: /^(?:werde|wolle|lehne|bleibe|halte|plane|unterstütze|begrüße|fordere|verlange|stehe|will|wird)$/,
  en: /^(?:will|would|could|longer|now|wants?|supports?|backs?|opposes?|rejects?|objects?|ruled|welcomes?|ready|willing|prepared|remains?|stands?|sees?)$/,
};
/** What nobody but those who think so can tell, and what they alone do. */
const ownMind = new Set(
  (
    'ablehnen zustimmen unterstützen befürworten begrüßen fordern verlangen aussprechen bekennen verteidigen werben plädieren drängen pochen einsetzen eintreten ' +
    'festhalten abrücken zurückziehen aufgeben einlenken umschwenken mittragen akzeptieren billigen blockieren ausschließen zurückweisen verweigern warnen drohen ' +
    'kritisieren verurteilen stemmen wenden verzichten verabschieden bezeichnen nennen zusichern ankündigen anmelden einlegen bereit einzuwenden planen ' +
    'absage widerstand veto zustimmung unterstützung bedenken'
  ).split(' '),
);
const reachOfMessages = 30;

/** Whom the article has named with such an office, the last one first; "die Ministerin" is any woman who heads a ministry. */
function namedBefore({ memory, ...scan }: Scan, title: string, roles: string[], lands: string[] | null): Actor | undefined {
  const fits = (actor: Actor) => fitsTitle(scan, title, actor) && (!lands || lands.includes(actor.home ?? ''));
  if (/^minister(?:in|s)?$/i.test(title))
    return [...memory.roles].filter(([role, actor]) => /(?:^|-)minister$/.test(role) && fits(actor)).at(-1)?.[1];
  return roles.map(role => memory.roles.get(role)).find(actor => actor !== undefined && fits(actor));
}

/** German titles tell whether a man or a woman holds them. */
const fitsTitle = ({ language }: Pick<Scan, 'language'>, title: string, { gender }: Actor): boolean =>
  language !== 'de' || (gender !== 'm' && gender !== 'f') || !/^\p{Lu}\p{Ll}+$/u.test(title) || (gender === 'f') === /in$/.test(title);
