import type { Clause } from '../../language/types.ts';
import type { Context, Draft } from '../draft.ts';
import { openPointer } from './pointers.ts';
import { type Antecedent, fromMain } from './unsaid.ts';

/** Nouns for leaving something, where they stand without saying what. */
export const isExit = (lemma: string): boolean => /^(?:exit|departure|withdrawal|pull-?out|secession|austritt|abschied)$/i.test(lemma);

/** How somebody was told to leave it, as the reasons of a statement say it. */
const left =
  /"(?:leave|quit|exit|withdraw|secede|depart|pull out|pull \+ out|walk out|opt out|back out|turn \+ back on|\S*austreten|\S*austritt|verlassen|exit|departure|withdrawal|pull-?out)\b/;

/** What is an end itself, which whoever leaves brings about, and what one can leave. */
const departures = /exit|withdraw|leav|pull-?out|secession|departure|abzug|austritt|ausstieg/;
const leavable =
  /initiative|convention|treaty|pact|accord|agreement|court|union|organi[sz]ation|alliance|bloc\b|club|council|membership|accession|troop|soldier|force|mission|deployment|konvention|vertrag|abkommen|pakt|gericht|rat\b|mitglied|beitritt|truppe|soldat/i;

/**
 * "Finland will quit the pact. … Oslo deplored the departure": of what somebody was last said to leave, however much came between; what nobody can leave (a levy, a warrant) is not
 * meant. Null where the text has neither told of such a thing nor is about one.
 */
export function exitAntecedent(context: Context, { sentence, tokens }: Clause): Antecedent | null {
  const told = [context.headline, ...context.drafts].filter(draft => draft !== null).findLast(isLeft);
  const main = fromMain(context, openPointer(sentence, tokens[0]!));
  if (told) return { subject: told.subject, sign: signOf(told.subject.id), noun: null, confidence: 0.5 };
  return main && leavable.test(main.subject.labels.en ?? main.subject.label) ? { ...main, sign: signOf(main.subject.id) } : null;
}

const isLeft = ({ reasons, subject }: Draft): boolean => subject.kind !== 'actor' && left.test(reasons.join(' '));

const signOf = (id: string): 1 | -1 => (departures.test(id) ? 1 : -1);
