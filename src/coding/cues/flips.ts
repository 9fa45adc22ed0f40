import type { Cue } from '../../codebook/schema.ts';
import type { Analysis, Token } from '../../language/types.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { findPuttingOff } from '../issues/putOff.ts';
import { type CueIndex, nounCue } from './cues.ts';
import { endingWithin, isEnding, isNamedEnding } from './inName.ts';
import { isLimit } from './levels.ts';

/** "Angriff auf die Einheit", not "nach dem Angriff der Hamas die Zahlungen": a noun that takes its object by a preposition only governs what that opens. */
function governsNext({ tokens, language }: Analysis, at: number, { about }: Cue): boolean {
  if (language === 'en' || about.some(frame => !frame.startsWith('prep:'))) return true;
  let next = at + 1;
  while (next - at < 5 && /^(?:DET|ADJ|NOUN|PROPN)$/.test(tokens[next]?.pos ?? '')) next++; // "Abkehr | der Balten | vom Verbot"
  return about.includes(`prep:${tokens[next]?.lemma}`);
}

/** "Calls for measures | against the ban", "unterstützt die Kampagne | gegen den Walfang": who is for it is against the thing. */
const directed =
  /^(?:treaty|convention|accord|pact|resolution|declaration|vertrag|abkommen|übereinkommen|konvention|pakt|erklärung|panel|law|bill|act|statute|legislation|regulation|decree|rule|gesetz|gesetzentwurf|verordnung|regelung|vorschrift|dekret|vote|action|measure|proceeding|case|complaint|appeal|litigation|injunction|step|campaign|petition|move|offensive|alliance|front|maßnahme|schritt|verfahren|vorgehen)$|(?:front|kampagne|initiative|kundgebung|offensive|aktion|begehren|bündnis)$/i;

/** The same by another preposition: "drops its challenge | to the ban |". */
const isChallenge = (noun: Token, next: Token): boolean => /^challenge$/.test(noun.lemma) && next.lower === 'to';

/** "Has given up its fight | against the pact |": what somebody has decided; who fights corruption or a fire is against no issue by that. */
const isFight = (noun: Token, next: Token, thing: Token): boolean =>
  /^(?:fight|battle|struggle)$/.test(noun.lemma) && next.lower === 'against' && isDecidable(thing.lemma);

/** "Das Nein zur | Verwendung | der Guthaben", "an end to | the sale | of jets": what is done with a thing stands for the thing. */
const uses = new RegExp(
  `^(?:${[
    'verwendung|nutzung|einsatz|gebrauch|lieferung|ausfuhr|export|einfuhr|import|verkauf|kauf|ankauf|bezug|weitergabe|transfer|bau|betrieb|entsendung',
    'stationierung|einführung|unterzeichnung|ratifizierung|umsetzung|vergabe|ausweitung|verlängerung|freigabe|zahlung|auszahlung|verhängung|einstufung|förderung|gewinnung',
    'use|deployment|employment|delivery|supply|provision|shipment|export|import|sale|purchase|transfer|construction|building|operation|dispatch',
    'stationing|introduction|signing|signature|ratification|implementation|extension|expansion|release|payment|imposition|adoption|admission|designation|listing|extraction|exploitation',
  ].join('|')})$`,
  'i',
);

/** "Lockerung der Waffenexporte", "Erleichterungen bei der Einreise": what is eased is what hinders it, and there is more of the thing. */
const eases = /^(?:lockerung|erleichterung|liberalisierung|öffnung|freigabe|easing|relaxation|loosening|liberalisation|liberalization)$/;
const freedoms =
  /^(?:re-?)?(?:exports?|imports?|immigration|travel|trade|abortions?)$|(?:export|exporte[ns]?|ausfuhr|ausfuhren|weitergabe|lieferung|lieferungen|einreise|zuzugs?|nachzugs?|einwanderung|zuwanderung|einbürgerung|abtreibung|abtreibungen|handels?|cannabis|schwangerschaftsabbrüche[ns]?|beschaffung|vergabe)$/;

/** "Senkung des Preisdeckels", "lowering of the speed limit": the lower a limit, the more it forbids. */
const lowerings = /^(?:(?:ab)?senkung|herabsetzung|reduzierung|verringerung|lowering|reduction|cut)$/;

/** "Ausnahmen | von | den Sanktionen", "an exemption | from | the tariffs": who is for it is against the thing, as far as it goes. */
const isException = (noun: Token, next: Token): boolean =>
  (/^(?:ausnahme|befreiung|freistellung)$/.test(noun.lemma.toLowerCase()) && /^vo[nm]$/.test(next.lower)) ||
  (/^(?:exemption|exception|waiver|relief|carve-out|reprieve)$/.test(noun.lemma) && next.lower === 'from');

