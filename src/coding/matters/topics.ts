import type { Analysis, Clause, Phrase } from '../../language/types.ts';
import { phraseFrom } from '../issues/open.ts';
import type { Reading } from '../reading.ts';

/** Nouns for speech and what is decided: "talks | on a levy |", "its position | on the levy |", "die Debatte | über die Maut |". */
const occasions =
  /^(?:talks?|debate|discussion|question|position|stance|decision|vote|dialogue|negotiation|consultation|briefing|hearing|statement|nothing|gespräch|debatte|diskussion|frage|haltung|position|entscheidung|abstimmung|beratung|verhandlung|anhörung|erklärung|nichts)$/;
/** Verbs that have somebody to speak to before what they speak of: "briefed lawmakers | about a levy |". */
const speaking =
  /^(?:brief|address|ask|question|inform|speak|talk|testify|report|update|consult|sprechen|reden|beraten|berichten|informieren|unterrichten|befragen|äußern)$/;
const about = /^(?:about|on|over|über|zu|zum|zur|um|nach)$/;

/** What somebody speaks of or decides on, behind a noun or verb for that: it comes up, whatever side is taken later. */
export function topicsOf(reading: Reading, { verb, tokens: own, obliques }: Clause): Phrase[] {
  const { analysis } = reading;
  const speaks = speaking.test(verb?.lemma ?? '') ? obliques.filter(({ prep }) => about.test(prep)).map(({ phrase }) => phrase) : [];
  const told = own.filter(at => isAbout(analysis, at)).map(at => phraseFrom(reading, at + 1));
  return [...speaks, ...told.filter(phrase => phrase !== null)]
    .filter(phrase => !isDay(analysis, phrase))
    .map(topic => alone(reading, topic));
}

/** "Spoke about a levy | in Oslo on Tuesday |": where and when one speaks is no part of the topic. */
function alone({ analysis: { tokens }, scan }: Reading, topic: Phrase): Phrase {
  const isBeside = (at: number) =>
    at > topic.head &&
    /^(?:in|at|on|am|im)$/.test(tokens[at]!.lower) &&
    (scan.byToken.get(at + 1)?.kind === 'metonym' || /day$|tag$/.test(tokens[at + 1]?.lower ?? ''));
  const cut = topic.tokens.findIndex(isBeside);
  return cut < 0 ? topic : { ...topic, tokens: topic.tokens.slice(0, cut), end: tokens[topic.tokens[cut - 1]!]!.end };
}

const isAbout = ({ tokens }: Analysis, at: number): boolean =>
  about.test(tokens[at]!.lower) && (occasions.test(tokens[at - 1]?.lemma ?? '') || occasions.test(tokens[at - 1]?.lower ?? ''));

/** "Spoke | on Monday |" */
export const isDay = ({ tokens }: Analysis, { head }: Phrase): boolean =>
  /(?:day|tag|mittwoch|abend|morgen|nachmittag|nacht|ende|anfang)$/.test(tokens[head]!.lower);

/** "The position | on the levy |": what stands before its topic is not the matter. */
export const isOccasion = ({ tokens }: Analysis, { head }: Phrase): boolean =>
  /^(?:debate|discussion|question|position|stance|briefing|debatte|diskussion|haltung)$/.test(tokens[head]!.lemma) &&
  about.test(tokens[head + 1]?.lower ?? '');
