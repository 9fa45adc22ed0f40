import type { Clause, Token } from '../../language/types.ts';
import type { State } from '../discourse/reference.ts';
import type { Speaker } from '../discourse/speech.ts';
import { reports } from '../reports.ts';
import { isViewNoun } from '../words.ts';
import { bareOffice } from './bareOffices.ts';
import { headMentions } from './headMentions.ts';

const nobodyKnown: Speaker = { actors: [], known: false, speechClause: null };

/** Nouns that make "nach …" name whose account it is. */
const accounts =
  /^(?:angaben|worten|ansicht|auffassung|darstellung|meinung|überzeugung|einschätzung|aussage|lesart|bekunden|informationen|erkenntnissen)$/;
/** Nouns for those who tell without a name, and for what they tell it in. */
const unnamed =
  /(?:zeitung|blatt|sender|bericht|berichte|berichten|magazin|diplomat|diplomaten|kreisen?|quellen?|insidern?|beobachtern?|experten?|analysten?|papier|dokument|unterlagen|recherchen|meldungen)s?$|^(?:paper|newspaper|report|reports|broadcaster|channel|magazine|website|leak|document|memo|source|sources|diplomat|diplomats|insider|insiders|observer|observers|analyst|analysts|commentator|commentators|columnist|expert|experts|historian|historians|people|person|media)$/;

/** Whether a word stands for those who tell something without a name, or for what they tell it in: "Insider", "paper". */
export const isUnnamed = (lower: string): boolean => unnamed.test(lower);

