import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { isEmptyNoun } from '../issues/idleNouns.ts';
import { plain } from '../issues/open.ts';
import type { Reading } from '../reading.ts';
import { isPersonal } from './pledges.ts';

/** What those in power do, by its verb and by the noun that names the matter, whatever the verb. */
export type StateDeed = { verb: string; noun: string };

/** The deed with its objects, as a matter: "the thing alone would not say which way". Null where they name no thing. */
export function deedSubject(reading: Reading, objects: Phrase[], { verb, noun }: StateDeed): Subject | null {
  const { language, tokens, text } = reading.analysis;
  const nouns = objects.flatMap(phrase => namesOf(reading, phrase));
  const isBeside = (word: string) => (isPersonal(word) && !forces.test(word)) || moves.test(word);
  if (nouns.length === 0 || nouns.some(isBeside)) return null;
  if (objects.some(({ head }) => tokens[head]!.lower === 'sich' || moves.test(tokens[head]!.lemma))) return null;
  if (verb === 'pull out' && !objects.some(({ head }) => forces.test(tokens[head]!.lemma))) return null; // "all the stops"
  const isOwn = objects.some(({ tokens: [first] }) => /^(?:its|their|his|her)$/.test(tokens[first!]!.lower));
  if (noun === 'deportation' && (isOwn || objects.some(({ head }) => papers.test(tokens[head]!.lemma)))) return null; // "sent the draft back", "its envoy"
  if (takingIn.test(noun) && !objects.some(phrase => isOfPeople(reading, phrase))) return null;
  const things = objects.map(({ start, end }) => text.slice(start, end).replace(/^(?:keine[nmrs]?|kein|no|any) /i, ''));
  const label = (language === 'de' ? [...things, verb] : [verb, ...things]).join(' ').replace(/\s+/g, ' ');
  if (label.length > 90 || /[,;:„“”"]/.test(label)) return null;
  const id = [...new Set([...nouns, noun])].map(reading.issues.interchangeable.oneFor).map(plain).sort().join('-');
  return { kind: 'open', id: `open:${id}`, label, labels: { [language]: label } };
}

/** What is sent back and forth between those who decide. */
const papers = /^(?:draft|bill|law|text|treaty|deal|agreement|proposal|plan|motion|amendment|budget|file|letter|report|document|levy)$/;

/** One takes in persons: "nahm den Faden auf" is something else. */
const takingIn = /^(?:aufnahme|austausch|admission)$/;
const isOfPeople = ({ analysis, scan }: Reading, { head }: Phrase): boolean =>
  scan.byToken.has(head) || people.test(analysis.tokens[head]!.lower);
const people =
  /(?:flüchtling|flüchtlinge|geflüchteten?|vertriebenen?|migranten|asylbewerber|asylsuchenden?|schutzsuchenden?|waisen|kinder|familien|menschen|personen|verletzten?|patienten|staatenlosen?|ortskräfte|dissidenten|gefangenen?|häftlinge?|geiseln?|minderjährigen?|pflegekräfte)$/;

/** The objects; in "will pull out | its men |" the particle may have been read as a preposition. */
export const thingsOf = ({ objects, obliques }: Clause, deed: string): Phrase[] =>
  objects.length > 0 ? objects : obliques.filter(({ prep }) => deed.endsWith(` ${prep}`)).map(({ phrase }) => phrase);

/** Those whom a state sends and calls back. */
const forces =
  /^(?:man|men|troop|soldier|contingent|force|officer|peacekeeper|unit|battalion|brigade|police|policeman|policemen|engineer|instructor|trainer|adviser|advisor)s?$/;

/** The verb of an act of state, in English with what turns it into another ("call home", "hand back"), and its noun. Null for other verbs. */
export function stateDeed({ analysis, issues }: Reading, { verb, tokens, objects }: Clause): StateDeed | null {
  const named = (lemma: string) => (issues.deeds.has(lemma) ? { verb: lemma, noun: issues.deeds.get(lemma)! } : null);
  if (analysis.language === 'de') return named(verb!.lemma);
  const last = objects.at(-1)?.tokens.at(-1) ?? verb!.head;
  const particle = [verb!.head + 1, last + 1].find(
    at => particles.test(analysis.tokens[at]?.lower ?? '') && (tokens.includes(at) || verb!.tokens.includes(at)),
  );
  if (particle === undefined) return named(verb!.lemma);
  const { lower } = analysis.tokens[particle]!;
  return named(`${verb!.lemma} ${lower}`) ?? (opensPhrase.test(lower) ? named(verb!.lemma) : null);
}

const particles = /^(?:back|home|off|down|out|away|over|up|in|for|into)$/;
/** "Pays | for | the canal", "freed the men | in | June": part of the verb or not. */
const opensPhrase = /^(?:in|for|into|over)$/;

/** "Erhöhte den Druck", "closed the session", "seized the chance": how one goes about things, and no thing. */
const moves =
  /(?:druck|haltung|kurs|meinung|ansicht|position|strategie|taktik|rhetorik|sorge|bedenken|einschätzung|auffassung|kritik|tempo|sitzung|debatte|arbeit|besuch|hindernis|hürde|rücktritt|kontakt|ton|einsatz|prognose|wert|schaden|gefahr|risiko|chance|aussicht|zahl|anteil)$|^(?:pressure|pace|session|meeting|debate|work|contact|tone|forecast|value|damage|danger|risk|chance|opportunity|moment|initiative|prospect|number|share|rank|stake|profile|voice|question|concern|issue|point|alarm|doubt|hope|fear|gap|eye|door|match|game|way|fire|course|decline|trend|slide|figure|statement|report|speech|letter|message|signal|word|condolence|congratulation|blow|verdict|mind|deal|spirit|expectation|reputation|hand|lead|victory|place|time|space|sentence|term|people|life|lives)$/;

/** The nouns of an object that say what it is. */
function namesOf({ analysis, scan }: Reading, { tokens, head }: Phrase): string[] {
  if (!/^(?:NOUN|PROPN)$/.test(analysis.tokens[head]!.pos)) return [];
  return tokens
    .map(at => analysis.tokens[at]!)
    .filter(
      ({ pos, lemma, index }) => (/^(?:NOUN|PROPN)$/.test(pos) && (!isEmptyNoun(lemma) || forces.test(lemma))) || scan.byToken.has(index),
    )
    .map(({ lemma }) => lemma.toLowerCase());
}