/** "Sanktionslockerungen", "tariff | relief |", "sanctions | waivers |": less of what restrains. */
const reliefs =
  /(?:sanktions|zoll|zölle|embargo|abgaben)-?(?:lockerung|erleichterung|ausnahme|befreiung|pause|aufhebung|senkung|aussetzung|nachl[aä]ss|moratori|ende|verzicht)(?:e?n|e|um|s)?$/;
const reliefIn = (tokens: readonly Token[], { tokens: own }: IssueMatch): Token | undefined => {
  const at = own.find(one => !own.includes(one + 1) && restraint.test(tokens[one]!.lower) && relieves.test(tokens[one + 1]?.lemma ?? ''));
  return at === undefined ? undefined : tokens[at + 1];
};
const restraint = /(?:sanction|tariff|duty|levy|embargo)s?$/;
const relieves = /^(?:relief|waiver|exemption|exception|carve-out|holiday|pause|rollback|reprieve|cut|reduction)$/;

/** Is there more of the thing by what the noun names? */
export const isFreed = (noun: Token, thing: Token): boolean =>
  (eases.test(noun.lemma) && freedoms.test(thing.lower)) || (lowerings.test(noun.lemma) && isLimit(thing));

/** "Die Abkehr | der Balten | vom Verbot": who does it stands between the noun and what its preposition opens. */
const isWhose = ({ tokens, language }: Analysis, at: number, cues: CueIndex): boolean =>
  language === 'de' &&
  at > 1 &&
  /^(?:der|des)$/.test(tokens[at - 1]!.lower) &&
  tokens[at + 1]?.pos === 'ADP' &&
  (nounCue(tokens[at - 2]!, cues)?.polarity ?? 0) < 0;

/** "Verschärft | die Regeln für | den Nachzug", "relaxes the rules | on arms exports": the stricter they are, the less there is of the thing. */
const restrains = (tokens: readonly Token[], at: number, named: number): boolean =>
  /^(?:regel|vorschrift|bestimmung|auflage|vorgabe|voraussetzung|bedingung|hürde|rule|regulation|requirement|condition|criterion|hurdle)$/.test(
    tokens[at]!.lemma.toLowerCase(),
  ) &&
  /^(?:für|bei|beim|zum|zur|on|for|governing)$/.test(tokens[at + 1]?.lower ?? '') &&
  freedoms.test(tokens[named]!.lower);
const isMadeStricter = (tokens: readonly Token[], at: number, cueTokens: number[]): boolean =>
  [...cueTokens, at - 1, at - 2, at - 3].some(one => strictness.test(tokens[one]?.lemma ?? ''));
const strictness =
  /^(?:verschärfen|lockern|straffen|liberalisieren|aufweichen|relax|ease|loosen|soften|tighten|toughen|liberalise|liberalize|harden)$/;

/** "Rang sich | am Ende | zu einem Ja durch", "stimmte | unter Protest | den Sanktionen zu": when or how, and nothing of what follows. */
function isByTheWay(tokens: readonly Token[], at: number): boolean {
  const [before, next] = [tokens[at - 1]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  if (/^(?:ende|schluss)$/.test(tokens[at]!.lower))
    return /^(?:am|zum)$/.test(before) && !/^(?:des|der|dieser|dieses|einer|eines|von|vom)$/.test(next);
  return (/^(?:unter|trotz|aus)$/.test(before) && /^(?:den|dem|das|einen|einem)$/.test(next)) || isConceded(tokens, at);
}

/** "A postponement of | the bloc's | rules": whose the thing is. */
const isOwner = (tokens: readonly Token[], at: number): boolean => /^(?:['’]s|['’])$/.test(tokens[at + 1]?.text ?? '');

/** "Hält | ungeachtet des amerikanischen Widerstands | an der Aufnahme fest", "tritt | nach anfänglichen Vorbehalten | bei": overcome, or nobody's here. */
function isConceded(tokens: readonly Token[], at: number): boolean {
  let first = at - 1;
  while (at - first < 5 && /^(?:DET|ADJ|PRON|ADV)$/.test(tokens[first]?.pos ?? '')) first--;
  const before = tokens[first]?.lower ?? '';
  return /^(?:trotz|ungeachtet|entgegen)$/.test(before) || (before === 'nach' && givenUp.test(tokens[at - 1]!.lower));
}

/** What reservations are called that came before the deed. */
const givenUp =
  /^(?:anfänglich|ursprünglich|lang|länger|wochenlang|monatelang|jahrelang|zunächst|früher|vorherig|bisherig|heftig|massiv|hartnäckig)e[mnrs]?$|^(?:langem|langen|längerem)$/;

/** "Drops its arms exports | veto |": what is held against the thing, and nobody who is ("opposition leaders"). */
const isHeldAgainst = (tokens: readonly Token[], at: number): boolean =>
  /^(?:veto|opposition|objection|resistance)$/.test(tokens[at]!.lemma) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? '');

