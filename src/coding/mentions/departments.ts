const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What ministers are in charge of: there are more departments, and more ways to join two, than a list of titles could name. */
const fields = words(
  'affairs agriculture aviation budget business climate commerce communication communications cooperation culture defence defense development digitalisation digitalization economy economics ' +
    'education electricity employment energy enterprise environment equality europe family families finance fisheries food forestry gender health housing immigration industry industries ' +
    'information infrastructure innovation integration interior investment justice labour labor land lands law livestock media migration mines mining minerals oceans oil petroleum planning ports power ' +
    'railways reconciliation reconstruction reform reforms research resources science security services sport sports state technology telecommunications tourism trade transport ' +
    'transportation treasury veterans water welfare women works youth change war',
);
/** What tells which of them is meant. */
const kinds = words(
  'civil cooperative digital economic environmental european external federal foreign higher home humanitarian internal international local marine maritime national natural parliamentary ' +
    'public regional religious rural small social strategic urban homeland government',
);

/** Is there a department of that name: "trade", "oceans"? */
export const isDepartment = (lower: string): boolean => fields.has(lower);

/** How many words from that place on name a department or several: "foreign trade and the development of fisheries" 3, "state for finance" 0. */
export function departmentAt(tokens: readonly { lower: string; text: string }[], at: number, limit: number): number {
  let end = at;
  for (let next = at; next < limit && next - at < longest; ) {
    const word = tokens[next]!.lower;
    if (fields.has(word)) end = ++next;
    else if (kinds.has(word) || (next === at && word === 'the')) next++;
    else if (end === next && (/^(?:and|&|,)$/.test(word) || tokens[next]!.text === '-')) next++;
    else break;
  }
  return end - at;
}

const longest = 8;

/**
 * "Minister | of State for Interior |", "Minister | for Trade and Industry |": a title by what its holder is in charge of, and how many words it has; null where
 * none stands there.
 */
export function titleByDepartment(
  tokens: readonly { lower: string; text: string }[],
  at: number,
  limit: number,
): { role: string; length: number } | null {
  const junior = /^(?:junior|deputy|vice)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'minister';
  if (junior) return lesser(titleByDepartment(tokens, at + 1, limit));
  if (tokens[at]?.lower !== 'minister' || !/^(?:of|for)$/.test(tokens[at + 1]?.lower ?? '')) return null;
  const ofState = tokens[at + 2]?.lower === 'state' && /^(?:for|at|in)$/.test(tokens[at + 3]?.lower ?? '');
  const behind = at + (ofState ? 4 : 2);
  const length = departmentAt(tokens, behind, limit);
  if (length === 0) return null;
  return { role: ofState ? 'deputy-minister' : 'minister', length: behind + length - at };
}

/** "The junior | minister for trade |". */
const lesser = (title: { length: number } | null) => title && { role: 'deputy-minister', length: title.length + 1 };
