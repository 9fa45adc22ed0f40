import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import type { ActorMention } from '../mentions/mentionScan.ts';
import type { Actor } from '../mentions/names.ts';

/** Nouns whose genitive is what they are about, not whose they are: "die Verurteilung Russlands", as always in English ("condemnation of Russia"). */
export const takesObject: ReadonlySet<string> = new Set(
  'unterstützung verurteilung kritik lob anerkennung befürwortung boykott kampf verteidigung förderung ablehnung klage zurückweisung missbilligung würdigung'.split(
    ' ',
  ),
);

/** Whose attitude a noun names: the genitive or name beside it, who does it, or the owner of its possessive. Null where the text does not say. */
export function nounHolder(context: Context, clause: Clause, at: number): Actor | null {
  const { scan, analysis, discourse } = context.reading;
  const isGroup = scan.byToken.get(at)?.actor.ref.id.startsWith('group:') ?? false;
  if (isGroup && !/^(?:of|to)$/.test(analysis.tokens[at + 1]?.lower ?? '')) return null; // "Norway's | opposition | said" names somebody
  const before =
    scan.byToken.get(at - 1) ??
    (analysis.tokens[at - 1]?.pos === 'ADJ' || /^['’]s?$/.test(analysis.tokens[at - 1]?.text ?? '') ? scan.byToken.get(at - 2) : undefined);
  if (before?.genitive || (before && isDemonym(context, before, at))) return before.actor;
  for (let look = at + 1; look < at + 4 && analysis.language === 'de' && !takesObject.has(analysis.tokens[at]!.lemma); look++) {
    const mention = scan.byToken.get(look);
    const word = analysis.tokens[look];
    if (word?.text === ',') break; // "sein Appell, | der Ukraine | mehr zu liefern": whom a deed is done to
    if (word?.pos === 'ADP' && word.lower !== 'von' && !mention && scan.byToken.get(look + 1) === undefined) break; // "das Nein | zum Beitritt Georgiens"
    if (mention && look === mention.first)
      return mention.genitive || /^(?:der|des|von|of|by)$/.test(analysis.tokens[look - 1]!.lower) ? mention.actor : null;
  }
  const possessor = analysis.language === 'en' ? ofHolder(context, at) : null;
  if (possessor) return possessor;
  const agent = analysis.language === 'de' ? agentOfNoun(context, clause, at) : null;
  if (agent) return agent;
  for (let look = at - 1; look >= Math.max(0, at - 3); look--)
    if (/^(?:sein|ihr)(?:e|en|er|em|es)?$|^(?:his|her|its|their)$/.test(analysis.tokens[look]!.lower)) {
      const owners = discourse.subjects[clause.id]!;
      if (analysis.tokens[look]!.lower === 'their' && answersTo.test(clause.verb?.lemma ?? '')) return null;
      return owners[0] ?? null;
    }
  const own = [at - 1, at - 2, at - 3].some(
    look => look >= 0 && /^(?:unser|mein)(?:e|en|er|em|es)?$|^(?:our|my)$/.test(analysis.tokens[look]!.lower),
  );
  return own ? (discourse.speakers[clause.id]?.actors[0] ?? null) : null;
}

/** "Would look into | their concerns |", "understood their anger": what one does about what others feel. */
const answersTo =
  /^(?:understand|hear|listen|look|address|note|acknowledge|dismiss|answer|respond|consider|discuss|know|respect|take|ignore|allay|ease|study|examine|appreciate|recogni[sz]e)$/;

/** "The opposition | of Norway | to the levy", "the support of Paris for it": whose it is stands before what it is about. Behind of alone stands what it is about. */
function ofHolder({ reading: { analysis, scan } }: Context, at: number): Actor | null {
  const { tokens } = analysis;
  const mention = tokens[at + 1]?.lower === 'of' ? (scan.byToken.get(at + 2) ?? scan.byToken.get(at + 3)) : undefined;
  const next = mention && !mention.genitive ? tokens[mention.last + 1]?.lower : undefined;
  if (!mention || !next) return null;
  const isAbout =
    (next === 'to' && (tokens[mention.last + 2]?.pos !== 'VERB' || unwilling.test(tokens[at]!.lemma))) ||
    (next === 'for' && favours.test(tokens[at]!.lemma)) ||
    (/^(?:about|over|towards|with|at)$/.test(next) && !ofThem.test(tokens[at]!.lemma));
  return isAbout ? mention.actor : null;
}

const unwilling = /^(?:refusal|reluctance|unwillingness|willingness|readiness)$/;
const favours = /^(?:support|backing|enthusiasm|sympathy|preference|readiness|endorsement|advocacy|appetite|liking|distaste)$/;

/** Nouns whose of tells at whom they are aimed: "the criticism of Norway over its levy". */
const ofThem =
  /^(?:criticism|condemnation|denunciation|disapproval|rejection|rebuke|praise|censure|mockery|ridicule|fear|distrust|mistrust|dislike|hatred|support|defence|defense|recognition|complaint|resentment|admiration|view|opinion)$/;

/** "Norwegian | opposition to the treaty", "British objections": an adjective of a country right before the noun, and what it is about right behind. */
function isDemonym({ reading }: Context, mention: ActorMention, at: number): boolean {
  const { tokens, language } = reading.analysis;
  if (language !== 'en' || mention.actor.kind !== 'body' || mention.last !== mention.first) return false;
  const names = reading.registry.body(mention.actor.ref.id)?.demonyms.en ?? [];
  return (
    names.includes(tokens[mention.first]!.text) &&
    /^(?:to|for|of|against|over|about|on|towards|that|in|with)$/.test(tokens[at + 1]?.lower ?? '')
  );
}

/** "Die Ablehnung neuer Sanktionen durch Frankreich": who does what the noun tells. */
function agentOfNoun({ reading }: Context, clause: Clause, at: number): Actor | null {
  const agent = clause.obliques.find(({ prep, phrase }) => prep === 'durch' && phrase.tokens[0]! > at && phrase.tokens[0]! - at < 10);
  const between = agent ? reading.analysis.tokens.slice(at + 1, agent.phrase.tokens[0]!) : [];
  return agent && !between.some(({ pos }) => /^(?:VERB|AUX|PUNCT)$/.test(pos))
    ? (reading.discourse.resolve(agent.phrase, clause)[0] ?? null)
    : null;
}

/** What stands between the names of a list. */
export const listed = /^(?:and|,)$/;

/** Those named behind the attitude: "criticism from | Paris and Rome", "support in | Hungary". */
export function ownersBehind(context: Context, clause: Clause, noun: number, by = /^(?:from|by|in|among|of)$/): Actor[] {
  const { analysis, scan } = context.reading;
  const found: Actor[] = [];
  let at = noun + 1;
  if (!by.test(analysis.tokens[at]?.lower ?? '')) return [];
  const { sentence } = analysis.tokens[noun]!;
  // The parser may lose the end of a long list.
  for (at++; clause.tokens.includes(at) || (by === listed && analysis.tokens[at]?.sentence === sentence); at++) {
    const mention = scan.byToken.get(at);
    const acts = !clause.tokens.includes(at) && /^(?:VERB|AUX|ADV)$/.test(analysis.tokens[(mention?.last ?? at) + 1]?.pos ?? '');
    if (acts && analysis.tokens[(mention?.last ?? at) + 1]?.lower !== 'too') break; // "vetoed by Russia, and | China abstained"
    if (mention && !mention.genitive) {
      if (!qualifies(context, mention)) found.push(mention.actor);
      at = mention.last;
    } else if (!/^(?:and|,|the|from|by|in|as|well)$/.test(analysis.tokens[at]!.lower) && !describesName(context, at)) break;
  }
  return found;
}

/** "Opposition from | Norwegian | farmers": where those who hold it are. */
const qualifies = ({ reading: { scan } }: Context, { kind, last }: ActorMention): boolean =>
  kind === 'people' && scan.byToken.has(last + 1);

/** "From the | right-wing | Progress Party", "from the | ferry | operator Havlink": what stands between the article and a name in the text. */
function describesName({ reading: { analysis, scan } }: Context, from: number): boolean {
  let at = from;
  while (at < from + 4 && !scan.byToken.has(at) && /^(?:ADJ|NOUN)$/.test(analysis.tokens[at]?.pos ?? '')) at++;
  const named = scan.byToken.get(at);
  return at > from && named?.kind === 'name' && !named.actor.ref.id.startsWith('country:');
}
