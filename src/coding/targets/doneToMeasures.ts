/** "Demanded that it be | withdrawn |": what is done to a measure, a text or a plan, and to no state or person. */
export const isDoneToMeasures = (lemma: string): boolean => verbs.test(lemma);

const verbs =
  /^(?:withdraw|scrap|repeal|abolish|reverse|revoke|rescind|annul|lift|cancel|shelve|postpone|ratify|adopt|introduce|reintroduce|implement|amend|reinstate|renegotiate|overturn|undo|enact)$/;
