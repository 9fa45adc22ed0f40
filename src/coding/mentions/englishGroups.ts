import { kindsOfParty } from '../../language/en/words.ts';
import { opensUpper } from '../../language/letters.ts';
import type { Token } from '../../language/types.ts';
import { type ActorMention, type Scan, textOf } from './mentionScan.ts';
import { unknownOrganisation } from './organisations.ts';

/** "The Liberals", "Norway's opposition Social Democrats": a kind of party that there is in most countries, of which the codebook knows some. */
export function readKindOfParty(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language } = scan;
  if (language !== 'en') return null;
  const isPair = pairs.test(tokens[at]!.text) && at + 1 < limit && tokens[at + 1]!.text === 'Democrats';
  if (!isPair && !kindsOfParty.test(tokens[at]!.text)) return null;
  const last = isPair ? at + 1 : at;
  return isIntroduced(tokens, at) && !/^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '') ? groupMention(scan, at, last) : null;
}

const pairs = /^(?:Social|Christian|Liberal|Free|New)$/;

/** Behind an article, an adjective, whose they are or which side they sit on: "opposition | Socialists". */
const isIntroduced = (tokens: Token[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before === undefined ||
    before.sentence !== tokens[at]!.sentence ||
    /^(?:DET|ADJ|CCONJ|ADP|SCONJ)$/.test(before.pos) ||
    /^(?:['’]s?|opposition|ruling|governing|coalition|,|while)$/.test(before.lower)
  );
};

/** "The dockworkers' union", "farmers' organisations", "the bishops' conference": whose body it is tells which. */
export function readOwnedAssociation(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language } = scan;
  if (
    language !== 'en' ||
    at + 2 >= limit ||
    tokens[at]!.pos !== 'NOUN' ||
    opensUpper(tokens[at]!.text) ||
    !/^['’]s?$/.test(tokens[at + 1]!.text)
  )
    return null;
  const { lower } = tokens[at]!;
  const isOfSeveral = lower.endsWith('s') ? tokens[at + 1]!.text.length === 1 : /(?:men|people)$/.test(lower);
  return isOfSeveral && bodies.test(tokens[at + 2]!.lower) && tokens[at + 3]?.pos !== 'NOUN' ? groupMention(scan, at, at + 2) : null;
}

const bodies =
  /^(?:unions?|associations?|federations?|organi[sz]ations?|conference|guild|lobby|league|confederation|council|congress|groups?|party|cooperatives?|syndicate|chamber)$/;

/** "Norway's opposition | urged |", "the main opposition | has rejected |": those who are in it, by what they do; "its opposition has hardened" is an attitude. */
export function readOpposition(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language, registry, memory } = scan;
  if (language !== 'en' || tokens[at]!.lower !== 'opposition' || at === 0 || at + 1 >= limit) return null;
  const before = tokens[at - 1]!;
  if (!/^['’]s?$/.test(before.text) && !/^(?:ADJ|NOUN|PROPN)$/.test(before.pos)) return null;
  let verb = at + 1;
  while (verb < limit && verb < at + 4 && /^(?:have|has|had|will|would|also|now|promptly|immediately|swiftly)$/.test(tokens[verb]!.lower))
    verb++;
  const isAct = tokens[verb]?.pos === 'VERB' && personal.test(tokens[verb]!.lemma);
  const actor = isAct ? registry.actor('group:opposition', memory.publishedAt) : null;
  return actor && { first: at, last: at, kind: 'name', actor, genitive: false, reason: 'the opposition, by what it does' };
}

/** What only persons do. */
const personal =
  /^(?:reject|want|demand|urge|call|say|accuse|welcome|criticise|criticize|oppose|back|support|vote|condemn|warn|argue|insist|ask|vow|plan|threaten|refuse|agree|boycott|propose|denounce|slam|blast|file|appeal|announce|pledge|promise|object|speak|favou?r|decry|attack|endorse|applaud|deplore|seek|table|press|describe|dismiss)$/;

function groupMention({ tokens }: Scan, first: number, last: number): ActorMention {
  const name = textOf(tokens, first, last + 1).replace(/ (?=['’])/g, '');
  return {
    first,
    last,
    kind: 'name',
    actor: { ...unknownOrganisation(name), gender: tokens[last]!.lower.endsWith('s') ? 'pl' : null },
    genitive: /^['’]s?$/.test(tokens[last + 1]?.text ?? ''),
    reason: `${name}, an organisation by the text`,
  };
}
