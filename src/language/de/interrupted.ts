import type { Token } from '../types.ts';
import { readFacts } from './facts.ts';
import { isVerb } from './lexicon.ts';
import type { Builder, Draft } from './linkClauses.ts';
import type { Segment } from './segments.ts';
import type { Tag } from './tags.ts';
import { particles } from './words.ts';

/**
 * "forderte die EU auf, | die Maut |, die ab Mai gilt, | fallen zu lassen": before a relative clause stands what belongs to the infinitive behind it, and the clause around
 * both, which is closed, has taken it. Takes it from there and returns its tokens; none where nothing of the kind is there.
 */
export function objectBefore(tokens: Token[], tags: Tag[], relative: Draft | undefined, verbs: number[]): number[] {
  const around = relative?.kind === 'relative' ? relative.host : null;
  if (!relative || !around || around.facts.finite < 0 || !verbs.every(token => /^(?:AV|AD|ZU|V[ZIP])$/.test(tags[token]!))) return [];
  const first = relative.tokens[0]!;
  const comma = around.tokens.findLast(token => token < first - 1 && tokens[token]!.text === ',');
  const own = comma === undefined ? [] : around.tokens.filter(token => token > comma && token < first && tags[token] !== 'PU');
  if (comma === undefined || comma < around.facts.finite || !own.some(token => /^N[NE]$/.test(tags[token]!))) return [];
  if (own.at(-1)! < first - 2 || own.some(token => /^V/.test(tags[token]!))) return [];
  around.tokens = around.tokens.filter(token => token < comma || token > own.at(-1)!);
  around.facts = { ...readFacts(tokens, tags, around.tokens), introducer: around.facts.introducer, mayWait: around.facts.mayWait };
  return own;
}

/** `wies den Vorschlag, die Grenze zu schließen, | entschieden zurück`: the clause around the last one whose verb the few words at the end complete, else null. */
export function verbOfParticle({ tokens, tags, drafts }: Builder, segment: Segment): Draft | null {
  const words = segment.tokens.filter(token => tags[token] !== 'PU');
  const particle = tokens[words.at(-1) ?? -1]?.lower ?? '';
  const closesOwn = words.some(token => tags[token] === 'VF' && isVerb(particle + tokens[token]!.lemma)); // "…, lehnt Berlin ab"
  if (words.length > 3 || !particles.has(particle) || closesOwn) return null;
  for (let draft = drafts.at(-1) ?? null; draft !== null; draft = draft.host)
    if (draft.facts.finite >= 0 && isVerb(particle + tokens[draft.facts.finite]!.lemma)) return draft;
  return null;
}

/** "Der Angriff sei, so der Minister, | nicht zu rechtfertigen": the clause that who says so has interrupted. */
export function beforeAttribution({ tokens, drafts }: Builder): Draft | null {
  const said = drafts.at(-2);
  const isBinding = /^(?:sein|haben|bleiben)$/.test(tokens[said?.facts.finite ?? -1]?.lemma ?? '');
  return said && drafts.at(-1)!.facts.attribution && isBinding && said.facts.bracket < 0 ? said : null;
}
