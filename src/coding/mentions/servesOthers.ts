import { genericBodies, isGovernmentNoun } from '../words.ts';
import { isMinistry } from './bodies.ts';
import type { Scan } from './mentionScan.ts';
import { isOrganisationNoun } from './organisationNouns.ts';
import { associationHead } from './organisations.ts';

/**
 * "The Green | leader", "the union's | president", "its | chairman" behind "the company": an office with a common title, of those that stand before it and of no
 * state.
 */
export function servesOthers(scan: Scan, title: number, roles: readonly string[]): boolean {
  const { tokens, language } = scan;
  if (language !== 'en' || tokens[title]!.text !== tokens[title]!.lower || !roles.some(role => common.test(role))) return false;
  let owner = title - 1;
  while (owner > 0 && tokens[owner]!.pos === 'ADJ' && tokens[owner]!.text === tokens[owner]!.lower) owner--;
  const before = tokens[owner];
  if (!before || before.sentence !== tokens[title]!.sentence) return false;
  if (/^(?:its|their)$/.test(before.lower)) return scan.countries.size === 0 && namesOrganisation(scan, owner);
  const isOwner = /^['’]s?$/.test(before.text);
  return isOrganisation(scan, isOwner ? owner - 1 : owner);
}

const common = /^(?:organisation-head|group-leader|party-leader|spokesperson|territory-head)$/;

function isOrganisation(scan: Scan, at: number): boolean {
  const { text, lower, pos } = scan.tokens[at]!;
  if (genericBodies.has(lower) || isGovernmentNoun(lower) || isMinistry(scan, at) || lower === 'opposition') return false;
  if (scan.names.find(scan.tokens, at, scan.limit, ['body', 'metonym', 'demonym', 'person', 'title']).length > 0) return false;
  return isOrganisationNoun(lower, 'en') || associationHead.test(text) || (text !== lower && /^(?:PROPN|ADJ|NOUN)$/.test(pos));
}

/** Does the sentence, or else the one before, name an organisation before that place? */
function namesOrganisation(scan: Scan, before: number): boolean {
  const { tokens } = scan;
  for (let at = before - 1; at >= 0 && tokens[at]!.sentence === tokens[before]!.sentence; at--)
    if (isOrganisation(scan, at) && tokens[at]!.pos !== 'ADJ') return true;
  return false;
}
