import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { withholdsVerdict } from '../cues/withheld.ts';
import { isOnlyAbout, isUnsettled } from '../discourse/onlyAbout.ts';
import { sameVoice } from '../discourse/speech.ts';
import type { Context } from '../draft.ts';

/** What a cue says where it stands so that it takes no side on anything that the clause names. */
export const tellsNoSide = (context: Context, clause: Clause, found: CueMatch): boolean =>
  joinsUnnamed(context, clause, found) ||
  withholdsWords(context, clause, found) ||
  speaksForAWhile(context, clause, found) ||
  withholdsVerdict(context, clause, found) ||
  deniesDoing(context, clause, found) ||
  isHeldOrPaid(context, clause, found) ||
  isClearedAway(context, clause, found) ||
  leavesToOthers(context, clause, found) ||
  areAtOdds(context, clause, found) ||
  hasItLookedInto(context, clause, found) ||
  onlyClaims(context, clause, found) ||
  letsPassByAbstaining(context, clause, found) ||
  contradictsUnnamed(context, clause, found) ||
  isOnlyAbout(context.reading.analysis, clause, found) ||
  (found.cue.polarity > 0 && found.via !== 'predicate' && context.reading.children[clause.id]!.some(isUnsettled));

/** "Declined | to elaborate |", "would not confirm this": no word on the matter, whichever way. */
function withholdsWords({ reading: { analysis } }: Context, { negated, objects, verb }: Clause, { text }: CueMatch): boolean {
  if (analysis.language !== 'en' || !verb) return false;
  const word = (at: number) => analysis.tokens[at]?.lower ?? '';
  if (/^(?:decline|refuse)$/.test(text)) return word(verb.head + 1) === 'to' && /^(?:elaborate|comment|expand)$/.test(word(verb.head + 2));
  return (
    text === 'confirm' &&
    negated &&
    objects.some(({ head }) => /^(?:it|this|that|reports?|rumou?rs?|claims?|information|news)$/.test(word(head)))
  );
}

/** "Has expressed interest | in joining |": what, has been told before; whoever is named beside it is nobody to side with. */
const joinsUnnamed = ({ reading: { analysis, children } }: Context, { id }: Clause, { tokens, text }: CueMatch): boolean =>
  analysis.language === 'en' &&
  /interest/.test(text) &&
  children[id]!.some(
    child =>
      child.verb?.lemma === 'join' &&
      child.kind === 'participle' &&
      child.tokens[0] === tokens.at(-1)! + 1 &&
      child.objects.length + child.obliques.length === 0,
  );

/** "Spoke for | twenty minutes |", "for an hour". */
const speaksForAWhile = ({ reading: { analysis } }: Context, { verb }: Clause, { text }: CueMatch): boolean =>
  text === 'speak for' &&
  verb !== null &&
  [2, 3, 4].some(step => /^(?:minute|hour|second|while|day)s?$/.test(analysis.tokens[verb.head + step]?.lower ?? ''));

/** "Wies die Behörde an, | die Maut zu prüfen |", "tasked it with studying the levy": who has others look into a thing, or tell of it, takes no side yet. */
const hasItLookedInto = ({ reading: { children } }: Context, { id }: Clause, { text }: CueMatch): boolean =>
  orders.test(text) &&
  children[id]!.some(({ kind, verb }) => /^(?:infinitive|participle)$/.test(kind) && lookedInto.test(verb?.lemma ?? ''));

const orders =
  /^(?:anweisen|beauftragen|ermächtigen|instruieren|auftragen|betrauen|task|instruct|order|direct|mandate|entrust|authori[sz]e)$|^(?:auftrag|mandat|weisung|anweisung) \+|^give \+/;
const lookedInto =
  /^(?:prüfen|überprüfen|untersuchen|klären|aufklären|ermitteln|berichten|mitteilen|erläutern|erklären|richtigstellen|beraten|erörtern|verhandeln|sondieren|ausloten|evaluieren|bewerten|examine|study|review|investigate|explore|assess|report|negotiate|discuss|clarify|find|look|explain|probe|evaluate|consider)$/;

/** "Sweden and Norway | disagree on the levy |", "the coalition cannot agree on it": which of them is for it, it does not say. */
const areAtOdds = ({ reading: { discourse } }: Context, { id, obliques, negated, verb }: Clause, { text }: CueMatch): boolean =>
  (negated && verb?.lemma === 'agree' && obliques.some(({ prep }) => prep === 'on') && !obliques.some(({ prep }) => prep === 'with')) ||
  (/^(?:disagree|differ)\b/.test(text) && discourse.subjects[id]!.length > 1 && !obliques.some(({ prep }) => prep === 'with'));