/** "Importstopp" for an issue that is a ban ("importverbot*") is the ban. */
const endsThing = ({ lower }: Token, { source }: IssueMatch, { suffixes }: CueIndex): boolean =>
  suffixes.some(({ suffix }) => lower.endsWith(suffix)) &&
  !suffixes.some(({ suffix }) => source.includes(suffix.replace('-', ''))) &&
  !/sperre|embargo/.test(source);

/**
 * The noun that turns the named issue round, when one governs it: "Ende der Sanktionen", "Nein zum Abkommen", "ban on arms exports",
 * "Waffenstopp", "arms embargo". Only determiners, adjectives, prepositions and names may stand between.
 */
export function findFlip(analysis: Analysis, match: IssueMatch, cues: CueIndex, cueTokens: number[] = []): string | null {
  const { tokens } = analysis;
  const first = match.tokens[0]!;
  const last = match.tokens.at(-1)!;
  let flips = 0;
  let word = '';
  let governed = first;
  for (let at = first - 1; at >= 0 && first - at <= 9; at--) {
    const token = tokens[at]!;
    if (match.tokens.includes(at)) continue;
    if (token.pos === 'ADP' && cueTokens.includes(at)) break; // "stimmte trotz Kritik | für | Sanktionen": nothing before the verb's own preposition governs
    if (
      token.sentence !== tokens[first]!.sentence ||
      token.pos === 'PUNCT' ||
      token.pos === 'CCONJ' ||
      token.pos === 'VERB' ||
      token.pos === 'AUX' ||
      (token.pos === 'SCONJ' && token.lower !== 'on') // "a moratorium | on | mining the seabed"
    )
      break;
    const isMissing = /^(?:ohne|without)$/.test(tokens[at - 1]?.lower ?? ''); // "ohne Vorbehalt hinter dem Vertrag"
    if (token.pos !== 'NOUN' || isMissing || isByTheWay(tokens, at) || isOwner(tokens, at)) continue;
    const isDirected =
      (/^(?:against|gegen)$/.test(tokens[at + 1]!.lower) && directed.test(token.lemma)) ||
      isChallenge(token, tokens[at + 1]!) ||
      isFight(token, tokens[at + 1]!, tokens[last]!);
    const mayBeCue = analysis.language === 'de' || token.lemma === 'appeal'; // "an appeal | against the ban |" asks for nothing
    if (cueTokens.includes(at) && !(isDirected && mayBeCue && nounCue(token, cues)?.polarity === 1)) continue;
    if (isDirected) {
      flips++;
      word = token.text;
      continue;
    }
    if (restrains(tokens, at, governed === first ? last : governed) && isMadeStricter(tokens, at, cueTokens)) {
      flips++;
      word = token.text;
      continue;
    }
    if (isException(token, tokens[at + 1]!)) {
      flips++;
      word = token.text;
      continue;
    }
    const freed = flips === 0 && isFreed(token, tokens[governed === first ? last : governed]!);
    const cue = freed || isNamedEnding(match, token.lemma, analysis.language) ? null : nounCue(token, cues);
    if (!cue || !governsNext(analysis, at, cue)) {
      if (isWhose(analysis, at, cues)) continue;
      if (first - at > 1 && !uses.test(token.lemma)) break;
      governed = at;
      continue;
    }
    if (cue.polarity < 0 && (cue.kind === 'decision' || cue.kind === 'position')) {
      flips++;
      word = token.text;
    }
  }
  // "Importstopp | für | ukrainisches Getreide": any of the words that name the issue may end so.
  const compound = match.tokens.find(
    at =>
      tokens[at]!.text.length > 8 &&
      (reliefs.test(tokens[at]!.lower) ? !reliefs.test(match.source.replaceAll('*', '')) : endsThing(tokens[at]!, match, cues)),
  );
  if (compound !== undefined) {
    flips++;
    word = tokens[compound]!.text;
  }
  const within = endingWithin(analysis, match, cues) ?? reliefIn(tokens, match);
  if (within) {
    flips++;
    word = within.text;
  }
  const after = tokens[last + 1];
  if (analysis.language === 'en' && after?.pos === 'NOUN' && tokens[last]!.pos !== 'VERB') {
    const cue = isNamedEnding(match, after.lemma, analysis.language) ? null : nounCue(after, cues);
    if (isEnding(cue) || isHeldAgainst(tokens, after.index)) {
      flips++;
      word = after.text;
    }
  }
  const later = flips === 0 ? findPuttingOff(analysis, first, last) : null;
  if (later) return later;
  return flips % 2 === 1 ? word : null;
}
