/** "Keine Einigung im Streit", "Keine Verletzten bei Brand": what there is none of so far, whoever wants it. */
export const isNoneSoFar = (lemma: string): boolean => factual.test(lemma);

const factual =
  /^(?:einigung|lösung|durchbruch|fortschritt|ergebnis|entscheidung|mehrheit|hinweis|beleg|beweis|anzeichen|kommentar|angabe|ende|tote|todesopfer|opfer|verletzte|gefahr|risiko|zweifel|zeit|problem|überlebende|spur|erkenntnis|verdacht|entwarnung|überraschung)/;