/** "Laut Merkel …", "according to the ministry", "Scholz zufolge", "so Uschakow", "nach Angaben von". */
export function lawSpeaker(state: State, clause: Clause): Speaker | null {
  const { tokens } = state.analysis;
  // "Glaubt man einem Bericht, so hat Malta nichts dagegen"
  const believed = state.children[clause.id]!.find(child => child.conditional && tokens[child.tokens[0]!]!.lower === 'glaubt');
  if (believed) return lawSpeaker(state, believed);
  const will = clause.kind === 'main' ? willOf(state, clause) : null;
  if (will) return will;
  if (state.children[clause.id]!.some(child => child.kind === 'verbless' && child.tokens.some(at => isAnybody(state, at))))
    return nobodyKnown;
  for (const at of clause.tokens) {
    const lower = tokens[at]!.lower;
    const next = tokens[at + 1]?.lower;
    const opens =
      lower === 'laut' ||
      (lower === 'glaubt' && next === 'man') ||
      (lower === 'according' && next === 'to') ||
      (lower === 'nach' && accounts.test(next ?? '')) ||
      (lower === 'nach' && next === 'den' && tokens[at + 2]?.lower === 'worten') ||
      (lower === 'nach' && isPaper(tokens, at + 1)) ||
      (lower === 'in' && next === 'the' && views.test(tokens[at + 2]?.lower ?? '') && tokens[at + 3]?.lower === 'of') ||
      (lower === 'in' && ownView(state, at + 1)) ||
      (/^(?:for|to)$/.test(lower) && judgesBy(state, clause, at)) ||
      (lower === 'aus' && /^(?:sicht|perspektive)$/.test(next ?? '')) ||
      (/^(?:aus|nach)$/.test(lower) && isView(state, at + 1)) ||
      (lower === 'so' && /^[,–—(]$/.test(tokens[at - 1]?.text ?? '') && !/^(?:VERB|AUX)$/.test(tokens[at + 1]?.pos ?? ''));
    if (isAnybody(state, at)) return nobodyKnown;
    // "Nach russischer Darstellung", not "nach eigenen Angaben": whoever the clause goes on to name is not the one who says so.
    if (
      !opens &&
      lower === 'nach' &&
      tokens[at + 1]?.pos === 'ADJ' &&
      !next!.startsWith('eigen') &&
      accounts.test(tokens[at + 2]?.lower ?? '')
    )
      return nobodyKnown;
    if (opens && /^(?:according|laut|nach)$/.test(lower) && speaks(state, clause) && isChannel(tokens, at + 1)) continue;
    if (opens) {
      const own = ownOffice(state, clause, at);
      if (own) return own;
      for (let look = at + 1; look < Math.min(at + 7, tokens.length); look++) {
        const mention = state.scan.byToken.get(look);
        const isVerb = /^(?:laut|nach)$/.test(lower) && /^(?:VERB|AUX)$/.test(tokens[look]!.pos); // "laut einer Mitteilung | hat | Oslo …"
        if (unnamed.test(tokens[look]!.lower) || isVerb) break;
        if (mention?.kind === 'people' && state.scan.byToken.get(mention.last + 1)?.kind === 'name') continue; // "according to | Norwegian | farmers"
        if (mention) return { actors: [mention.actor], known: true, speechClause: null };
        if (/^[.,;:]$/.test(tokens[look]!.text)) break;
      }
      if (lower !== 'so') return isOwnPaper(tokens, at + 1) ? null : (bareOffice(state, clause, at + 1) ?? nobodyKnown);
    }
    if (lower === 'zufolge') {
      const mention = state.scan.byToken.get(at - 1);
      if (mention) return { actors: [mention.actor], known: true, speechClause: null };
      const phrase = clause.obliques.find(({ prep, phrase: { end } }) => prep === 'zufolge' && end < tokens[at]!.end)?.phrase;
      return (phrase && bareOffice(state, clause, phrase.tokens[0]!)) ?? nobodyKnown;
    }
  }
  return null;
}

/** "| Carney said |, according to state television", "sagte Tusk laut der Agentur PAP": whoever speaks in public speaks for themselves, whatever carried the words. */
const speaks = (state: State, clause: Clause): boolean => state.subjects[clause.id]!.length > 0 && reports(state, clause);

const isChannel = (tokens: readonly Token[], first: number): boolean =>
  upToMark(tokens, first, 7).some(({ lower }) => channels.test(lower));

/** The next words, so many at the most, and none behind a mark. */
function upToMark(tokens: readonly Token[], first: number, most: number): readonly Token[] {
  const end = tokens.findIndex(({ text }, at) => at >= first && /^[.,;:()]$/.test(text));
  return tokens.slice(first, Math.min(first + most, end < 0 ? tokens.length : end));
}

const channels =
  /^(?:fernsehen|rundfunk|radio|agentur|nachrichtenagentur|sender|fernsehsender|zeitung|magazin|nachrichtenmagazin|medien|büros?|pressedienst|mitschrift|protokoll|abschrift|bericht|medienberichten?|television|tv|radio|agency|broadcaster|broadcast|newspaper|daily|media|website|channel|transcript|readout|video|recording|office|service|account|summary|communiqu[eé]|reuters|tass|xinhua|yonhap|anadolu)$/;

/** "According to | a statement released on Monday |", "laut | einer gemeinsamen Erklärung |": what governments write, and whose else would it be. */
const isOwnPaper = (tokens: readonly Token[], first: number): boolean =>
  upToMark(tokens, first, 9).some(({ pos, lower }) => pos === 'NOUN' && ownPapers.test(lower));

const ownPapers =
  /^(?:statement|communiqu[eé]|declaration|letter|transcript|readout|decree|tweet|post)$|(?:erklärung|mitteilung|stellungnahme|schreiben|brief|kommuniqu[eé]|dekret)$/;

/** "Aus | schwedischer Sicht |", "nach | US-Lesart |": a view that is named together with whose it is. */
function isView({ scan, analysis }: State, at: number): boolean {
  const mention = scan.byToken.get(at);
  return mention?.kind === 'body' && isViewNoun(analysis.tokens[mention.last]!.lower);
}

/** ", two diplomats say,", ", a commentator wrote." where the parser made no clause of it; "Norway's top diplomat said" tells who. */
const isAnybody = ({ analysis: { tokens }, scan }: State, at: number): boolean =>
  (tokens[at + 2]?.text === ',' || tokens[at + 2]?.text === '.') &&
  tells.has(tokens[at + 1]!.lower) &&
  unnamed.test(tokens[at]!.lower) &&
  scan.byToken.get(at)?.actor.ref.id.startsWith('person:') !== true;

const tells: ReadonlySet<string> = new Set(
  'say says said write writes wrote believe believes believed suggest suggests suggested predict predicts predicted'.split(' '),
);

/** "Nach einem im Netz aufgetauchten | Papier | des Pentagons": what a paper says, and nobody for himself. */
function isPaper(tokens: readonly Token[], first: number): boolean {
  const near = tokens.slice(first, first + 8);
  const words = near.findIndex(({ pos }, order) => pos === 'PUNCT' || order > 6);
  return near
    .slice(0, Math.max(0, words))
    .some(({ pos, lower }) => pos === 'NOUN' && /(?:papier|dokument|berichten?|recherchen|unterlagen)s?$/.test(lower));
}

/** "Geht es nach Schweden, soll die Maut kommen", "if Malta had its way, …", "were it up to Malta, …": what the main clause tells is what they want. */
function willOf({ analysis: { tokens }, children, scan }: State, clause: Clause): Speaker | null {
  const condition = children[clause.id]!.find(({ conditional, link }) => conditional || link === 'wenn' || link === 'if');
  if (!condition) return null;
  const words = condition.tokens.map(at => tokens[at]!.lower);
  const hasWay = /\b(?:had|has|gets?|got) (?:its|their|his|her) (?:own )?way\b/.test(words.join(' '));
  const by = condition.tokens.find(
    (at, order) =>
      (condition.verb?.lemma === 'gehen' && tokens[at]!.lower === 'nach' && words.includes('es')) ||
      (tokens[at]!.lower === 'to' && words[order - 1] === 'up' && words.includes('it')),
  );
  const places = hasWay ? condition.tokens.slice(0, 4) : by === undefined ? [] : [by + 1, by + 2, by + 3];
  const named = places.map(at => scan.byToken.get(at)).find(mention => mention !== undefined);
  if (named) return { actors: [named.actor], known: true, speechClause: null };
  return hasWay || by !== undefined ? nobodyKnown : null; // "geht es nach Anna Berg", whoever she is
}

/** "Lehnt Präsident X | nach Angaben seines Büros | ab", "laut seinem Sprecher": whoever the clause is about, by their own people. */
function ownOffice(state: State, { subject }: Clause, at: number): Speaker | null {
  const words = state.analysis.tokens.slice(at + 1, at + 6);
  const own = words.findIndex(({ lower }) => /^(?:seine[rsmn]?|ihre[rsmn]?|eine[rsm]|its|his|her|their)$/.test(lower));
  // "nach Angaben | eines Sprechers |": where it is not told of whom, their own.
  const isAny = /^eine/.test(words[own]?.lower ?? '');
  if (
    isAny &&
    !(/sprecher(?:s|in)?$/.test(words[own + 1]?.lower ?? '') && !/^(?:de[rs]|von|vom|in|aus)$/.test(words[own + 2]?.lower ?? ''))
  )
    return null;
  if (own < 0 || !ownPeople.test(words[own + 1]?.lower ?? '') || words.slice(0, own).some(({ pos }) => pos === 'PUNCT')) return null;
  const named = subject ? headMentions(state, subject).map(({ actor }) => actor) : [];
  return named.length === 1 ? { actors: named, known: true, speechClause: null } : null;
}

const ownPeople =
  /^(?:office|spokes(?:man|woman|person)|ministry|government|delegation|foreign|defen[cs]e|finance|prime|president|embassy|mission|lawyers?|aides?|party|cabinet)$|(?:büros?|amt(?:e?s)?|sprechers?|sprecherin|ministeriums?|kanzlei|regierung|delegation|hauses?|anwalts?|stabs?|umfelds?|ministers?|ministerin|botschafters?|präsidenten|premiers?|präsidentin)$/;

const views = /^(?:words?|view|opinion|eyes|judge?ment|account|reading|telling)$/;

/** "In Malta's view". */
function ownView({ scan, analysis }: State, at: number): boolean {
  const mention = scan.byToken.get(at);
  return mention?.genitive === true && views.test(analysis.tokens[mention.last + 2]?.lower ?? '');
}

/** "For Malta the treaty is a mistake": whose judgement a sentence gives that opens so. */
const judgesBy = ({ scan, analysis }: State, clause: Clause, at: number): boolean =>
  clause.kind === 'main' &&
  clause.tokens[0] === at &&
  clause.predicate !== null &&
  /^(?:be|remain)$/.test(clause.verb?.lemma ?? '') &&
  scan.byToken.get(at + 1)?.genitive === false &&
  /^(?:DET|PUNCT|PRON)$/.test(analysis.tokens[scan.byToken.get(at + 1)!.last + 1]?.pos ?? '');
