import type { Clause, Phrase } from '../../language/types.ts';
import { nounCue } from '../cues/cues.ts';
import { makesRules } from '../cues/rules.ts';
import { isSentBack } from '../cues/sentAway.ts';
import type { Context } from '../draft.ts';
import { isClub } from '../issues/clubs.ts';
import { isRule } from '../issues/matterNouns.ts';

/**
 * Deeds about things the codebook does not know ("sagte ihren Flug ab", "we started this journey") are news, not positions; what the actor will do, or says that
 * they do not do, is one.
 */
export function isPledged(context: Context, clause: Clause): boolean {
  const { verb } = clause;
  if (/^(?:werden|wollen|mögen|will|would|shall)$/.test(verb?.modal ?? '') || verb?.tense === 'future') return true;
  return context.reading.discourse.speakers[clause.id] !== null && verb?.tense === 'pres' && !verb.modal;
}

/** Deeds that tell a position all the same: in German what is not done now is refused; to make rules or undo them, and to sign, leave or break a treaty, takes a side. */
export function isTelling(context: Context, clause: Clause, phrase: Phrase): boolean {
  const { language, tokens } = context.reading.analysis;
  const noun = tokens[phrase.head]!.lemma;
  const attitude = /^(?:position|concern|hope)$/.test(nounCue(tokens[phrase.head]!, context.reading.cues)?.kind ?? ''); // "withdrew its support for it"
  // "Verzichtete auf einen Kommentar": what one leaves unsaid or does not go in for is no matter of states.
  if (clause.verb?.lemma === 'verzichten' && isPersonal(noun)) return false;
  if (clause.verb?.lemma === 'versenken' && vessels.test(noun)) return false;
  if ((makesRules(clause.verb?.lemma ?? '') && !attitude) || passes(context, clause)) return true;
  if (isSentBack(context.reading.analysis, clause)) return true;
  // "Österreich steigt aus der Pipeline aus": who was in it leaves it.
  if (
    /^(?:aussteigen|ausscheren|austreten)$/.test(clause.verb?.lemma ?? '') &&
    clause.obliques.some(each => each.prep === 'aus' && each.phrase === phrase)
  )
    return true;
  if (belongs.test(clause.verb?.lemma ?? '') && isClub(language, tokens[phrase.head]!) && isByState(context, clause)) return true;
  if (interrupts.test(clause.verb?.lemma ?? '') && exchanges.test(noun)) return true;
  if (opens.test(clause.verb?.lemma ?? '') && exchanges.test(noun)) return isWithSomebody(context, clause, phrase);
  if (resumes(context, clause) && activities.test(noun)) return true;
  if (/^(?:zahlen|bezahlen|einnehmen|erreichen)$/.test(clause.verb?.lemma ?? '')) return false; // pays the levy
  if (language !== 'de') return treaties.test(noun) || (isRule(noun) && !attitude);
  return (clause.negated && clause.verb?.tense === 'pres' && clause.kind === 'main') || instruments.test(tokens[phrase.head]!.lower);
}

/** "Verlässt den Rat", "is leaving the council": whoever is in it goes, and whoever is not comes; people change their jobs. */
const belongs = /^(?:verlassen|beitreten|leave|join|rejoin|quit|exit)$/;
const isByState = ({ reading: { discourse } }: Context, { id }: Clause): boolean =>
  discourse.subjects[id]!.some(({ ref, behalf }) => (behalf?.id ?? ref.id).startsWith('country:'));

/** "Hat die Maut | durchs Parlament | gebracht". */
const passes = ({ reading: { analysis } }: Context, { verb, obliques }: Clause): boolean =>
  /^(?:bringen|peitschen|boxen|drücken|pauken|prügeln|winken|jagen|lotsen|bugsieren)$/.test(verb?.lemma ?? '') &&
  obliques.some(({ prep, phrase: { head } }) => prep === 'durch' && chambers.test(analysis.tokens[head]!.lemma));

const chambers = /(?:parlament|haus|rat|kammer|kongress|senat|versammlung|tag|kabinett|duma|knesset)$/;
const vessels = /(?:schiff|boot|kutter|frachter|tanker|fregatte|flotte|kreuzer|jacht|zerstörer|träger)$/;

/** What somebody says or does in person. */
export const isPersonal = (noun: string): boolean => personal.test(noun);

