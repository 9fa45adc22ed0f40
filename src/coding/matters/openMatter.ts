import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase, Token } from '../../language/types.ts';
import { nounCue } from '../cues/cues.ts';
import { isFreed } from '../cues/flips.ts';
import { isClub } from '../issues/clubs.ts';
import { isDecidable } from '../issues/matterNouns.ts';
import { openSubject, phraseFrom } from '../issues/open.ts';
import { findPuttingOff } from '../issues/putOff.ts';
import type { Reading } from '../reading.ts';
import type { Target } from '../targets/targets.ts';
import { isYielded, yieldsBy } from './concessions.ts';

/** An open issue, and which way a phrase speaks of it: −1 for "das Ende der Maut". */
export type OpenMatter = { subject: Subject; sign: 1 | -1 };

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/**
 * Nouns that name no matter of their own: what they govern is the matter. To be for the end of a thing is to be against the thing, so that "fordert das Aus für die
 * Maut", "will die Maut abschaffen" and "lehnt die Maut ab" are one side of one subject. A ban or an embargo is a matter itself and not among them.
 */
type Enclosing = {
  nouns: ReadonlySet<string>;
  by: RegExp;
  sign: 1 | -1;
  /** Only before what one can be in: "the withdrawal from the pact", and none "from the valley". */
  ofClubs?: true;
  /** A side, or those who hold it, or what one does against a thing: where these words are what tells it ("among the critics of | the levy |", "its veto of | the levy |"), they turn nothing round. */
  ofSides?: true;
  /** Only before what somebody has decided: "the fight against the levy", and none "against corruption". */
  ofDecided?: true;
  /** In the genitive stand those whose it is: "die Forderung | der Bauern | nach der Maut". */
  ofOwners?: true;
};

const german: Enclosing[] = [
  {
    nouns: words(
      'ende aus schluss abschaffung aufhebung rücknahme streichung beendigung einstellung annullierung widerruf verzicht abkehr ausstieg austritt abschied abbruch beerdigung begräbnis scheitern stopp aussetzung lockerung verwässerung aushöhlung entkernung unterhöhlung durchlöcherung fehlen ausbleiben',
    ),
    by: /^(?:von|vom|für|fürs|auf|aus|mit)$/,
    sign: -1,
  },
  { nouns: words('rückzug kündigung aufkündigung verlassen'), by: /^(?:von|vom|aus)$/, sign: -1, ofClubs: true },
  { nouns: words('rückkehr wiedereintritt'), by: /^(?:in|ins|zu|zum|zur)$/, sign: 1, ofClubs: true },
  { nouns: words('blockade obstruktion'), by: /^(?:von|vom|gegen)$/, sign: -1 },
  { nouns: words('nein absage ablehnung veto'), by: /^(?:zu|zum|zur|an|gegen)$/, sign: -1 },
  {
    nouns: words('forderung ruf wunsch verlangen drängen appell aufruf sehnsucht gedanke idee'),
    by: /^(?:nach|zu|zum|zur|an|auf|von|vom)$/,
    sign: 1,
    ofOwners: true,
  },
  {
    nouns: words(
      'einführung wiedereinführung beibehaltung fortsetzung fortführung fortbestand wiederaufnahme umsetzung verwirklichung erhalt erhaltung bestand bau errichtung planung verlängerung verschärfung ausweitung',
    ),
    by: /^(?:von|vom)$/,
    sign: 1,
  },
  { nouns: words('arbeit bauarbeit'), by: /^(?:an|am)$/, sign: 1 },
  // "Verlangt ein Bekenntnis zur Maut", "warb um Zustimmung zur Maut": what others are to be for is what one wants.
  {
    nouns: words('zustimmung bekenntnis einwilligung einverständnis beteiligung teilnahme'),
    by: /^(?:zu|zum|zur|an|am)$/,
    sign: 1,
    ofOwners: true,
  },
  { nouns: words('unterstützung rückhalt rückendeckung'), by: /^für$/, sign: 1 },
  // "Wies die Kritik an der Maut zurück", "nannte die Einwände gegen die Maut berechtigt": an attitude is no matter.
  {
    nouns: words('kritik einwand einspruch bedenken vorbehalt widerstand protest widerspruch vorwurf kampagne kundgebung'),
    by: /^(?:an|am|gegen)$/,
    sign: -1,
    ofOwners: true,
  },
];

