import type { Clause } from '../../language/types.ts';
import type { Actor } from '../mentions/names.ts';
import type { State } from './reference.ts';

/** "Stellte klar, dass", "ist der Meinung, dass", "vertritt die Ansicht", "steht auf dem Standpunkt", "ließ wissen". */
const declaring =
  /\b(?:stell(?:t|te|ten)\b.* klar|mach(?:t|te|ten|en)?\b.* (?:klar|deutlich|kein(?:en)? hehl)|ga?[bi]e?n?t?\b.* (?:bekannt|zu verstehen|zu protokoll|zu bedenken)|l[äi](?:ss|eß|ess|ieß|ßt)?\w*\b.* (?:wissen|verlauten|durchblicken|erkennen|keinen zweifel)|vertr[aeit]+t?e?n?\b.* (?:ansicht|auffassung|meinung|standpunkt|haltung|these)|(?:ist|sind|war|waren|zeigt|zeigte|sei) (?:\w+ )*(?:der (?:ansicht|meinung|auffassung|überzeugung)|überzeugt|sicher)|st(?:eh|and|änd)\w*\b.* auf dem standpunkt|teilt?e?n?\b.* die (?:ansicht|auffassung|meinung|einschätzung|überzeugung)|\beinig (?:ist|sind|war|waren)\b|(?:ist|sind|war|waren|zeigten?|zeigt) (?:\w+ )*einig|bl[ei]+b\w* dabei|bl[ei]+b\w*\b.* bei (?:seine|ihre|dieser)\w* (?:haltung|meinung|position|ansicht|auffassung|einschätzung|überzeugung|linie|standpunkt|nein|ja|kritik)|verw[ei]+s\w* darauf|bestand\w* darauf)\b/;

/** "| Norway's view | is that the levy is wrong", "| the position of the cabinet | was that …", "die Haltung Spaniens | ist, dass …": whose view it is. */
export function viewOwner({ analysis, scan }: Pick<State, 'analysis' | 'scan'>, { subject, verb, negated }: Clause): Actor | null {
  if (
    !/^(?:be|remain|sein|bleiben)$/.test(verb?.lemma ?? '') ||
    negated ||
    !subject ||
    !views.test(analysis.tokens[subject.head]!.lemma.toLowerCase())
  )
    return null;
  const behind = [1, 2].map(step => analysis.tokens[verb!.head + step]?.lower);
  if (analysis.language === 'en' ? behind[0] !== 'that' : behind.join(' ') !== ', dass') return null;
  const owners = subject.tokens.map(at => scan.byToken.get(at)).filter(mention => mention !== undefined);
  return owners.at(-1)?.actor ?? null;
}

const views =
  /^(?:view|opinion|position|stance|line|belief|conviction|assessment|argument|message|verdict|contention|judge?ment|advice|conclusion|answer|fear|concern|worry|complaint|objection|criticism|grievance|point|stand|thinking|rationale|haltung|standpunkt|ansicht|meinung|auffassung|linie|botschaft|befürchtung|einwand|überzeugung|fazit|kritik|sorge|bedenken|antwort)$/;

/** "Made clear that", "served notice that", "is adamant that", "left no doubt that". */
export function declares(state: State, clause: Clause): boolean {
  const { analysis } = state;
  const { verb, predicate, tokens, negated } = clause;
  const words = tokens
    .slice(0, 80) // no such phrase is spread farther, and no endless clause is searched
    .map(at => analysis.tokens[at]!.lower)
    .join(' ');
  if (viewOwner(state, clause)) return true;
  if (analysis.language === 'de') return declaring.test(words) && !(negated && verb?.lemma === 'teilen');
  if (
    /\b(?:ma[dk]es? (?:it )?(?:clear|plain)|ma[dk]es? no secret|serve[sd]? notice|(?:leaves?|left) no doubt|lets? (?:it be known|slip)|t(?:akes?|ook|aking) the view|(?:hold|held|holds) the view|of the (?:view|opinion|belief)|(?:(?:sticks?|stuck|clings?|clung|holds?|held|keeps?|kept) to|(?:stands?|stood|sticks?|stuck) by|defend(?:s|ed)?|express(?:es|ed)?|voice[sd]?) (?:its|his|her|their|the) (?:\S+ )?(?:view|opinion|position|stance|line|conviction|belief)|made the (?:case|point)|(?:c[oa]mes?|coming|arrive[sd]?) (?:to|at) the conclusion|reach(?:es|ed)? the conclusion|(?:is|was|are|were) quoted (?:by (?:\S+ ){1,4})?as saying)\b/.test(
      words,
    )
  )
    return true;
  if (verb?.lemma === 'let' && [1, 2, 3].map(step => analysis.tokens[verb.head + step]?.lower).join(' ') === 'it be known') return true;
  const adjective = predicate ? analysis.tokens[predicate.head]!.lower : '';
  return (
    verb !== null &&
    /^(?:be|remain)$/.test(verb.lemma) &&
    /^(?:adamant|convinced|clear|certain|sure|unequivocal|insistent|emphatic)$/.test(adjective)
  );
}
