import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** What somebody is glad of: "to the relief of Norway". */
export const pleasures =
  /^(?:delight|relief|satisfaction|joy|pleasure|approval|gratification|freude|genugtuung|erleichterung|zufriedenheit|begeisterung)$/;
/** What somebody minds: "to Norway's dismay". */
export const pains =
  /^(?:dismay|annoyance|anger|fury|chagrin|displeasure|disappointment|irritation|consternation|horror|alarm|outrage|regret|frustration|ärger|missfallen|verdruss|unmut|enttäuschung|entsetzen|bedauern|empörung|leidwesen|zorn|bestürzung|verärgerung)$/;
const wonder =
  /^(?:surprise|astonishment|amazement|shock|bafflement|puzzlement|bewilderment|embarrassment|applause|überraschung|erstaunen|verwunderung)$/;

/** "| To Sweden's dismay |, Norway has agreed to the levy", "zur | Überraschung | vieler": how others take what is done is nothing that it is done to. */
export const withoutReactions = ({ analysis: { tokens } }: Reading, clause: Clause): Clause['obliques'] =>
  clause.obliques.filter(({ prep, phrase }) => {
    const feeling = tokens[phrase.head]!.lemma.toLowerCase();
    return !/^(?:to|zu)$/.test(prep) || ![pleasures, pains, wonder].some(words => words.test(feeling));
  });