const english: Enclosing[] = [
  { nouns: words('call demand request appeal plea push clamour clamor'), by: /^for$/, sign: 1 },
  {
    nouns: words(
      'end halt stop abolition repeal scrapping abandonment termination cessation discontinuation cancellation annulment revocation removal reversal dismantling rollback phase-out winding-up lifting easing relaxation loosening suspension',
    ),
    by: /^(?:of|to|on)$/,
    sign: -1,
  },
  { nouns: words('withdrawal exit departure pullout pull-out secession'), by: /^from$/, sign: -1, ofClubs: true },
  { nouns: words('blockade obstruction'), by: /^(?:of|on)$/, sign: -1 },
  // "Withdrew its lawsuit against the levy", "has launched a legal challenge to the levy": what one does against a thing is no matter.
  { nouns: words('lawsuit litigation complaint'), by: /^against$/, sign: -1, ofSides: true },
  { nouns: words('suit appeal case action proceeding campaign petition'), by: /^against$/, sign: -1 },
  { nouns: words('fight battle struggle'), by: /^against$/, sign: -1, ofDecided: true }, // who fights a disease is against no matter
  { nouns: words('challenge'), by: /^to$/, sign: -1 },
  // "Regretted Latvia's veto of the levy", "welcomed the endorsement of the levy": what somebody thinks of a thing is no matter.
  {
    nouns: words('no veto rejection opposition resistance criticism condemnation denunciation objection repudiation'),
    by: /^(?:of|to|against|on)$/,
    sign: -1,
    ofSides: true,
  },
  { nouns: words('backing approval endorsement ratification'), by: /^(?:of|for)$/, sign: 1, ofSides: true },
  // "Sided with critics of the levy", "accused the opponents of the levy": those who hold a side stand for it.
  { nouns: words('critic opponent foe detractor'), by: /^of$/, sign: -1, ofSides: true },
  { nouns: words('supporter backer advocate proponent'), by: /^of$/, sign: 1, ofSides: true },
  {
    nouns: words(
      'introduction reintroduction continuation retention preservation maintenance resumption extension renewal construction building work tightening',
    ),
    by: /^(?:of|on)$/,
    sign: 1,
  },
];

/** Where a noun has two senses, the preposition behind it tells them apart: "an appeal | for | the levy", "| against | it". */
function enclosing(language: 'de' | 'en', { lemma, lower }: Token, next?: Token): Enclosing | undefined {
  const kinds = (language === 'de' ? german : english).filter(({ nouns }) => nouns.has(lemma) || nouns.has(lower));
  return kinds.find(({ by }) => by.test(next?.lower ?? '')) ?? kinds[0];
}

/** The open issue that a phrase is about, when neither the codebook nor an actor is; null when it names nothing. */
export function openMatter(reading: Reading, phrase: Phrase): OpenMatter | null {
  const matter = matterOf(reading, phrase);
  if (!matter || matter.sign < 0) return matter;
  const isThing = isDecidable(reading.analysis.tokens[phrase.head]!.lemma); // "extra time for industry"
  if (isThing && findPuttingOff(reading.analysis, phrase.tokens[0]!, phrase.head)) return { ...matter, sign: -1 };
  const around = enclosedBy(reading, phrase);
  return around ? { ...matter, sign: around.sign } : matter;
}

/** "Agreed to an easing of | the levy |": the noun before the phrase, where the parser hung the two side by side. */
function enclosedBy({ analysis: { tokens, language } }: Reading, { tokens: [first] }: Phrase): Enclosing | undefined {
  const [noun, prep] = [tokens[first! - 2], tokens[first! - 1]];
  // "Put an end to | the levy |": of the set phrase, which says so itself.
  const isOfPhrase =
    /^an?$/.test(tokens[first! - 3]?.lower ?? '') && /^(?:put|call|bring|spell|mark)$/.test(tokens[first! - 4]?.lemma ?? '');
  const kind = language === 'en' && noun?.pos === 'NOUN' && !isOfPhrase ? enclosing(language, noun, prep) : undefined;
  return kind?.by.test(prep!.lower) && !kind.ofSides ? kind : undefined;
}