const personal =
  /(?:kommentar|stellungnahme|kritik|kandidatur|reise|drohung|detail|zahl|name|auftritt|rede|antwort|anspruch|mandat|amt|titel|wort|erklärung|begründung|pressekonferenz|interview|applaus|fest|feier|schärfe|polemik|vorwurf)$/;

/** "Establishes ties | with Kosovo |": where nobody is named, nobody knows with whom. */
const isWithSomebody = ({ reading: { scan } }: Context, { obliques }: Clause, { tokens }: Phrase): boolean =>
  tokens.some(at => scan.byToken.has(at)) ||
  obliques.some(({ prep, phrase }) => /^(?:zu|mit)$/.test(prep) && scan.byToken.has(phrase.head));
const opens = /^(?:herstellen|wiederherstellen|normalisieren|ausbauen|herabstufen|aufwerten|establish|normali[sz]e|downgrade|upgrade)$/;

/** What states have with one another, and verbs that break it off or take it up again. */
const exchanges =
  /(?:zusammenarbeit|kooperation|austausch|beziehung|lieferung|zahlung|handel|verhandlung|dialog)$|^(?:cooperation|collaboration|exchange|sharing|tie|relation|shipment|delivery|payment|trade|negotiation|dialogue)$/;
const interrupts =
  /^(?:aufnehmen|wiederaufnehmen|fortsetzen|einstellen|aussetzen|abbrechen|kappen|einfrieren|suspend|resume|halt|freeze|sever|restore|continue|break|cut)$/;

/** "Nimmt die Beschallung wieder auf", "resumed drilling": to take up again is to decide, where to take up ("nahm den Vorschlag auf") need not be. */
const resumes = ({ reading: { analysis } }: Context, { verb, tokens }: Clause): boolean =>
  /^(?:wiederaufnehmen|fortsetzen|fortführen|weiterführen|resume|restart)$/.test(verb?.lemma ?? '') ||
  (verb?.lemma === 'aufnehmen' && tokens.some(at => analysis.tokens[at]!.lower === 'wieder'));

/** What somebody does for a time, or again. */
const activities =
  /(?:(?<!sitz|berat|samml|folg|mittl|stell|handl|les)ung|jagd|fang|import|export|ausfuhr|einfuhr|verkauf|ankauf|bau|abbau|betrieb|verkehr|übung|test|produktion|patrouille|fischerei|aufklärung|flug|flüge)$|^(?:whaling|fishing|mining|drilling|logging|bombing|shelling|funding|screening|testing|licensing|hunt|export|import|sale|purchase|patrol|broadcast|flight|exercise|test|production|construction|extraction|deportation|execution)s?$/;

/** Treaties, laws, levies and the like, inflected or in compounds. */
const instruments =
  /(?:abkommen|vertrag|verträge|vereinbarung|pakt|konvention|protokoll|charta|resolution|richtlinie|verordnung|gesetz|entwurf|statut|moratorium|embargo|verbot|verbote|sanktion|zoll|zölle|bündnis|allianz|(?<!auf|vor|nach|rück|ein|an|wieder|stimm)abgabe|(?<!be)steuer|gebühr|maut|obergrenze|fangquote|deckel|tempolimit|subvention|reform|novelle|beitritt|beitrittsverfahren|beitrittsverhandlung|erweiterung)(?:e?s|e?n)?$/;

const treaties =
  /^(?:treaty|agreement|accord|pact|convention|protocol|charter|moratorium|embargo|alliance|bloc|coalition|membership|presidency)$/;

/** "Mali verlässt den Strafgerichtshof": who joins or leaves a body is for or against it. */
export const isMembership = (clause: Clause): boolean =>
  /^(?:verlassen|austreten|aussteigen|beitreten|sich anschließen|anschließen)$/.test(clause.verb?.lemma ?? '');

/** Deeds that bind: "signed it", "ratifizierte ihn" takes a side on whatever it is. */
export const binds = (cue: string): boolean =>
  /^(?:sign|initial|ratify|adopt|approve|pass|endorse|quit|unterzeichnen|unterschreiben|ratifizieren|paraphieren|verabschieden|billigen|kündigen|mittragen|sich einigen|einigen|sich verständigen|beschließen|vereinbaren)\b/.test(
    cue,
  );
