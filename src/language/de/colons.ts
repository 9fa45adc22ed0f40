import type { Builder, Draft } from './linkClauses.ts';
import type { Segment } from './segments.ts';

/** "Niger und die Nachbarn: | Während Abuja zögert, würden Mali …": what a colon ends takes no verb from behind it. */
export function closeHeading(draft: Draft | undefined) {
  if (draft?.kind === 'main' && draft.facts.finite < 0 && draft.host === null) draft.kind = 'verbless';
}

/** "Keine Maut auf Landstraßen – | Oslo lenkt ein |": a dash between a bare thing and a whole clause that closes the headline is as good as a colon; "Oslo – | Wien lehnt …" is none. */
export function endsHeading({ drafts, tags, mark, next }: Builder, { tokens }: Segment): boolean {
  const before = drafts[0];
  const isClause = tags[tokens[0]!] === 'NE' && tags[tokens[1] ?? -1] === 'VF';
  const isThing = before !== undefined && before.facts.finite < 0 && before.tokens.some(token => tags[token] === 'NN');
  return /^[–—-]$/.test(mark) && next === undefined && isThing && isClause;
}

/** "Klar ist: Die Maut, | die Oslo will |, lehnt Wien ab": what a colon announces goes on behind a relative clause. */
export const opensRelative = ({ tags, next }: Builder): boolean =>
  next?.mark === ',' && next.tokens.slice(0, 2).some((token, at) => tags[token] === 'RL' && (at === 0 || tags[next.tokens[0]!] === 'AP'));

/** "Nun doch: | Anna Berg |, die Ministerin, lehnt …": a name that is explained between commas before its verb. */
export function opensApposition({ tags, tokens, next }: Builder, { tokens: own }: Segment): boolean {
  const last = next?.tokens.at(-1) ?? -1;
  const isNamed = own.every(at => /^N[NE]$/.test(tags[at]!)) && own.some(at => tags[at] === 'NE');
  const isBare = next?.mark === ',' && next.tokens.every(at => !/^V|^KO$/.test(tags[at]!));
  return isNamed && isBare && tokens[last + 1]?.text === ',' && tags[last + 2] === 'VF';
}