function matterOf(reading: Reading, phrase: Phrase): OpenMatter | null {
  const outer = openSubject(reading, phrase);
  const head = reading.analysis.tokens[phrase.head]!;
  if (head.pos !== 'NOUN') return outer && { subject: outer, sign: 1 };
  const { language } = reading.analysis;
  const kind = isYielded(language, head.lemma)
    ? { by: yieldsBy(language, head.lemma), sign: -1 as const } // who refuses it; who grants it is read nowhere
    : enclosing(language, head, reading.analysis.tokens[phrase.head + 1]);
  const inner = kind && governed(reading, phrase, kind.by, 'ofOwners' in kind);
  const isMeant = inner && governs(kind, language, reading.analysis.tokens[inner.head]!);
  const matter = isMeant ? matterOf(reading, inner) : null;
  const sign = isMeant && isFreed(head, reading.analysis.tokens[inner.head]!) ? 1 : kind?.sign;
  if (kind && matter) return { subject: matter.subject, sign: sign === matter.sign ? 1 : -1 };
  return outer && { subject: outer, sign: 1 };
}

/** Does such a noun stand for what it governs? */
const governs = (kind: object, language: 'de' | 'en', thing: Token): boolean =>
  (!('ofClubs' in kind) || isClub(language, thing)) && (!('ofDecided' in kind) || isDecidable(thing.lemma));

/** What stands behind the noun, in the genitive or by its preposition. Null where that is an actor: one may leave a body without being against it. */
function governed(reading: Reading, { head, tokens: own }: Phrase, by: RegExp, ofOwners: boolean): Phrase | null {
  const { tokens } = reading.analysis;
  const behind = own.at(-1)! - head;
  const isOwned = ofOwners && behind > 0 && by.test(tokens[head + behind + 1]?.lower ?? ''); // "die Forderung | der Bauern | nach der Maut"
  const whose = isOwned ? behind : tokens[head + 1]?.pos === 'PROPN' && by.test(tokens[head + 2]?.lower ?? '') ? 1 : 0; // "die Kritik | Schwedens | an der Maut"
  const next = tokens[head + 1 + whose];
  if (!next || next.sentence !== tokens[head]!.sentence) return null;
  const genitive = !ofOwners && reading.analysis.language === 'de' && own.includes(head + 1) && /^(?:DET|ADJ|NOUN)$/.test(next.pos);
  if (!genitive && !by.test(next.lower)) return null;
  const found = phraseFrom(reading, genitive ? head + 1 : head + 2 + whose);
  if (!found) return null;
  const first = found.tokens.findIndex((at, order) => order > 0 && opensAnother(tokens[at]!));
  const whole = first < 0 ? found.tokens : found.tokens.slice(0, first);
  const inner = whole.slice(0, whole.findLastIndex(at => /^(?:NOUN|PROPN|NUM)$/.test(tokens[at]!.pos)) + 1); // "ist mit der Abschaffung | der Maut | einverstanden"
  const noun = inner.find(at => /^(?:NOUN|PROPN)$/.test(tokens[at]!.pos) && !/^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.pos ?? ''));
  if (noun === undefined || reading.scan.byToken.has(noun) || isIll(reading, tokens[noun]!)) return null;
  return { ...found, head: noun, tokens: inner, end: tokens[inner.at(-1)!]!.end };
}

/** "Das Ende der Beschränkungen", "des Krieges": what nobody is for is ended, and its end is the matter. */
export const isIll = ({ analysis, cues }: Reading, noun: Token): boolean =>
  !enclosing(analysis.language, noun) && // "calls for the abolition of the levy"
  !isDecreed.test(noun.lemma) &&
  ((nounCue(noun, cues)?.polarity ?? 0) < 0 ||
    /(?:konflikt|krieg|gewalt|kämpfe|kampf|krise|streit|blutvergießen|terror|elend|leid|beschränkung|einschränkung|war|conflict|violence|fighting|hostility|bloodshed|crisis|suffering|restriction|killing|terrorism|siege|dispute|deadlock|impasse|bombing|shelling|unrest|impunity|poverty|dependence)$/.test(
      noun.lemma,
    ));

/** What somebody has decided on against others: "the removal of the embargo" leaves the embargo what it is about. */
const isDecreed = /^(?:embargo|curfew|lockdown)$/;

/** "Forderungen nach einer Maut | eine Absage": a preposition or an article that is no genitive. */
const opensAnother = ({ pos, lower }: Token): boolean => pos === 'ADP' || (pos === 'DET' && !/^(?:de[rs]|\p{Ll}+e[rs])$/u.test(lower));

/** An open issue as what a stance is on. */
export const toTarget = ({ subject, sign }: OpenMatter, clause: Clause, confidence: number): Target => ({
  subject,
  sign,
  clause,
  reasons: [`open issue "${subject.label}"${sign < 0 ? ', named by its end' : ''}`],
  possible: false,
  confidence,
});