/** "Maintains | the levy | is illegal": the parser takes what is spoken of for what is maintained. */
const onlyClaims = ({ reading: { analysis, children } }: Context, { id }: Clause, { text }: CueMatch): boolean =>
  analysis.language === 'en' &&
  /^(?:maintain|hold)$/.test(text) &&
  children[id]!.some(({ kind, verb, link }) => kind === 'complement' && link !== 'that' && verb?.mood === 'ind');

/** "Enthielt sich | und machte damit den Weg frei |": who abstains takes neither side, whatever comes of it. */
const letsPassByAbstaining = ({ reading: { analysis } }: Context, { sentence, tokens: own }: Clause, { text }: CueMatch): boolean =>
  /^(?:weg|bahn) \+ (?:frei|ebnen)|\bpassieren\b/.test(text) &&
  analysis.tokens.some(
    ({ sentence: at, lower, index }) =>
      at === sentence && index < own.at(-1)! && /^(?:enth[aäi]e?l?t\p{L}*|stimmenthaltung\p{L}*)$/u.test(lower),
  );

/** A headline's "Ankara widerspricht: …": whose words, and on what, only the text tells. */
const contradictsUnnamed = ({ reading: { isTitle } }: Context, { objects, obliques }: Clause, { text }: CueMatch): boolean =>
  isTitle && /^(?:widersprechen|dementieren|kontern|entgegnen|contradict)$/.test(text) && objects.length + obliques.length === 0;

/** "Which holds the rotating presidency", "its fishermen pay the price": what somebody is or bears. */
const isHeldOrPaid = ({ reading: { analysis } }: Context, { objects: [object] }: Clause, { text }: CueMatch): boolean =>
  object !== undefined && (heldOrPaid[text]?.test(analysis.tokens[object.head]!.lemma) ?? false);

/** "Cleared the square", "was cleared of the charge", other than "cleared the sale". */
const isClearedAway = ({ reading: { analysis } }: Context, { objects: [object] }: Clause, { text }: CueMatch): boolean =>
  text === 'clear' && !allowed.test(analysis.tokens[object?.head ?? -1]?.lemma ?? '');

/** "Would leave it | to the commission |", "leaves the levy | up to the states |": who is to see to it, and no end of it. */
const leavesToOthers = ({ reading: { analysis } }: Context, { objects: [object], verb, negated }: Clause, { text }: CueMatch): boolean =>
  text === 'leave' &&
  !negated &&
  analysis.language === 'en' &&
  object !== undefined &&
  object.tokens[0]! > verb!.head &&
  [...object.tokens.slice(1), object.tokens.at(-1)! + 1].some(
    at => /^(?:to|up|with)$/.test(analysis.tokens[at]?.lower ?? '') && analysis.tokens[at + 1]?.pos !== 'VERB',
  );

/** What clearing lets happen. */
const allowed =
  /^(?:import|export|sale|transfer|delivery|shipment|missile|use|takeover|merger|acquisition|purchase|deployment|jet|tank|weapon|arm|release|construction|return|visit|deal|bill|plan|project|reactor|drug|vaccine|aid|loan|payment|package|accession|membership|bid|extradition|treaty|accord|agreement)s?$/;

const heldOrPaid: Readonly<Record<string, RegExp>> = {
  hold: /^(?:presidency|chair|chairmanship|seat|office|post|majority|title|record|key|card|power|rein|share|stake|sway|breath)$/,
  announce: /^(?:resignation|retirement|candidacy|candidature|engagement|death|departure)$/,
  tender: /^(?:resignation|apology)$/,
  pay: /^(?:price|cost|heed|attention|visit|respect|penalty|toll)$/,
};

/** "Denied | backing the levy |", "denied | that others had asked for it |": a report is denied, and nothing is refused to anybody. */
function deniesDoing({ reading: { children, discourse } }: Context, { id, objects }: Clause, { text, cue }: CueMatch): boolean {
  if (text !== 'deny' || cue.kind !== 'decision' || objects.length > 0) return false;
  const isOfOthers = (child: Clause) => {
    const others = discourse.subjects[child.id]!;
    return others.length > 0 && !others.some(other => discourse.subjects[id]!.some(actor => sameVoice(other, actor)));
  };
  return children[id]!.some(child => child.kind === 'participle' || (child.kind === 'complement' && isOfOthers(child)));
}
