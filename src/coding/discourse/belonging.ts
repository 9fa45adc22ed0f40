import { holdsOn } from '../../domain/actor.ts';
import type { Clause, Token } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { descriptionsOf } from '../mentions/descriptions.ts';
import type { Actor } from '../mentions/names.ts';
import { isInsider, isOrganisationNoun } from '../mentions/organisationNouns.ts';
import { associationHead } from '../mentions/organisations.ts';
import type { Speaker } from './speech.ts';

type Reading = Context['reading'];

/**
 * The speaker as the voice of the body that the clause is about: "The Greens would vote against it, said Balthasar Glättli, the Green leader". Null where the two
 * have nothing to do with each other: then it is a claim about somebody else.
 */
export function voiceOf({ reading }: Context, speaker: Speaker, subject: Actor): Actor | null {
  const [voice, ...others] = speaker.actors;
  if (!voice || others.length > 0 || subject.kind !== 'body' || subject.ref.id.startsWith('country:')) return null;
  const described = descriptionsOf(reading, voice, speaker.speechClause);
  const isOwn =
    isShadow(reading, voice, subject, described) ||
    holdsOffice(reading, voice, subject) ||
    sitsFor(reading, voice, subject, described) ||
    described.some(words => isTheirs(words) || isGermanOwn(words) || namesBody(reading, words, subject)) ||
    isBareOffice(reading, described);
  if (!isOwn) return null;
  return subject.ref.id.startsWith('group:') ? { ...voice, behalf: null } : { ...voice, behalf: subject.ref };
}

/**
 * The speaker, who is of those whom the clause is about and whom nobody knows by name: "The shippers want it now, said Ann Lee of the shippers' union", "The company
 * would not pay, its chief executive, Ann Lee, said".
 */
export function insider({ reading }: Context, { subject }: Clause, speaker: Speaker): Actor | null {
  const [voice, ...others] = speaker.actors;
  const { tokens, language } = reading.analysis;
  if (language !== 'en' || !voice || others.length > 0 || !subject) return null;
  const head = tokens[subject.head]!;
  const isOne = isBodyNoun(head) && /^(?:the|its|their|his|her)$/.test(tokens[subject.tokens[0]!]!.lower);
  // "A spokesman for the Wadajir party … | His party | was against it, he said"
  if (isOne && /^(?:org|party):/.test(voice.ref.id) && /^(?:its|their|his|her)$/.test(tokens[subject.tokens[0]!]!.lower)) return voice;
  if (isOne && voice.behalf && !voice.behalf.id.startsWith('country:')) return voice;
  if (voice.kind !== 'person' || (!isOne && !isOfSort(head))) return null;
  const described = descriptionsOf(reading, voice, speaker.speechClause);
  const isOwn =
    described.some(
      words =>
        isTheirs(words) ||
        words.some(({ lower, lemma }) => lower === head.lower || lemma === head.lemma) ||
        (isOne && isOfBody(reading, words)),
    ) ||
    (isOne && isBareOffice(reading, described));
  return isOwn ? { ...voice, behalf: null, home: null } : null;
}

/** "The union", "the bloc". */
const isBodyNoun = ({ lower }: Token): boolean =>
  isOrganisationNoun(lower, 'en') ||
  associationHead.test(lower) ||
  /^(?:bloc|opposition|sector|trade|chain|carrier|club|team|regulator|body)$/.test(lower);

/** "Shippers", "airlines": those who have something in common. */
const isOfSort = ({ lower, lemma, pos }: Token): boolean =>
  pos === 'NOUN' &&
  lower !== lemma &&
  /(?:ers|ors|ists|men|women|ees|ants|ians|dealers|unions|firms|companies|airlines|banks|parties|groups)$/.test(lower);

/** By an office that the codebook knows, of the body itself or of one that speaks for it, as of the European Commission for the EU. */
function holdsOffice({ registry, publishedAt }: Reading, voice: Actor, { ref }: Actor): boolean {
  const speaksFor = (id: string) => id === ref.id || (registry.body(id)?.speaksFor === true && registry.body(id)?.partOf === ref.id);
  if (voice.home === ref.id || (voice.behalf && speaksFor(voice.behalf.id))) return true;
  const roles = registry.person(voice.ref.id)?.roles ?? [];
  return roles.some(role => role.role !== 'former' && holdsOn(role, publishedAt) && speaksFor(role.for));
}

