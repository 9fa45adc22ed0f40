import type { Clause, Phrase } from '../language/types.ts';
import type { Actor } from './names.ts';
import type { State } from './reference.ts';

/** English nouns that a name behind a comma explains. */
const describes =
  /^(?:ally|rival|colleague|counterpart|predecessor|successor|deputy|leader|head|chair|chairman|chairwoman|chief|president|director|secretary|minister|spokesman|spokeswoman|spokesperson|envoy|ambassador|adviser|aide|negotiator|commissioner|governor|senator|lawmaker|candidate|boss|partner|host|guest|founder|speaker|challenger|opponent|critic|nominee)$/;

/** "Die Vorsitzende des Ausschusses, Marie Weber, …": the person whom the phrase goes on to name. */
export function appositionOf(state: State, phrase: Phrase): Actor | null {
  const { tokens } = state.analysis;
  if (tokens[phrase.head]!.pos !== 'NOUN') return null;
  if (state.analysis.language === 'en' && !describes.test(tokens[phrase.head]!.lower)) return null;
  const behind = state.scan.byToken.get(phrase.head + 1); // "Gastgeber | Italien", "Amtskollege | X"
  if (state.analysis.language === 'de' && behind?.first === phrase.head + 1 && !behind.genitive && phrase.tokens.includes(behind.first))
    return behind.actor;
  for (const at of phrase.tokens) {
    const mention = state.scan.byToken.get(at);
    if (mention?.actor.kind === 'person' && mention.first === at && at > phrase.head && tokens[at - 1]!.text === ',') return mention.actor;
  }
  return null;
}

/** "Die Außenminister von Estland, Lettland und Litauen", "die Präsidenten Polens und Ungarns": those whose offices they are. */
export function severalOffices(state: State, phrase: Phrase, clause: Clause): Actor[] {
  const { tokens, language } = state.analysis;
  const head = tokens[phrase.head]!.lower;
  if (language !== 'de' || tokens[phrase.tokens[0]!]!.lower !== 'die' || !officesOf.test(head)) return [];
  const behind = clause.obliques.find(
    ({ prep, phrase: of }) => prep === 'von' && of.tokens[0]! - phrase.tokens.at(-1)! <= 2 && of.tokens[0]! > phrase.head,
  );
  const mentions = [...phrase.tokens, ...(behind?.phrase.tokens ?? [])]
    .map(at => state.scan.byToken.get(at))
    .filter(mention => mention?.actor.kind === 'body');
  return [...new Set(mentions)].map(mention => mention!.actor);
}

const officesOf = /(?:minister|präsidenten|regierungschefs|staatschefs|kanzler|botschafter|vertreter|regierungen|unterhändler|parlamente)$/;

/** "Am Ballhausplatz hält man die Klage für unbegründet", "in Kiew will man davon nichts hören": the government whose seat is named. */
export function placeOf(state: State, clause: Clause): Actor[] {
  const place = clause.obliques.find(
    ({ prep, phrase }) => /^(?:in|an|bei)$/.test(prep) && state.scan.byToken.get(phrase.head)?.kind === 'metonym',
  );
  return place ? [state.scan.byToken.get(place.phrase.head)!.actor] : [];
}
