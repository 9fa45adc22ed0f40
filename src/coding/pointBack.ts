import type { Issue } from '../codebook/schema.ts';
import type { Subject } from '../domain/statement.ts';
import type { Clause, Phrase, Token } from '../language/types.ts';
import { nounCue } from './cues.ts';
import { type Context, lastSaid, lastTopic } from './draft.ts';
import { partialName } from './partial.ts';
import type { Target } from './targets.ts';
import { anaphors } from './words.ts';

const demonstratives =
  /^(?:dieser|diese|dieses|diesen|diesem|solche|solchen|solcher|solches|derartige|derartigen|this|that|these|those|such)$/;

/** Nouns for what somebody has just done or announced: to welcome it is to side with that. */
const deedNouns = new Set(
  'decision step move announcement measure ruling vote entscheidung schritt beschluss ankündigung maßnahme votum kehrtwende vorgehen kurswechsel entschluss resolution shift turn reversal about-face u-turn pledge promise offer zusage versprechen angebot'.split(
    ' ',
  ),
);

const pledges = new Set(['pledge', 'promise', 'offer', 'commitment', 'zusage', 'versprechen', 'angebot', 'zusicherung']);

/** Nouns that only stand for what the text is about. */
const vague = new Set(
  'abmachung einigung vereinbarung übereinkunft pakt kompromiss compromise settlement understanding thema vorhaben plan vorschlag idee vorstoß initiative abgabe lieferung text papier entwurf antrag waffe rakete flugkörper system waffensystem flugzeug gerät ansinnen regelung angelegenheit plan idea proposal deal initiative text motion draft scheme arrangement issue matter weapon missile plane aircraft system pact agreement accord abkommen vertrag'.split(
    ' ',
  ),
);

/**
 * What a pronoun or an incomplete name points to: "das", "dafür", "dieses Waffensystem", "das Vorhaben", "die Aufnahme beider Länder" (a word of the name of an
 * issue spoken of before), "die Blockade" (an attitude whose object the text need not repeat).
 */
export function pointBack(context: Context, phrase: Phrase, clause: Clause): Target | null {
  const head = context.reading.analysis.tokens[phrase.head]!;
  if (head.lower === 'abgaben') return null; // levies, and no handing over
  if (head.pos === 'NOUN' || head.pos === 'PROPN') return nounPointsBack(context, phrase, clause, head);
  const pronoun = head.pos === 'PRON' || head.pos === 'DET' || head.pos === 'ADV';
  if (!anaphors.has(head.lower) && !(pronoun && /^(?:sie|er|ihn|diese|dieser|diesen|them|they)$/.test(head.lower))) return null;
  // As the object of a stance "sie", "ihn", "it" is what the text is about sooner than a person, if it has spoken of any such thing.
  if (!lastTopic(context, clause) && context.reading.discourse.resolve(phrase, clause).length > 0) return null;
  // "Auch das wies er zurück" is the last thing said; "sie", "it" keep to what the text is about.
  const last = /^(?:das|dies|dieses|this|that)$/.test(head.lower) ? lastSaid(context, clause) : lastTopic(context, clause);
  return last ? toTarget(last, 1, clause, head.text, 0.5) : null;
}

/** "a tax system", "zwei Flugzeuge", "their failure" bring something new; "the plan", "dieses Vorhaben" and a bare noun may point back. */
const introduces =
  /^(?:an?|some|another|many|several|his|her|its|their|our|my|ein(?:e|en|em|er|es)?|manche|einige|viele|mehrere|sein(?:e|en|em|er|es)?|ihr(?:e|en|em|er|es)?|unser(?:e|en|em|er|es)?|mein(?:e|en|em|er|es)?)$/;

function nounPointsBack(context: Context, phrase: Phrase, clause: Clause, head: Token): Target | null {
  const { reading } = context;
  if (reading.discourse.resolve(phrase, clause).length > 0) return null;
  const opening = reading.analysis.tokens[phrase.tokens[0]!]!;
  if (opening.pos === 'NUM') return null;
  const isNew = introduces.test(opening.lower);
  const text = reading.analysis.text.slice(phrase.start, phrase.end);
  const topic = context.mainTopic ?? lastTopic(context, clause);
  const named = recentIssues(context).find(issue => partialName(issue, reading.analysis.language, head) !== null);
  if (named)
    return toTarget(
      { kind: 'issue', id: named.id, label: named.labels[reading.analysis.language], labels: named.labels },
      1,
      clause,
      text,
      0.62,
    );
  if (isNew && !deedNouns.has(head.lemma)) return null;
  if (deedNouns.has(head.lemma) || deedNouns.has(head.lower)) {
    const about = context.drafts.filter(
      draft => draft.stance !== 'neutral' && (draft.subject.id === topic?.id || draft.subject.kind === 'issue'),
    );
    // What others thought of a decision is not the decision.
    const told = about.findLast(draft => !/\((?:position|concern),/.test(draft.reasons[0] ?? '')) ?? about.at(-1);
    // "stands by its pledge": what one has pledged is what the text is about.
    if (!told && topic?.kind === 'issue' && isNew && pledges.has(head.lemma)) return toTarget(topic, 1, clause, text, 0.5);
    return told && phrase.tokens.length <= 5 ? toTarget(told.subject, told.stance === 'oppose' ? -1 : 1, clause, text, 0.5) : null;
  }
  const ownObject = reading.analysis.tokens[phrase.head + 1]?.lower === 'of';
  const attitude = ownObject ? null : nounCue(head, reading.cues);
  if (
    topic &&
    attitude &&
    attitude.polarity !== 0 &&
    phrase.tokens.length <= 4 &&
    (attitude.kind === 'position' || attitude.kind === 'decision') &&
    !attitude.about.includes('subject')
  )
    return toTarget(topic, attitude.polarity, clause, text, 0.5);
  const opener = reading.analysis.tokens[phrase.tokens[0]!]!.lower;
  const pointing =
    demonstratives.test(opener) ||
    vague.has(head.lemma) ||
    vague.has(head.lower) ||
    phrase.tokens.some(at => demonstratives.test(reading.analysis.tokens[at]!.lower));
  return topic && phrase.tokens.length > 1 && pointing ? toTarget(topic, 1, clause, text, 0.5) : null;
}

const toTarget = (subject: Subject, sign: 1 | -1, clause: Clause, text: string, confidence: number): Target => ({
  subject,
  sign,
  clause,
  reasons: [`"${text}" is ${subject.labels.en ?? subject.label}`],
  possible: false,
  confidence,
});

/** The issues spoken of so far, the main one first. */
function recentIssues(context: Context): Issue[] {
  const ids = [
    context.mainTopic?.id,
    ...context.topics
      .slice(-6)
      .reverse()
      .map(topic => topic.subject.id),
  ];
  return [...new Set(ids)].map(id => context.reading.issues.issues.find(issue => issue.id === id)).filter(issue => issue !== undefined);
}
