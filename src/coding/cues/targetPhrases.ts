import type { Subject } from '../../domain/statement.ts';
import type { Analysis, Clause, Phrase, Token } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { cutBefore, plain } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import type { Reading } from '../reading.ts';
import type { Target } from '../targets/targets.ts';
import { type CueMatch, findCues } from './cues.ts';
import { isHarm } from './harm.ts';

/** "Norwegen lehnte es ab, das Abkommen zu verlassen", "pochte darauf, dass …": "es" and "darauf" only announce the clause behind them. */
export const isCorrelate = (analysis: Analysis, phrase: Phrase, children: Clause[]): boolean =>
  /^(?:es|da(?:für|gegen|mit|nach|ran|rauf|rum|rüber|von|vor|zu))$/.test(analysis.tokens[phrase.head]!.lower) &&
  children.some(child => (child.kind === 'infinitive' || /^(?:dass|wenn)$/.test(child.link ?? '')) && child.tokens[0]! > phrase.head);

/** "In favour of | inviting him", "opposes | raising the levy": what is to be done, right behind the cue. */
export function gerundsBehind({ reading }: Context, clause: Clause, found: CueMatch): Clause[] {
  const last = found.tokens.at(-1)!;
  return reading.children[clause.id]!.filter(child => {
    const verb = child.verb?.head ?? -1;
    return (
      child.kind === 'participle' &&
      child.link !== 'without' &&
      reading.analysis.tokens[child.tokens[0]!]!.text !== ',' && // "abstained, | grumbling about its cost |"
      verb > last &&
      verb - last <= 3 &&
      reading.analysis.tokens[verb]!.morph.form === 'part1'
    );
  });
}

/** "the treaty, | which Norway calls a mistake": the noun phrase right before a relative clause, where the text has read one. */
export function relativeNoun({ reading }: Context, clause: Clause): Phrase | null {
  const { tokens, clauses, sentences } = reading.analysis;
  const before = clause.tokens[0]! - 1;
  const at = tokens[before]?.text === ',' ? before - 1 : before;
  if (tokens[at]?.pos !== 'NOUN') return null;
  const phrases = sentences[clause.sentence]!.clauses.flatMap(id => {
    const { subject, objects, obliques } = clauses[id]!;
    return [subject, ...objects, ...obliques.map(({ phrase }) => phrase)];
  });
  const { start, end } = tokens[at]!;
  return phrases.find(phrase => phrase?.tokens.at(-1) === at) ?? { tokens: [at], head: at, start, end };
}

/** Is the actor one of those whom the subject's label names? */
function concerns(context: Context, subject: Subject, actor: Actor): boolean {
  const body = context.reading.registry.body(actor.ref.id);
  const names = [actor.ref.name, ...(body ? [...body.names.de, ...body.names.en] : [])];
  return names.some(name => name.length > 3 && [subject.labels.de, subject.labels.en].some(label => label?.includes(name)));
}

/** "Blockiert Rumänien", "versagt Schweden die Unterstützung", "dropped its objection to Bulgaria": what is refused to them, where the text is about something of theirs. */
export function towardsMain(context: Context, actors: Actor[], clause: Clause): Target[] | null {
  const main = context.mainTopic;
  if (!main || !actors.some(actor => concerns(context, main, actor))) return null;
  const reasons = [`to ${actors[0]!.ref.name}: ${main.labels.en ?? main.label}`];
  const sign = isAimedAt(context, main, actors) ? -1 : 1;
  return [{ subject: main, sign, clause, reasons, possible: false, confidence: 0.62 }];
}

/** "Stood with Moscow" on a resolution against it, or on sanctions: who is for those whom a thing is to hit is against the thing. */
const isAimedAt = ({ reading: { registry } }: Context, { label, labels }: Subject, actors: Actor[]): boolean =>
  actors.some(({ ref }) =>
    [ref.name, ...(registry.body(ref.id)?.names.en ?? [])].some(name => {
      const at = (labels.en ?? label).indexOf(name);
      return at > 0 && aimed.test((labels.en ?? label).slice(0, at));
    }),
  );

const aimed =
  /\b(?:against|sanctions?|embargo|tariffs?|boycott|condemn\w*|strikes?|attacks?|isolation|exclusion|expulsion|blockade|genocide case)\b/i;

