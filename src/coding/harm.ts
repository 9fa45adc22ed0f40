import type { Analysis, Clause } from '../language/types.ts';

/**
 * Verbs for what is bad for the thing it befalls, whoever does it: what "must not be neglected", "darf nicht verspielt werden", is wanted. How one ends, refuses or
 * attacks a thing the lexicon knows (`codebook/cues`); these by themselves are no position of whoever does so.
 */
const harms: ReadonlySet<string> = new Set(
  (
    'forget overlook neglect ignore lose sacrifice squander betray punish harm hurt damage wreck ruin underestimate interrupt disrupt unpick unravel trade bargain jeopardise jeopardize endanger imperil ' +
    'compromise trivialise trivialize marginalise marginalize forfeit shortchange cripple destabilise destabilize poison gamble fritter ' +
    'vergessen übersehen vernachlässigen verlieren schwächen opfern verspielen verschwenden verraten bestrafen beschädigen unterschätzen verpassen versäumen unterbrechen stören aufschnüren schädigen ruinieren ' +
    'verschleppen entwerten zerreden kleinreden preisgeben zerpflücken durchlöchern verharmlosen gefährden'
  ).split(' '),
);

export const isHarm = ({ tokens }: Analysis, { verb, obliques }: Clause): boolean =>
  harms.has(verb?.lemma ?? '') ||
  (verb?.lemma === 'put' && obliques.some(({ prep, phrase }) => /^(?:at|in|into)$/.test(prep) && atRisk.test(tokens[phrase.head]!.lower)));

const atRisk = /^(?:risk|danger|jeopardy|peril|question|doubt)$/;
