import type { Analysis, Clause } from '../../language/types.ts';
import type { IssueMatch } from '../issues/issues.ts';

/** Verbs of keeping a thing and of parting with it: the one is against giving it away, the other for it. */
const keepsOrParts =
  /^(?:keep|retain|hoard|hang on|hold on|cling|behalten|zurückhalten|zurückbehalten|horten|part|let go|give up|give away|spare|trennen|sich trennen|aufgeben)/;

/** Whether a verb of keeping says the contrary of what it says of other things: where others want the thing, or somebody is kept out of it. `text` is the cue. */
export const isKeptFromOthers = (analysis: Analysis, clause: Clause, { issue, tokens }: IssueMatch, text = ''): boolean =>
  isKeptFrom(analysis, clause, issue.id, text) || isKeptOutOf(analysis, clause, tokens);

/** Where an issue is whether somebody else gets a thing. */
export const isForOthers = (issue: string): boolean => /-delivery$|:(?:chip-sales|arms-exports)-/.test(issue);

/** "Romania wants to keep its Patriots", "parted with two of its Leopards", "needs them itself", "the Patriots would | leave | the country". */
const isKeptBack = (issue: string, analysis: Analysis, clause: Clause, text: string): boolean =>
  isForOthers(issue) &&
  ([text, clause.verb?.lemma ?? ''].some(words => keepsOrParts.test(words)) ||
    isOwnNeed(analysis, clause) ||
    /^(?:leave|verlassen)$/.test(text));

/** "Needs the batteries | itself |": what one needs oneself nobody else gets. */
const isOwnNeed = ({ tokens }: Analysis, { verb, tokens: own }: Clause): boolean =>
  /^(?:need|require|brauchen|benötigen)$/.test(verb?.lemma ?? '') &&
  own.some(at => /^(?:itself|themselves|ourselves|himself|herself|selbst|selber)$/.test(tokens[at]!.lower));

/** "Does not need the jets | any longer |": what one can do without may go to others, and that it will is not said. */
export const isSpare = ({ verb, negated }: Clause): boolean => negated && /^(?:need|require|brauchen|benötigen)$/.test(verb?.lemma ?? '');

/** The same of a thing that the text names in part, or points to: "| keeps its missiles |" in an article on whether Ukraine gets them. */
export const isKeptFrom = (analysis: Analysis, clause: Clause, issue: string, text: string): boolean =>
  isKeptBack(issue, analysis, clause, text) && !isAttitude(analysis, clause);

/** "Gives up its resistance to the delivery": what one parts with there is how one thinks of it. */
const isAttitude = ({ tokens }: Analysis, { objects }: Clause): boolean =>
  objects.some(({ head }) =>
    /^(?:widerstand|opposition|veto|blockade|vorbehalt|bedenken|einwand|nein|ablehnung|zurückhaltung|resistance|objection|reservation|reluctance|support|unterstützung)$/.test(
      tokens[head]!.lemma,
    ),
  );

/** "Austria keeps Romania | out of Schengen |": who is kept out of a thing does not get in. */
const isKeptOutOf = ({ tokens }: Analysis, { verb }: Clause, named: number[]): boolean =>
  verb?.lemma === 'keep' &&
  named.some(at => {
    const of = /^(?:the|its|their)$/.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
    return tokens[of]?.lower === 'of' && tokens[of - 1]?.lower === 'out';
  });