/** The holder's own phrase, a reflexive pronoun, or a party in brackets behind a name is nothing that a position could be about. */
export function isOwn(context: Context, clause: Clause, phrase: Phrase): boolean {
  const { analysis, discourse } = context.reading;
  if (/^(?:sich|mich|uns|themselves|itself|himself|herself)$/.test(analysis.tokens[phrase.head]!.lower)) return true;
  if (analysis.tokens[phrase.tokens[0]! - 1]?.text === '(') return true;
  if (phrase === clause.subject && !clause.verb?.passive) return true;
  const actors = discourse.resolve(phrase, clause);
  return actors.length > 0 && actors.every(actor => discourse.subjects[clause.id]!.some(own => own.ref.id === actor.ref.id));
}

/** "nimmt vom Plan | Abstand", "sagt zum Plan | Nein": the noun of a set phrase stood right behind its object and was taken into it. */
export function beforeCue({ analysis }: Reading, phrase: Phrase, found: CueMatch): Phrase {
  const first = phrase.tokens.findIndex(at => found.tokens.includes(at));
  if (found.via !== 'idiom' || first < 1) return phrase;
  const tokens = phrase.tokens.slice(0, first);
  const head = tokens.findLast(at => /^(?:NOUN|PROPN)$/.test(analysis.tokens[at]!.pos));
  return head === undefined ? phrase : { head, tokens, start: phrase.start, end: analysis.tokens[tokens.at(-1)!]!.end };
}

/** "sieht in X einen Fehler", "sprach von einem Fehler". */
export const isSeen = ({ cue: { about } }: CueMatch): boolean => about.length === 1 && /^(?:prep:in|prep:auf|topic)$/.test(about[0]!);

/** "Was pleased that others share its criticism", "grumbled that …": what others do is not what these words are about. */
export const lacksClause = (child: Clause, { cue, via }: CueMatch): boolean =>
  !cue.about.includes('that') &&
  !cue.about.includes('subject') &&
  (cue.kind === 'concern' || (via === 'predicate' && child.kind !== 'infinitive'));

/** "Warned that the levy would be a disaster", "warnte, das sei ein Fehler": both words are against it, and one does not turn the other round. */
export function feared({ reading: { analysis, cues, discourse } }: Context, child: Clause, { cue }: CueMatch, target: Target): Target {
  // "Warned: the levy must not come": what is to be or not is told by itself.
  const isDuty = /^(?:must|should|müssen|dürfen|sollen)$/.test(child.verb?.modal ?? '') && child.kind === 'complement';
  if (isDuty && cue.kind === 'concern') return { ...target, sign: target.sign < 0 ? 1 : -1 };
  // "Warnte davor, sie aufzuheben" is for it; "warnte, sie koste Arbeitsplätze" is not, where what stands beside is part of the phrase.
  const ofThing = ({ tokens }: CueMatch) =>
    analysis.language === 'de' &&
    discourse.subjects[child.id]!.length === 0 &&
    child.objects.every(object => object.tokens.some(at => tokens.includes(at)));
  const judged =
    cue.kind === 'concern' &&
    findCues(analysis, child, cues).some(
      other =>
        (other.via === 'predicate' || (ofThing(other) && other.cue.kind !== 'decision')) &&
        other.cue.polarity < 0 &&
        other.cue.about.includes('subject'),
    );
  return judged && (analysis.language === 'de' || !child.negated) ? { ...target, sign: target.sign < 0 ? 1 : -1 } : target;
}

/** "Warned: | the levy would destroy jobs |": what is feared is what the thing does, and the word for it turns nothing round. */
export const doesHarm = (
  { reading: { analysis } }: Context,
  { clause, sign, subject: { kind, label } }: Target,
  { cue }: CueMatch,
): boolean => {
  const { subject, objects, kind: of } = clause;
  if (cue.kind !== 'concern' || of !== 'complement' || kind !== 'open' || sign > 0 || !subject || objects.length === 0) return false;
  return (
    isHarm(analysis, clause) && subject.tokens.some(at => label.includes(analysis.tokens[at]!.text) && analysis.tokens[at]!.pos === 'NOUN')
  );
};

/** A phrase in which the cue stands is no subject; what the cue is said of may stand before it in the same phrase. */
export function withoutCue({ reading }: Context, clause: Clause, phrase: Phrase, found: CueMatch): Phrase[] {
  const isIn = (one: Phrase) => one.tokens.some(at => found.tokens.includes(at));
  if (!isIn(phrase)) return [phrase];
  if (reading.analysis.language === 'de') return [beforeCue(reading, phrase, found)].filter(one => !isIn(one));
  const cut = clause.objects.includes(phrase) ? cutBefore(reading, phrase, found) : null;
  return cut ? [cut] : [];
}

