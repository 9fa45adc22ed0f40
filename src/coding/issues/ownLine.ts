import type { Analysis, Phrase } from '../../language/types.ts';

const lines = /^(?:linie|politik|kurs|praxis|tradition|position|line|policy|course|practice|approach|path)$/;
const earlier =
  /^(?:previous|former|earlier|long-?(?:standing|held|time|established)|decades-(?:old|long)|years-long|old|past|traditional|usual|bisherig|alt|früher|lang|langjährig|jahrelang|jahrzehntelang|jahrzehntealt|traditionell|vorherig|hergebracht|bewährt)/;
const predecessors = /^(?:vorgänger(?:s|in|innen|n|regierung)?|vorgängerregierungen|predecessors?)$/;

/**
 * "Broke with | its previous policy |", "bricht mit | der Linie der Vorgängerregierung |", "with tradition": what one did before, which names no matter. What the
 * turn was about stands elsewhere.
 */
export function isEarlierLine({ tokens }: Analysis, { head, tokens: own }: Phrase): boolean {
  if (!lines.test(tokens[head]!.lemma.toLowerCase())) return false;
  const before = own.filter(at => at < head && !/^(?:DET|PRON|ADP)$/.test(tokens[at]!.pos));
  const isBare = before.length === 0 && /^tradition$/i.test(tokens[head]!.lemma);
  const told = before.length > 0 && before.every(at => earlier.test(tokens[at]!.lower));
  const behind = tokens.slice(head + 1, head + 5).findIndex(({ lower, pos }) => pos === 'PUNCT' || predecessors.test(lower));
  const isOfPredecessors = behind >= 0 && predecessors.test(tokens[head + 1 + behind]!.lower);
  return (told || isBare || (isOfPredecessors && before.length === 0)) && !namesMatter(tokens[head + 1]?.lower ?? '');
}

/** "Its previous policy | on the levy |". */
const namesMatter = (word: string): boolean => /^(?:on|towards?|to|zu|zur|zum|bei|gegenüber|in|im)$/.test(word);
