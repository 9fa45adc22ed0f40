import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { clausesBeside } from '../reading.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What a thing does that ends, and what one does that goes on: "wants the levy to go", "to stay", "to go ahead", "die Maut muss fallen", "wird kommen". */
const ending = {
  en: words(
    'go stop end cease fail collapse disappear vanish die lapse expire fall wait lift come-down come-off come-out go-away go-home ' +
      'stay-away stay-out keep-away keep-out keep-off move-out get-out be-gone be-out be-off be-over depart leave withdraw close close-down shut-down',
  ),
  de: words(
    'fallen wegfallen entfallen enden auslaufen verschwinden aufhören unterbleiben weichen wegkommen abziehen abrücken fernbleiben wegbleiben fehlen ausbleiben',
  ),
};
/** "Hätten | draußen | zu bleiben", "bleiben | außen vor |": they do not come in. */
const staysOut = /\b(?:draußen|fern|weg|außen vor|außer landes|vor der tür)\b/;
const lasting = {
  en: words(
    'stay stand remain last continue succeed pass survive come-into enter-into proceed start begin go-ahead go-through go-forward come-in come-back',
  ),
  de: words(
    'kommen bleiben bestehen fortbestehen weiterbestehen weitergehen weiterlaufen weitergelten gelten stattfinden anlaufen greifen',
  ),
};

/** "Kommt zu spät", "wird wohl kommen": how it goes or how sure that is, which is more than that it does. */
const hedged =
  /\b(?:zu (?:spät|früh|kurz|teuer|weit)|wohl|vielleicht|womöglich|vermutlich|wahrscheinlich|voraussichtlich|spät|teuer|ungelegen)\b/;

/** What becomes of a thing that nobody saves; "go" has other senses ("allowed | to go to school"). */
const undone = /^(?:lapse|expire|collapse|die|fail|end|disappear|vanish|wither|founder)$/;

/** "Let the treaty | lapse |", "should be allowed | to expire |": is what a clause lets a thing do its end? */
export const letsEnd = (analysis: Analysis, { id, sentence, verb }: Clause): boolean =>
  analysis.language === 'en' &&
  /^(?:let|allow|permit)$/.test(verb?.lemma ?? '') &&
  clausesBeside(analysis, { sentence }).some(
    child => child.parent === id && child.kind !== 'relative' && child.objects.length === 0 && undone.test(child.verb?.lemma ?? ''),
  );

/** "Takes effect", "in Kraft treten". */
export const isTakingEffect = ({ tokens }: Analysis, { verb, objects, obliques }: Pick<Clause, 'verb' | 'objects' | 'obliques'>): boolean =>
  (verb?.lemma === 'take' && objects.length === 1 && tokens[objects[0]!.head]!.lower === 'effect') ||
  (verb?.lemma === 'treten' && obliques.some(({ prep, phrase }) => prep === 'in' && tokens[phrase.head]!.lower === 'kraft'));

/** "The levy must | come |", "has to come soon": that it is to be there at all; "must come first", "must come from the rich" tell when or whence. */
const isToCome = ({ tokens }: Analysis, { lemma, modal, head }: NonNullable<Clause['verb']>): boolean =>
  lemma === 'come' &&
  /^(?:must|have to|shall)$/.test(modal ?? '') &&
  (tokens[head + 1] === undefined ||
    tokens[head + 1]!.pos === 'PUNCT' ||
    /^(?:soon|now|quickly|eventually|anyway)$/.test(tokens[head + 1]!.lower));

/** Ends (−1) or goes on (+1) by itself ("go", "stay", "fallen", "kommen"), or neither (0). */
export function course(
  { reading: { analysis, scan } }: Context,
  { objects, subject, verb, obliques, tokens, predicate }: Clause,
): -1 | 0 | 1 {
  const { language } = analysis;
  const isInForce = isTakingEffect(analysis, { objects, verb, obliques });
  const isThing = ({ head }: Phrase) => language === 'de' || !/^(?:stop|period|end)$/.test(analysis.tokens[head]!.lower); // "has to go, full stop"
  if (verb === null || isInForce || objects.some(isThing)) return isInForce ? 1 : 0;
  const spell = (positions: readonly number[]) => positions.map(at => analysis.tokens[at]!.lower).join(' ');
  // "zum Einsatz kommen", "auf eine Idee kommen", "bezahlbar bleiben", "kommt zu spät": no course of the thing.
  const isOther = (prep: string) => /^(?:zu|zum|zur|um|auf|an|unter|von|nach|über)$/.test(prep);
  if (language === 'de' && verb.lemma === 'bleiben' && staysOut.test(spell(tokens))) return -1;
  if (language === 'de' && (predicate || obliques.some(({ prep }) => isOther(prep)) || hedged.test(spell(tokens)))) return 0;
  if (verb.lemma === 'stand' && (obliques.length > 0 || predicate)) return 0; // "stands at 5%", "stood idle"
  if (verb.lemma === 'go' && obliques.some(({ prep, phrase }) => prep === 'to' || (prep === 'before' && scan.byToken.has(phrase.head))))
    return 0; // "should go to Brussels", "to court"
  // "Wants the soldiers | to leave |"; "has no plans | to leave |" tells of the state itself.
  if (/^(?:leave|withdraw)$/.test(verb.lemma) && (!subject || scan.byToken.has(subject.head))) return 0;
  if (language === 'en' && isToCome(analysis, verb)) return 1;
  const phrasal = `${verb.lemma}-${analysis.tokens[verb.head + 1]?.lower}`;
  const key = ending[language].has(phrasal) || lasting[language].has(phrasal) ? phrasal : verb.lemma;
  return ending[language].has(key) ? -1 : lasting[language].has(key) ? 1 : 0;
}
