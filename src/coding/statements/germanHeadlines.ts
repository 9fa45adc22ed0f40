import type { Clause } from '../../language/types.ts';
import type { Context } from '../draft.ts';
import { readColonHeadline } from './colonHeadlines.ts';
import { readHeadlinePartisan } from './headlinePartisans.ts';

export { readBareTitle } from './bareTitles.ts';

/** The rules for clauses of German headlines that lack a verb or an object. */
export const readGermanHeadline = (context: Context, clause: Clause): boolean =>
  readColonHeadline(context, clause) || readHeadlinePartisan(context, clause);
