import type { Token } from '../../language/types.ts';
import type { ActorMention, Scan } from './mentionScan.ts';
import { textOf } from './mentionScan.ts';
import { unknownOrganisation } from './organisations.ts';

/**
 * Parties and associations that news names by a word of the language, in English: "the Liberals", "the dockworkers' union". The codebook knows those of some
 * countries; any other is an organisation by its own words.
 */
export function readEnglishGroup(scan: Scan, at: number): ActorMention | null {
  if (scan.language !== 'en') return null;
  const length = ownedLength(scan, at) || partyLength(scan, at);
  return length > 0 ? groupMention(scan, at, at + length - 1) : null;
}

/** "The Liberals", "Norway's opposition Social Democrats": a kind of party that there is in most countries. */
function partyLength({ tokens, limit }: Scan, at: number): number {
  const isPair = pairs.test(tokens[at]!.text) && at + 1 < limit && tokens[at + 1]!.text === 'Democrats';
  if (!isPair && !kindsOfParty.test(tokens[at]!.text)) return 0;
  const length = isPair ? 2 : 1;
  const next = tokens[at + length];
  return isIntroduced(tokens, at) && next?.pos !== 'NOUN' && next?.pos !== 'PROPN' ? length : 0;
}

const kindsOfParty =
  /^(?:Liberals|Conservatives|Socialists|Communists|Greens|Centrists|Nationalists|Islamists|Republicans|Democrats|Progressives|Pirates|Libertarians|Monarchists|Agrarians)$/;
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
function ownedLength({ tokens, limit }: Scan, at: number): number {
  if (at + 2 >= limit || tokens[at]!.pos !== 'NOUN' || !/^(?:['’]|['’]s)$/.test(tokens[at + 1]!.text)) return 0;
  const isOfSeveral = tokens[at]!.lower.endsWith('s') ? tokens[at + 1]!.text !== "'s" : /men$/.test(tokens[at]!.lower);
  return isOfSeveral && bodies.test(tokens[at + 2]!.lower) && tokens[at + 3]?.pos !== 'NOUN' ? 3 : 0;
}

const bodies =
  /^(?:unions?|associations?|federations?|organi[sz]ations?|conference|guild|lobby|league|confederation|council|congress|groups?|party|cooperatives?|syndicate|chamber)$/;

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
