import type { ActorMention, Scan } from './mentionScan.ts';
import { unknownOrganisation } from './organisations.ts';

/** What parliaments and central banks are called, and the label under which those of a country are one. */
const labels = new Map(
  Object.entries({
    Parliament: ['parlament', 'parlaments', 'nationalversammlung', 'parliament', 'legislature', 'national assembly'],
    'Lower house': ['unterhaus', 'abgeordnetenhaus', 'lower house'],
    'Upper house': ['oberhaus', 'upper house'],
    'Constitutional court': ['constitutional court'],
    'Supreme court': ['supreme court', 'top court', 'highest court'],
    'High court': ['high court'],
    Ombudsman: ['ombudsman'],
    'Central bank': ['zentralbank', 'notenbank', 'nationalbank', 'central bank'],
  }).flatMap(([label, names]) => names.map(name => [name, label] as const)),
);

/** "National Assembly", in small letters: what every parliament of the kind is called. */
export const isInstitution = (name: string): boolean => labels.has(name);

/** "Das Parlament in Nairobi", "Malta's central bank": a body of a country that speaks for itself, not for the government; of the main country where no other is named. */
export function readInstitution(scan: Scan, at: number): ActorMention | null {
  const { tokens, limit, language, registry, memory } = scan;
  if (isCommission(scan, at)) return commission(scan, at);
  const isTwo = at + 1 < limit && labels.has(`${tokens[at]!.lower} ${tokens[at + 1]!.lower}`);
  const label = labels.get(isTwo ? `${tokens[at]!.lower} ${tokens[at + 1]!.lower}` : tokens[at]!.lower);
  if (!label || (language === 'de' && !/^\p{Lu}/u.test(tokens[at]!.text))) return null;
  const last = isTwo ? at + 1 : at;
  if (language === 'en' && /^(?:NOUN|PROPN)$/.test(tokens[last + 1]?.pos ?? '')) return null; // "the central bank | governor |"
  const owner = landNamedBefore(scan, at) ?? ownerBehind(scan, last + 1);
  const named =
    owner !== null ||
    /^(?:the|das|die|der|dem|des|im|vom|beim|zum)$/.test(tokens[tokens[at - 1]?.pos === 'ADJ' ? at - 2 : at - 1]?.lower ?? '') ||
    /^\p{Lu}/u.test(tokens[at]!.text);
  const country = named ? registry.actor(owner ?? scan.mainCountry ?? '', memory.publishedAt) : null;
  if (!country?.ref.id.startsWith('country:')) return null;
  const actor = {
    ...unknownOrganisation(`${label} of ${country.ref.name}`),
    gender: label === 'Central bank' ? ('f' as const) : ('n' as const),
  };
  const genitive = /^['’]s?$/.test(tokens[last + 1]?.text ?? '');
  return { first: at, last, kind: 'name', actor, genitive, reason: actor.ref.name };
}

/** "Kenias | Parlament", "the Kenyan | parliament", "Kenya's | parliament". */
export function landNamedBefore({ tokens, names, limit }: Scan, at: number): string | null {
  const start = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  if (start < 0) return null;
  const found = names.find(tokens, start, limit, ['demonym', 'body'])[0];
  return found && start + found.length <= at && (found.entry.kind === 'demonym' || found.genitive || start === at - 2)
    ? found.entry.ids[0]!
    : null;
}

export function ownerBehind(scan: Scan, at: number): string | null {
  const { tokens, names, limit } = scan;
  if (at + 1 >= limit || !/^(?:of|in|von)$/.test(tokens[at]!.lower)) return null;
  const whole = tokens[at + 1]!.lower === 'the' ? ownerOfWhole(scan, at + 2) : null;
  if (whole) return whole;
  return names.find(tokens, at + 1, limit, ['metonym', 'body'])[0]?.entry.ids[0] ?? null;
}

/** "The lower house of the | Swiss parliament |", "of | Poland's parliament |": whose parliament it is a part of. */
function ownerOfWhole({ tokens, names, limit, registry }: Scan, at: number): string | null {
  const found = names.find(tokens, at, limit, ['demonym', 'body'])[0];
  const id = found?.entry.ids[0];
  if (!found || id === undefined) return null;
  const isNamed = found.length > 1 && labels.has(tokens[at + found.length - 1]!.lower); // the parliament has a name of its own
  return isNamed ? (registry.body(id)?.country ?? null) : labels.has(tokens[at + found.length]?.lower ?? '') ? id : null;
}

/** "The | Commission | will not accept that", "die | Kommission | hält daran fest", in a text that names the European Union. */
const isCommission = ({ tokens, language, inArticle }: Scan, at: number): boolean => {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1]?.lower ?? '';
  const isBare =
    language === 'en'
      ? tokens[at]!.text === 'Commission' && before === 'the' && !/^(?:of|on|for)$/.test(after)
      : tokens[at]!.text === 'Kommission' && /^(?:die|der)$/.test(before) && !/^(?:für|zur|zum|des|der|aus|von|unter)$/.test(after);
  const isTheirs = () => language === 'de' && tokens.some(({ lemma }) => /^mitglieds?(?:staat|land)$/.test(lemma));
  return isBare && (['org:eu', 'org:european-commission'].some(id => inArticle.has(id)) || isTheirs());
};

function commission({ registry, memory, tokens }: Scan, at: number): ActorMention | null {
  const actor = registry.actor('org:european-commission', memory.publishedAt);
  const genitive = /^['’]s?$/.test(tokens[at + 1]?.text ?? '') || tokens[at - 1]?.lower === 'der';
  return actor && { first: at, last: at, kind: 'body', actor, genitive, reason: actor.ref.name };
}