/** "widersprach: Solche Pläne gebe es nicht": what follows a no without a conjunction says why, not to what. */
export const isReason = ({ cue, via }: CueMatch, child: Clause): boolean =>
  via === 'verb' &&
  (cue.polarity < 0 || cue.cues.includes('begründen')) &&
  cue.kind === 'position' &&
  child.kind === 'complement' &&
  child.link === undefined &&
  child.verb?.mood !== 'inf';

/** "rejected what she called | an invented war", "denounced what it described as | a dangerous precedent": what it is called stands for the thing. */
export function calledWhat({ reading }: Context, clause: Clause, phrase: Phrase): Phrase {
  if (reading.analysis.tokens[phrase.head]!.lower !== 'what') return phrase;
  const naming = reading.children[clause.id]!.find(({ verb }) => /^(?:call|term|describe|see|regard|label|dub)$/.test(verb?.lemma ?? ''));
  return naming?.obliques.find(({ prep }) => prep === 'as')?.phrase ?? naming?.predicate ?? naming?.objects.at(-1) ?? phrase;
}

/** "opposed to | Taiwanese officials taking part": what somebody else is to do, and not they. */
export function deedOf({ reading }: Context, clause: Clause, phrase: Phrase): Target | null {
  const { tokens, language } = reading.analysis;
  const last = phrase.tokens.at(-1)!;
  const deed = language === 'en' ? reading.children[clause.id]!.find(child => isDeedOf(child, last, tokens)) : undefined;
  if (!deed?.verb) return null;
  const words = [...phrase.tokens, ...deed.tokens.filter(at => at > last)].slice(0, 10).map(at => tokens[at]!);
  const label = words
    .filter(({ pos }) => pos !== 'PUNCT')
    .map(({ text }) => text)
    .join(' ');
  const id = words.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ|VERB)$/.test(pos)).map(({ lemma }) => plain(lemma.toLowerCase()));
  const subject = { kind: 'open' as const, id: `open:${id.join('-')}`, label, labels: { en: label } };
  return { subject, sign: 1, clause, reasons: [`open issue "${label}"`], possible: false, confidence: 0.6 };
}

const isDeedOf = ({ kind, verb, subjectInherited }: Clause, last: number, tokens: readonly Token[]): boolean =>
  kind === 'participle' && verb !== null && subjectInherited && verb.head === last + 1 && tokens[verb.head]!.morph.form === 'part1';

/** "Dankte der Insel", "congratulated the winner": somebody, whatever the noun. */
export const isAddressee = ({ objects }: Clause, { text, via }: CueMatch, phrase: Phrase): boolean =>
  via === 'verb' && /^(?:danken|gratulieren|beglückwünschen|thank|congratulate|assure|remind)$/.test(text) && objects.includes(phrase);

/** "Urged | delegates | to ratify the treaty", "wants | hospitals | to sign it": who is to do it, and not what is wanted. */
export function isToDoIt({ analysis, children }: Reading, { id }: Clause, { text }: CueMatch, { head, tokens: own }: Phrase): boolean {
  const isMany = analysis.tokens[head]!.morph.number === 'plur';
  if (analysis.language !== 'en' || !(asking.test(text) || (text === 'want' && isMany))) return false;
  return children[id]!.some(
    ({ kind, verb, objects, tokens: [first] }) =>
      kind === 'infinitive' && verb !== null && !verb.passive && objects.length > 0 && first! > head && first! <= own.at(-1)! + 2,
  );
}

/** Verbs of asking that have whom one asks for an object, and what is to be done behind it. */
const asking =
  /^(?:urge|call on|call upon|appeal to|plead with|ask|implore|exhort|beg|press|push|encourage|advise|counsel|order|instruct|invite|lobby|remind)$/;

/** "Hesitates because it fears countermeasures": why somebody does something, and no side on anything. */
export const isFearedReason = ({ kind, link }: Clause, { cue }: CueMatch): boolean =>
  cue.kind === 'concern' && (kind === 'participle' || (kind === 'adverbial' && /^(?:weil|da|because|since|as)$/.test(link ?? '')));

/** "Der Vorstoß Limas ist | für Oslo | ein Rückschritt": what stands behind the copula belongs to the verdict. */
export const isPredicated = ({ verb, predicate }: Clause, noun: number, phrase: Phrase): boolean =>
  predicate !== null && verb?.lemma === 'sein' && verb.head > noun && verb.head < phrase.tokens[0]!;
