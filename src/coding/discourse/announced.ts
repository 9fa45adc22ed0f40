import type { Analysis, Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { isUnnamed } from '../mentions/accounts.ts';
import { headMentions } from '../mentions/headMentions.ts';
import type { ActorMention } from '../mentions/mentionScan.ts';
import type { State } from './reference.ts';
import { sameVoice } from './speech.ts';

/** Before a colon: what follows is somebody's view, or a question, and no news of the outlet. */
const views =
  /(?:umfrage|studie|kommentar|leitartikel|kolumne|glosse|essay|analyse|meinung|interview|gastbeitrag|faktencheck|gerüchte?|vorwurf|vorwürfe|kritik|gutachten|prognose|szenario|frage|these|pro|contra|podcast|presseschau)$|^(?:poll|survey|study|opinion|analysis|comment|editorial|column|essay|view|fact-check|rumou?rs?|claims?|forecast|question|explained|podcast)$/;
/** Those who tell something: "Vermittler: …", "envoy: …". A few things that sound like them are lost. */
const tellers =
  /..(?:.er|.ist|.isten|.ent|.enten|.or|.oren|eure?|chef|.in|innen|leute|opposition|partei|gruppe|union|verband|gericht|ökonomen)$|(?:er|or|ist|ian|ant|ent|man|men|woman|envoy|aide|official|chief|head|group|charity|union|party|court|opposition)s?$/;

/** "Premier: Norwegen lehnt ab": who tells what their own state does. */
const heads =
  /^(?:premier|ministerpräsident(?:in)?|regierungschef(?:in)?|regierungssprecher(?:in)?|außenminister(?:in)?|kanzler(?:in)?|präsident(?:in)?)$/;

/**
 * "Schweden hat seine Meinung geändert: Es ist nun für die Maut", "Nun doch: Schweden ist für die Maut", "U-turn: Sweden backs the toll": what a colon announces is
 * told like any main clause, unless what stands before says whose account or view it is ("Medienbericht: …", "Leitartikel: …").
 */
export function isAnnounced({ reading: { analysis } }: Context, clause: Clause): boolean {
  const { link, parent, quote, verb } = clause;
  const before = analysis.clauses[parent!]!;
  if (link !== undefined || quote >= 0 || verb?.mood !== 'ind' || analysis.tokens[opening(analysis, clause) - 1]?.text !== ':')
    return false;
  if (before.verb) return analysis.language === 'de';
  const words = before.tokens.map(at => analysis.tokens[at]!).filter(({ pos }) => pos !== 'PUNCT');
  return (
    (before.quote >= 0 || !tellers.test(words.at(-1)?.lower ?? '') || (words.length === 1 && heads.test(words[0]!.lower))) &&
    !words.some(({ lower }) => views.test(lower) || isUnnamed(lower))
  );
}

/** "Der Norden: | Während Malta zögert, | lehnt Oslo ab": with the clause that is put first. */
const opening = ({ clauses, sentences }: Analysis, { id, sentence, tokens }: Clause): number =>
  Math.min(
    tokens[0]!,
    ...sentences[sentence]!.clauses.filter(each => clauses[each]!.parent === id && clauses[each]!.kind === 'adverbial').map(
      each => clauses[each]!.tokens[0]!,
    ),
  );

/** "Kosovo: France backs visa-free travel": a land before a colon, and behind it what another actor does. It is what the news is about, and says nothing. */
export function isTopicLand(state: State, { first, last, actor, kind }: ActorMention, clauses: Clause[]): boolean {
  const behind = clauses.find(({ tokens }) => tokens[0]! > last);
  if (kind !== 'name' || first !== last || !actor.ref.id.startsWith('country:') || behind?.verb?.mood !== 'ind' || !behind.subject)
    return false;
  const subjects = headMentions(state, behind.subject);
  return subjects.length > 0 && subjects.every(subject => !sameVoice(actor, subject.actor) && !sameVoice(subject.actor, actor));
}

/**
 * "Gipfel in Brüssel: Norwegen lehnt die Maut ab", "Scholz in Belgrad: Vučić schließt Sanktionen aus": where something goes on before the colon, and behind it what
 * somebody else does, a visitor's host where the visitor is named.
 */
export function isScene(state: State, colon: number, clauses: Clause[]): boolean {
  const { tokens } = state.analysis;
  const place = state.scan.byToken.get(colon - 1);
  const behind = clauses.find(({ tokens: own }) => own[0]! > colon);
  if (!place || !/^(?:in|bei|at)$/.test(tokens[place.first - 1]?.lower ?? '') || behind?.verb?.mood !== 'ind' || !behind.subject)
    return false;
  const before = tokens[place.first - 2];
  const visitor = before && state.scan.byToken.get(before.index)?.actor.kind === 'person';
  const isEvent = before !== undefined && before.pos === 'NOUN' && !state.scan.byToken.has(before.index) && !tellers.test(before.lower);
  const subjects = headMentions(state, behind.subject).map(({ actor }) => actor);
  const isHost = subjects.every(actor => sameVoice(actor, place.actor) || sameVoice(place.actor, actor));
  return subjects.length > 0 && (visitor ? isHost : isEvent);
}
