import { z } from 'zod';

/** `de`/`en` lists of names, terms or titles. */
const words = z.array(z.string().min(1)).default([]);
const byLanguage = z.strictObject({ de: words, en: words });
const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a date as YYYY-MM-DD');
const slug = (kinds: string) =>
  z.string().regex(new RegExp(`^(${kinds}):[A-Za-z0-9][A-Za-z0-9-]*$`), `an id like ${kinds.split('|')[0]}:some-name`);

export const actorId = slug('person|country|org|group|party');
export const issueId = slug('issue');

/** A dated role of a person. `from` inclusive, `to` exclusive; leave `to` out while it lasts. */
export const roleSchema = z.strictObject({ for: actorId, role: z.string(), from: isoDate.optional(), to: isoDate.optional() });

export const personSchema = z.strictObject({
  id: slug('person'),
  /** Full name as the English-language press writes it. */
  name: z.string(),
  /** Spellings of the full name in either press (Wolodymyr Selenskyj, Volodymyr Zelenskyy). */
  aliases: words,
  /** Surnames that stand alone in the text (Selenskyj, Zelensky, Zelenskyy). */
  surnames: z.array(z.string()).min(1),
  gender: z.enum(['m', 'f', 'd']),
  roles: z.array(roleSchema),
});

/** Countries, organisations, parties and groups. */
export const bodySchema = z.strictObject({
  id: slug('country|org|group|party'),
  /** English display name. */
  name: z.string(),
  /** Names by which the body itself is called, every inflection that is not regular (die Ukraine; der Vereinigten Staaten). */
  names: byLanguage,
  /** Names that count only when they act: capitals, seats of government, buildings (Berlin, Kreml, White House). */
  metonyms: byLanguage.prefault({}),
  /** Adjectives without ending (deutsch, ukrainisch; German, Ukrainian). */
  demonyms: byLanguage.prefault({}),
  /** People as nouns (Deutsche, Ukrainer; Germans, Ukrainians). */
  people: byLanguage.prefault({}),
  /** Grammatical gender of the German name and whether it is plural, for pronouns. */
  grammar: z.enum(['m', 'f', 'n', 'pl']).optional(),
  /** Bodies whose positions count as this one's (org:european-commission → org:eu). */
  partOf: actorId.optional(),
  /** The state in which a party, ministry or army stands (party:cdu → country:DEU). */
  country: slug('country').optional(),
  /** True when the body's words are the words of `partOf`/`country` (a government, a ministry, the Kremlin); false for parties, parliaments' factions, armed groups. */
  speaksFor: z.boolean().default(false),
});

/** `codebook/roles.yaml`: what titles mean. */
export const roleKindSchema = z.strictObject({
  role: z.string(),
  rank: z.enum(['head', 'minister', 'envoy', 'spokesperson', 'member']),
  /** Do holders speak for the actor of the role? Deputies of parliament, ex-officials and party members do not. */
  speaksFor: z.boolean(),
  /** One holder at a time: two at once are a mistake in the dates. */
  single: z.boolean().default(false),
  /** Titles as they stand in text, nominative singular, masculine and feminine: Außenminister, Außenministerin, Chefdiplomat, foreign minister, top diplomat. */
  titles: byLanguage,
});

/**
 * An issue: a proposition that one can be for or against. A term is one or more parts joined by " + "; all parts must stand in the same clause
 * (in any order); a part is a word or several adjacent words; `*` at the start or end of a word stands for any letters. Matching ignores case and
 * looks at word forms and lemmas, so one entry covers inflections: "nato-beitritt*", "beitritt* + nato", "*waffenruhe*", "waffen + schweigen". Two German
 * words that both end in a star stand for their compound as well: "obergrenze* + plastik*" is "Plastikobergrenze", too.
 */
