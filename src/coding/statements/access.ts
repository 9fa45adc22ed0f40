import type { Subject } from '../../domain/statement.ts';
import type { Clause, Phrase } from '../../language/types.ts';
import { negates } from '../cues/content.ts';
import type { CueMatch } from '../cues/cues.ts';
import { sideCue } from '../cues/ruleCues.ts';
import { type Context, emit, issuesIn } from '../draft.ts';
import { openSubject, plain } from '../issues/open.ts';
import { openTarget } from '../matters/pointBack.ts';
import type { Actor } from '../mentions/names.ts';
import { ownTarget, type Target } from '../targets/targets.ts';

/** Where somebody may be let in, of what a state can open and close. A border or an airspace is closed as a whole: there the closure is the matter. */
const places =
  /(?:^(?:ports?|harbou?rs?|waters?|markets?|bases?|straits?|airports?|runways?|railways?|canals?)|häfen|hafen|gewässern?|märkte?|markt|stützpunkte?|meerenge|kanal)$/;
const [opens, closes] = [
  /^(?:open|reopen|unlock|öffnen|freigeben|aufmachen|wiederöffnen)$/,
  /^(?:close|shut|seal|bar|sperren|schließen|verschließen|dichtmachen|zumachen)$/,
];

/**
 * Rule "access": "shut its ports | to Russian trawlers |", "verschließt | russischen Kuttern | seine Häfen", "Norwegian ports would be closed to them, the minister said": whoever opens what is
 * theirs to somebody is for letting them in, and whoever closes it against. One matter, as of "barred Russian trawlers from its ports". True when a statement was made.
 */
export function readAccess(context: Context, clause: Clause, actors: Actor[]): boolean {
  const way = opens.test(clause.verb?.lemma ?? '') ? 1 : closes.test(clause.verb?.lemma ?? '') ? -1 : 0;
  if (way === 0 || actors.length === 0 || clause.question) return false;
  const things = clause.verb!.passive ? [clause.subject].filter(subject => subject !== null) : clause.objects;
  const place = things.find(({ head }) => places.test(context.reading.analysis.tokens[head]!.lower));
  const guests = place && guestsOf(context, clause, place);
  if (!place || !guests || issuesIn(context, [clause]).length > 0) return false;
  const subject = admission(context, guests, place);
  if (!subject) return false;
  const sign = negates(context.reading.analysis, clause) ? (-way as 1 | -1) : way;
  const found = { cue: sideCue('decision', 1, ['object']), text: clause.verb!.lemma, tokens: [clause.verb!.head], via: 'verb' as const };
  const reasons = [`"${found.text}" says who is let in`];
  emit(context, clause, found, actors, sign, { subject, sign: 1, clause, reasons, possible: false, confidence: 0.6 });
  return true;
}

/** How a thing gets in, or through. */
const enters =
  /^(?:enter|dock|land|call|anchor|moor|transit|cross|use|fish|refuel|fly|pass|sail|anlegen|festmachen|einlaufen|anlaufen|ankern|landen|einreisen|einfahren|durchfahren|passieren|durchqueren|überfliegen|fischen|tanken|zurückkehren)$/;
const anew = /^(?:again|now|henceforth|soon|wieder|künftig|weiterhin|fortan|nun)$/;

/**
 * Rule "access", of those who come: "Russian trawlers | may no longer enter | Norwegian ports, the minister said", "die Trawler dürfen wieder anlegen": who says so for a state takes a
 * side on it. Merely being allowed is what was before, unless it is said to be new. True when a statement was made.
 */
export function readEntry(context: Context, clause: Clause, speakers: Actor[]): boolean {
  const { analysis, scan } = context.reading;
  const { verb, subject, tokens } = clause;
  if (!verb || verb.passive || !subject || !enters.test(verb.lemma) || !/^(?:may|can|could|dürfen)$/.test(verb.modal ?? '')) return false;
  const isShut = negates(analysis, clause);
  const isNew = tokens.some(at => anew.test(analysis.tokens[at]!.lower));
  const speaks = speakers.some(({ behalf, kind }) => behalf !== null || kind === 'body');
  if (!speaks || !(isShut || isNew) || analysis.tokens[subject.head]!.pos !== 'NOUN' || scan.byToken.has(subject.head)) return false;
  const target = entry(context, clause, subject);
  if (target) emit(context, clause, null, speakers, isShut ? -1 : 1, { ...target, possible: false });
  return target !== null;
}

/** The issue by which those who come are named, else that they come to where the clause says, else they themselves. Null where the clause is about another issue. */
function entry(context: Context, clause: Clause, who: Phrase): Target | null {
  const { analysis } = context.reading;
  const [own] = issuesIn(context, [clause]);
  const found: CueMatch = {
    cue: sideCue('decision', 1, ['subject']),
    text: clause.verb!.modal!,
    tokens: [clause.verb!.head],
    via: 'idiom',
  };
  if (own) return own.tokens.every(at => who.tokens.includes(at)) ? ownTarget(context, clause, own, found) : null;
  const place = [...clause.objects, ...clause.obliques.map(({ phrase }) => phrase)].find(({ head }) =>
    places.test(analysis.tokens[head]!.lower),
  );
  const subject = place && admission(context, who, place);
  const reasons = [`"${found.text} ${clause.verb!.lemma}" says who is let in`];
  return subject ? { subject, sign: 1, clause, reasons, possible: false, confidence: 0.6 } : openTarget(context, who, clause, 0.6);
}

/** To whom it is opened or closed: behind its preposition, of German in the dative as well. */
function guestsOf({ reading: { analysis } }: Context, { obliques, objects, verb }: Clause, place: Phrase): Phrase | undefined {
  const behind = obliques.find(({ prep, phrase }) => /^(?:to|for|against|für|gegenüber)$/.test(prep) && phrase.head > place.head);
  const given = analysis.language === 'de' && !verb!.passive ? objects.find(one => one !== place) : undefined;
  const guests = behind?.phrase ?? given;
  return guests && /^(?:NOUN|PROPN)$/.test(analysis.tokens[guests.head]!.pos) ? guests : undefined;
}

/** "Russian trawlers in ports": whether they may come in. */
function admission({ reading }: Context, guests: Phrase, place: Phrase): Subject | null {
  const { tokens, language } = reading.analysis;
  const who = openSubject(reading, guests);
  if (!who) return null;
  const { lemma, text } = tokens[place.head]!;
  const words = [...who.id.slice('open:'.length).split('-'), plain(lemma)].sort();
  const label = `${who.label} in ${text}`;
  return { kind: 'open', id: `open:${[...new Set(words)].join('-')}`, label, labels: { [language]: label } };
}
