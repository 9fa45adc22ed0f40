/** What may stand between the parts of a German compound. */
const joints = ['', 's', 'n', '-'];
/** Shortest last part of a compound, star included, that tells what it is: "-export*", not "-rat*". */
const shortestHead = 5;
const nounStem = /^\p{L}+\*$/u;

/**
 * A German pattern of two words that both end in a star, and the compounds that join them in either order: who writes `obergrenze* + plastik*` for "eine
 * Obergrenze für Plastik" means "Plastikobergrenze" as well. What is no word then does no harm, since no text has it.
 */
export function withCompounds(pattern: string): string[] {
  const parts = pattern.split(' + ').map(part => part.trim());
  if (parts.length !== 2 || !parts.every(part => nounStem.test(part))) return [pattern];
  const join = ([first, last]: [string, string]): string[] =>
    last.length < shortestHead ? [] : joints.map(joint => first.replace('*', '') + joint + last);
  const [one, other] = parts as [string, string];
  return [pattern, ...join([one, other]), ...join([other, one])];
}
