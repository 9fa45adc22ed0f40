import type { Clause } from '../../language/types.ts';
import { findCues } from '../cues/cues.ts';
import { sameVoice } from '../discourse/speech.ts';
import { type Context, note } from '../draft.ts';
import type { Actor } from '../mentions/names.ts';
import { readContrary } from './contrary.ts';
import { readPosition } from './positions.ts';

/**
 * Rule "none who": "unter den Mitgliedern gebe es keines, | das sich den Beitritt nicht wünsche |", "es gebe niemanden in seiner Partei, | der die Maut wolle |": who says
 * that nobody on his own side thinks so holds the contrary. Of others' people it is a claim. True for both clauses, whether or not a statement was made.
 */
export function readNoneWho(context: Context, clause: Clause): boolean {
  const { analysis, children, discourse } = context.reading;
  if (analysis.language !== 'de') return false;
  if (children[clause.id]!.some(child => isNoneWho(context, child))) {
    note(context, clause, 'read with the clause that says what nobody does');
    return true;
  }
  if (!isNoneWho(context, clause)) return readNobodyOfOurs(context, clause);
  const speakers = discourse.speakers[clause.id]?.known ? discourse.speakers[clause.id]!.actors : [];
  if (speakers.length === 0 || namesOthers(context, analysis.clauses[clause.parent!]!, speakers)) return true;
  readContrary(context, clause, speakers, 'nobody does so');
  return true;
}

/** "| Niemand in seiner Regierung | habe etwas gegen die Maut einzuwenden", "kein Minister seines Landes habe sie je gebilligt": in one clause. */
function readNobodyOfOurs(context: Context, clause: Clause): boolean {
  const { analysis, cues, discourse, scan } = context.reading;
  const speaker = discourse.speakers[clause.id];
  const words = clause.subject?.tokens.map(at => analysis.tokens[at]!.lower).join(' ') ?? '';
  if (!speaker?.known || speaker.actors.length === 0 || !clause.negated || !nobody.test(words)) return false;
  const place = clause.tokens
    .slice(0, reach)
    .map(at => analysis.tokens[at]!.lower)
    .join(' ');
  const isOurs = ours.test(place) || clause.tokens.slice(0, reach).some(at => scan.byToken.has(at));
  return isOurs && !namesOthers(context, { ...clause, tokens: clause.tokens.slice(0, reach) }, speaker.actors)
    ? readPosition(context, clause, findCues(analysis, clause, cues), speaker.actors)
    : false;
}
const ours =
  /\b(?:seine[rsm]?|ihre[rsm]?|unsere[rsm]?|meine[rsm]?) (?:eigenen )?(?:land|landes|regierung|partei|koalition|kabinett|kabinetts|fraktion)\b/;

/** "Es gebe | keinen Minister, | der …". */
function isNoneWho({ reading: { analysis } }: Context, { kind, link, parent, tokens: [first] }: Clause): boolean {
  const around = analysis.clauses[parent ?? -1];
  if (kind !== 'relative' || !around || !/^(?:der|die|das)$/.test(link ?? '') || !/^(?:geben|kennen)$/.test(around.verb?.lemma ?? ''))
    return false;
  const before = around.tokens.filter(at => at < first! && analysis.tokens[at]!.pos !== 'PUNCT').map(at => analysis.tokens[at]!.lower);
  return nobody.test(before.slice(-reach).join(' '));
}

/** How many words may stand between the word for nobody and its clause ("niemanden | in seiner Partei |"). */
const reach = 6;
const nobody =
  /\b(?:niemande[nm]?|niemand|kein(?:e[nrs]|s)?(?= (?:in|unter|von|bei|auf)\b|$)|keine?n? (?:\p{L}+ )?(?:land|staat|mitgliedstaat|mitgliedsstaat|mitglied|ministerin|minister|partei|regierung|fraktion|abgeordneten?|politiker(?:in)?|hauptstadt|partner|kolleg(?:en|in)))\b/u;

/** "Es gebe in Moskau niemanden, der den Frieden wolle". */
const namesOthers = ({ reading: { scan } }: Context, { tokens: own }: Clause, speakers: Actor[]): boolean =>
  own.some(at => {
    const actor = scan.byToken.get(at)?.actor;
    return actor !== undefined && !speakers.some(voice => sameVoice(voice, actor) || sameVoice(actor, voice));
  });