export const issueSchema = z.strictObject({
  id: issueId,
  labels: z.strictObject({ de: z.string(), en: z.string() }),
  /** What supporting it means, as a sentence. */
  proposition: z.strictObject({ de: z.string(), en: z.string() }),
  /** Phrases naming the issue in its own direction. */
  terms: byLanguage,
  /** Phrases naming its opposite: being for them is being against the issue (Neutralität der Ukraine). */
  opposite: byLanguage.prefault({}),
  /** Of each inner list at least one must stand in the clause, else the sentence, else the article: [["ukrain*", "kiew*", "kyiv*"]]. Nearer wins when issues compete. */
  context: z.array(z.array(z.string())).default([]),
  /** Words that rule the issue out when they stand in the same clause. */
  not: words,
  /** More general issue, so that a subscription to it includes this one. */
  broader: issueId.optional(),
  /** Issue that says the reverse of this one under a name of its own (embargo on oil, purchases of oil): who turns from one to the other is seen to turn. */
  contrary: issueId.optional(),
  /** What is aimed at and no deed (a two-state solution): "the step" in a text that names it is something else. */
  goal: z.literal(true).optional(),
});

/** Which way a cue points: +1 for, -1 against, 0 takes note. */
const polarity = z.union([z.literal(-1), z.literal(0), z.literal(1)]);

/**
 * A group of cues that behave alike. A cue is a lemma (`ablehnen`, `reject`), or an idiom: parts joined by " + " that stand in one clause as lemmas
 * or forms, in any order ("absage + erteilen", "out of the question"); `*` as in issue terms. `about` says where the subject stands: `object` (direct object or passive
 * subject), `subject`, `dative`, `prep:auf`, `that` (dass-/that-clause), `inf` (zu-/to-infinitive), `genitive` (of nouns), `topic` (nothing is
 * named: what the text is about). `by:dative` says that the holder stands in the dative ("das missfällt Paris").
 */
export const cueSchema = z.strictObject({
  cues: z.array(z.string().min(1)).min(1),
  pos: z.enum(['verb', 'noun', 'adjective', 'idiom']),
  /** +1 for, -1 against, 0 takes note. For kind `decision`: +1 brings the subject about, -1 ends it. */
  polarity,
  /** 0..1, as `Statement.intensity`. */
  intensity: z.number().min(0).max(1),
  about: z.array(z.string()).min(1),
  /** PLOVER type of the act when it has a recipient; for deeds also what the word does to the act after it (COMMIT, STOP, REFUSE, ALLOW, DO). */
  act: z.string().optional(),
  /**
   * What the cue does: position (states a stance), request, threat, offer, concern, hope, decision (does or ends something), report (says only),
   * denial, accuse, consult, shift (moves to or away from), join (takes over another actor's position), consider (no stance yet), undecided (takes no side, in so many words), deed (what one actor does to another; for acts only, it states no position).
   */
  kind: z.enum([
    'position',
    'request',
    'threat',
    'offer',
    'concern',
    'hope',
    'decision',
    'report',
    'denial',
    'accuse',
    'consult',
    'shift',
    'join',
    'consider',
    'undecided',
    'deed',
  ]),
});

const groups = z.array(z.array(z.string().regex(/^[^\s*A-Z]+$/, 'one word in small letters')).min(2)).default([]);
/** `codebook/interchangeable.yaml`: groups of nouns that are used for one another, and German nouns with the English ones for them. */
export const interchangeableSchema = z
  .strictObject({ de: groups, en: groups, across: z.record(z.string(), z.string()).default({}) })
  .prefault({});

const deedNames = z.record(z.string().regex(/^[^\s*A-Z]+$/, 'one noun in small letters'), z.array(z.string().min(2)).min(1)).default({});
/** `codebook/deeds.yaml`: the verbs of what a state does by its power, under the noun of the deed. */
export const deedsSchema = z.strictObject({ de: deedNames, en: deedNames }).prefault({});

export type Person = z.infer<typeof personSchema>;
export type Body = z.infer<typeof bodySchema>;
export type RoleKind = z.infer<typeof roleKindSchema>;
export type Issue = z.infer<typeof issueSchema>;
export type Cue = z.infer<typeof cueSchema>;

/** The codebook as the coder uses it; `version` is a hash of its content. */
export type Codebook = {
  version: string;
  persons: Person[];
  bodies: Body[];
  roles: RoleKind[];
  issues: Issue[];
  cues: { de: Cue[]; en: Cue[] };
  interchangeable: { de: string[][]; en: string[][]; across: Record<string, string> };
  deeds: { de: Record<string, string[]>; en: Record<string, string[]> };
};
