/** Verbs of headlines that are nouns as well, in the form of both. */
const verbs =
  /^(?:backs|rules|signs|drops|halts|plans|moves|vows|bars|bans|limits|votes|fights|dumps|delays|lifts|cuts|exits|quits|blocks|supports|freezes|shelves|rethinks|revives|reverses|shifts|scraps|seeks|joins|champions|cheers|cold-shoulders|baulks|balks|bristles|bridles|fumes|rails|campaigns|lobbies|caves|bolts|sinks|rows|wavers|hedges|hungers|pleads|presses|leans|favou?rs|calls|praises|faults|pledges|offers|demands|orders|doubts|fears|hopes|eyes|tables|pauses|stalls|caps|questions|challenges|attacks|stops|ends|starts|rejects|raises|pulls|pushes|turns|opens|closes|leaves|slams|welcomes|slates|pans|axes|bins|inks)$/;

/** Is it a verb of headlines that is a noun as well? */
export const isHeadlineVerb = (word: string): boolean => verbs.test(word);