/** "The Conservatives would oppose it, the shadow chancellor said": of the party that is not in power. */
function isShadow({ registry, publishedAt }: Reading, { kind }: Actor, { ref }: Actor, described: readonly Token[][]): boolean {
  const country = registry.body(ref.id)?.country;
  if (!country || kind !== 'person' || !described.some(words => words.some(({ lower }) => lower === 'shadow'))) return false;
  const heads = registry.holders(country, ['head-of-government'], publishedAt);
  return !heads.some(({ roles }) => roles.some(role => role.for === ref.id && holdsOn(role, publishedAt)));
}

/** "The Republican Party is against her, | Senator Rojo Edwards | said": who sits in parliament, and of whom the text names no other party, tells what his own wants. */
const sitsFor = ({ scan }: Reading, voice: Actor, { ref }: Actor, described: readonly Token[][]): boolean =>
  /^party:|^org:(?:.*-)?(?:party|partei|labou?r|greens|liberals|conservatives|democrats|socialists|grunen|coalition)$/.test(ref.id) &&
  voice.kind === 'person' &&
  voice.behalf === null &&
  voice.home === null &&
  voice.roles.includes('member-of-parliament') &&
  described.some(words => words.some(({ lower }) => sits.test(lower))) && // and not "a former lawmaker", which is no such description
  described.every(words => words.every(({ index }) => !/^(?:party|org):/.test(scan.byToken.get(index)?.actor.ref.id ?? '')));

const sits =
  /^(?:mps?|meps?|senator|lawmaker|legislator|deputy|congressman|congresswoman|representative|parliamentarian)$|(?:abgeordnete[rn]?|senator(?:in)?|parlamentarier(?:in)?|(?:national|stände|bundes)r(?:at|ätin))$/;

/** "Sinn Féin lehne ihn ab, sagte | deren Agrarsprecher | Martin Kenny" */
const isGermanOwn = (words: readonly Token[]): boolean =>
  words.some(
    ({ lower }, at) =>
      /^(?:deren|dessen|ihr|ihre|sein|seine)$/.test(lower) && words.slice(at + 1, at + 4).some(word => germanInsiders.test(word.lower)),
  );

const germanInsiders = /(?:sprecher|chef|präsident|sekretär|geschäftsführer|obmann|direktor)(?:in)?$|vorsitzende[rn]?$/;

/** "Its leader", "their spokesman", "the company's chief executive", "party leader": the office is that of whoever the words are about. */
const isTheirs = (words: readonly Token[]): boolean =>
  words.some(({ lower, text }, at) => {
    const office = words.slice(at + 1, at + 6).some(isInsider);
    if (!office) return false;
    return (
      /^(?:its|their)$/.test(lower) || (text === lower && isOrganisationNoun(lower, 'en') && !/^\p{Lu}/u.test(words[at - 1]?.text ?? ''))
    );
  });

/** "Of the International Chamber of Shipping", "the Green | leader" of the Greens. */
const namesBody = ({ scan }: Reading, words: readonly Token[], { ref }: Actor): boolean =>
  words.some(({ index, lower }, at) => {
    const next = words[at + 1];
    const isLike = lower.length > 3 && next !== undefined && (isInsider(next) || /^(?:party|mp|lawmaker|senator)$/.test(next.lower));
    return scan.byToken.get(index)?.actor.ref.id === ref.id || (isLike && ref.name.toLowerCase().startsWith(lower));
  });

/** "Chief executive Ann Lee", with no word on whose: of those of whom the words are. */
const isBareOffice = (reading: Reading, described: readonly Token[][]): boolean =>
  described.some(words => words.some(({ lower }) => bare.test(lower))) &&
  described.every(words => words.every(token => !/^(?:of|for|at|from|['’]s?)$/.test(token.lower) && !isForeignName(reading, token)));

const isForeignName = ({ scan }: Reading, token: Token): boolean =>
  token.lower !== token.text && !isInsider(token) && !bare.test(token.lower) && scan.byToken.get(token.index)?.actor.kind !== 'person';

const bare = /^(?:executive|ceo|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|director|founder|boss)$/;

/** "Equinor CEO", "of the growers' union": an office or a place in some organisation that has a name. */
const isOfBody = ({ scan }: Reading, words: readonly Token[]): boolean =>
  words.some(isInsider) &&
  words.some(
    ({ index, pos }) =>
      pos === 'PROPN' && scan.byToken.get(index)?.actor.kind !== 'person' && !scan.byToken.get(index)?.actor.ref.id.startsWith('country:'),
  );
