import type { Clause } from '../../language/types.ts';
import type { CueMatch } from '../cues/cues.ts';
import { type Context, emit } from '../draft.ts';
import { isRule, isUmbrella, isVotable } from '../issues/matterNouns.ts';
import type { Actor } from '../mentions/names.ts';
import { matterOfDeed } from '../targets/targets.ts';

const tables =
  /^(?:vorlegen|einbringen|vorstellen|präsentieren|unterbreiten|ausarbeiten|erarbeiten|einreichen|vorschlagen|verabschieden|beschließen|billigen|annehmen|unterzeichnen|unterschreiben|erlassen|verfügen|verkünden|absegnen|durchbringen)$/;

/** Behind these a relative clause tells what comes by the text: "| nach dem | Autos verboten werden", "| der | die Maut abschafft". */
const byWhich = /^(?:nach|mit|durch|laut|gemäß)$/;

/**
 * Rule "text that does it": "Frankreich hat einen Entwurf vorgelegt, | der die Maut abschaffen würde |", "Ghana verabschiedet ein Gesetz, | das Glücksspiel verbietet |",
 * "… Regeln, | nach denen Autos nicht mehr verkauft werden dürfen |": who tables or passes a text is for what it does. True when a statement was made.
 */
export function readTabled(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { analysis, children } = context.reading;
  if (analysis.language !== 'de' || clause.negated || clause.verb?.passive || !tables.test(clause.verb?.lemma ?? '')) return false;
  const text = clause.objects.find(({ head }) => isText(analysis.tokens[head]!.lemma));
  const deed = text && children[clause.id]!.find(child => tellsWhat(context, child, text.tokens.at(-1)!));
  const target = deed ? matterOfDeed(context, deed, []) : null;
  if (!target || target.subject.kind === 'actor') return false;
  const verb = clause.verb!;
  const found: CueMatch = { cue: forIt, text: verb.lemma, tokens: [...verb.tokens], via: 'verb' };
  emit(context, clause, found, holders, 1, { ...target, possible: false, confidence: Math.min(target.confidence, 0.65) });
  return true;
}

const forIt: CueMatch['cue'] = { cues: [], pos: 'verb', kind: 'offer', polarity: 1, intensity: 0.8, about: ['object'] };

/** "Entwurf", "Gesetz", "Regeln": a text that is decided on, and no document about a matter. */
const isText = (lemma: string): boolean =>
  (isVotable(lemma) || isRule(lemma) || isUmbrella(lemma) || /^(?:regel|vorgabe|paragraf|klausel)$/.test(lemma)) &&
  !/^(?:erklärung|text|dokument|papier)$/.test(lemma);

/** The relative clause right behind the text, of which the text is the doer or the means; what others do with it tells nothing. */
function tellsWhat({ reading: { analysis, scan } }: Context, { kind, tokens: own, verb, subject }: Clause, last: number): boolean {
  if (kind !== 'relative' || !verb || own[0]! <= last || own[0]! > last + 4) return false;
  const [first, second] = own.map(at => analysis.tokens[at]!);
  if (/^(?:wonach|womit|wodurch)$/.test(first!.lower)) return true;
  if (byWhich.test(first!.lower)) return /^(?:der|dem|denen|das|die)$/.test(second?.lower ?? '');
  // "Ein Gesetz, | das der Präsident ablehnt |": somebody else does something to it.
  return (
    /^(?:der|die|das)$/.test(first!.lower) && (subject === null || !subject.tokens.some(at => own.includes(at) && scan.byToken.has(at)))
  );
}
