import type { Analysis, Clause } from '../../language/types.ts';

/** What somebody does in a headline about the thing on the other side of its colon: `alone` is the side where the thing only stands there, 0 where it may be either; `resists` what the headline names is not wanted. */
export type Course = { text: string; alone: -1 | 0 | 1; resists: boolean };

/** Verbs with the words that go with them, and the side on a thing that is merely named. */
const courses: readonly [verb: RegExp, beside: RegExp | null, alone: -1 | 0 | 1, resists?: true][] = [
  // Turns, to what the headline says on the other side.
  [/^(?:einlenken|nachgeben|einknicken|umkippen|umfallen|umschwenken|umsteuern|beidrehen|umdenken)$/, null, 0],
  [/^(?:zurückrudern|aufgeben|zurückziehen|kneifen|hinschmeißen|zurückzucken|zurückschrecken|kapitulieren)$/, null, -1],
  [
    /^(?:machen|vollziehen|vollführen|hinlegen)$/,
    /^(?:rückzieher|rolle|rückwärts|kehrtwende|kehrtwendung|kehrt|schwenk|rückwärtsrolle|rückzug)$/,
    -1,
  ],
  // Who stays where he was.
  [/^bleiben$/, /^(?:dabei|stur|standhaft|unnachgiebig|eisern)$/, 0],
  [/^bleiben$/, /^(?:hart)$/, -1],
  [/^(?:beharren|festhalten)$/, /^(?:darauf|daran)$/, 0],
  // Against.
  [
    /^(?:abwinken|mauern|blocken|abblocken|blockieren|bremsen|passen|absagen|aussteigen|abspringen|ausscheren|verzichten|abblitzen)$/,
    null,
    -1,
    true,
  ],
  [/^(?:ziehen|treten|legen|einlegen|stellen)$/, /^(?:reißleine|notbremse|stecker|bremse|veto|quer|schlussstrich)$/, -1, true],
  // For.
  [/^(?:vorpreschen|durchziehen|nachziehen|mitziehen|mitmachen|einsteigen|loslegen|vorangehen|voranmachen|vorausgehen)$/, null, 1],
  [/^(?:machen|drücken|geben|setzen)$/, /^(?:ernst|tempo|dampf|druck|gas|segen|placet)$/, 1],
];

/** "Oslo | rudert zurück |", "Bern | macht ernst |", "Wien | bleibt hart |": null for other clauses, and those that say not. */
export function courseOf(analysis: Analysis, { verb, negated, tokens: own, objects }: Clause): Course | null {
  if (!verb || negated || verb.modal || verb.passive) return null;
  const words = own.map(at => analysis.tokens[at]!.lower);
  for (const [lemma, beside, alone, resists = false] of courses)
    if (lemma.test(verb.lemma) && (beside !== null || objects.length === 0)) {
      // "Gibt | Widerstand | auf" tells itself what is given up.
      const word = beside ? words.find(one => beside.test(one)) : '';
      if (word !== undefined) return { text: word ? `${word} + ${verb.lemma}` : verb.lemma, alone, resists };
    }
  return null;
}
