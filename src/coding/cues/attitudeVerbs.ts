import type { Clause, Token } from '../../language/types.ts';

/** Verbs that hold, voice or renew the attitude that their object names. */
const holds = new Set(
  (
    'haben hegen äußern aussprechen anmelden erheben vorbringen formulieren üben einlegen leisten zeigen signalisieren bekunden erklären geben erteilen ' +
    'bekräftigen erneuern wiederholen unterstreichen betonen bekräftigen verschärfen verstärken intensivieren aufrechthalten ankündigen zusagen zusichern anbieten erkennen hervorheben kundtun untermauern ' +
    'verteidigen begründen aufrechterhalten formulieren stellen richten vortragen halten unternehmen starten wagen machen vorlegen einbringen unterbreiten andeuten bestätigen offenbaren ausdrücken abgeben durchhalten finden spenden zollen knüpfen koppeln verknüpfen ' +
    'have hold maintain keep retain harbour harbor express voice state declare reiterate restate reaffirm repeat renew announce offer pledge lend give raise lodge register file enter ' +
    'signal show extend underline underscore stress emphasise emphasize confirm affirm intensify harden sharpen stiffen broadcast mount lead cast add formalise formalize justify defend explain issue make put mount nurse vent convey relay communicate deliver publish raise air articulate utter profess proclaim advance evince exhibit ' +
    'feel nurture cherish sustain submit table share'
  ).split(' '),
);

/** Verbs that give it up. */
const drops = new Set(
  (
    'aufgeben aufkündigen zurückziehen zurücknehmen zurückstellen fallenlassen ablegen überwinden entziehen widerrufen versagen verweigern einstellen ' +
    'beenden begraben beerdigen kassieren revidieren zurücknehmen aufheben verzichten ' +
    'drop abandon remove discard shelve bury axe freeze withdraw lift end retract rescind reverse scrap waive revoke pull cancel suspend withhold refuse deny shed ditch forswear overcome park jettison relinquish renounce surrender dump forgo swallow resolve'
  ).split(' '),
);

/** Verbs that hold it with less force: the side stays, hedged. */
export const softens = new Set(
  'soften ease relax temper moderate mute hide conceal disguise mask downplay mildern abmildern abschwächen lockern dämpfen mäßigen zurückschrauben zügeln'.split(
    ' ',
  ),
);
/** Two-word verbs that do. */
export const softensWith = new Set(['tone down', 'play down', 'scale back']);

/** Two-word verbs that hold it or make more of it. */
const holdsWith = new Set(['step up', 'ramp up', 'keep up', 'turn up', 'dial up', 'put forward', 'set out', 'spell out', 'make known']);

/** Two-word verbs that give it up. */
const dropsWith = new Set([
  'give up',
  'give away',
  'set aside',
  'put aside',
  'back down',
  'call off',
  'pull back',
  'take back',
  'hold back',
  'walk back',
]);

/**
 * Verbs that hold an attitude, threaten with it or give it up by a preposition: "bleibt bei seinem Nein zum Plan", "rückte von der Forderung ab", "stands by its refusal
 * to join".
 */
export const holdsBy: Readonly<Record<string, { prep: string; sign: -1 | 1 }>> = {
  stand: { prep: 'by', sign: 1 },
  stick: { prep: 'to', sign: 1 },
  hold: { prep: 'to', sign: 1 },
  cling: { prep: 'to', sign: 1 },
  keep: { prep: 'to', sign: 1 },
  adhere: { prep: 'to', sign: 1 },
  persist: { prep: 'in', sign: 1 },
  retreat: { prep: 'from', sign: -1 },
  back: { prep: 'from', sign: -1 },
  festhalten: { prep: 'an', sign: 1 },
  bleiben: { prep: 'bei', sign: 1 },
  beharren: { prep: 'auf', sign: 1 },
  verharren: { prep: 'in', sign: 1 },
  drohen: { prep: 'mit', sign: 1 },
  abrücken: { prep: 'von', sign: -1 },
  abgehen: { prep: 'von', sign: -1 },
  ablassen: { prep: 'von', sign: -1 },
  abweichen: { prep: 'von', sign: -1 },
  abkehren: { prep: 'von', sign: -1 },
  verabschieden: { prep: 'von', sign: -1 },
};

/** "To drop its opposition": does the verb give up what its object names? */
export const givesUp = (clause: Clause, tokens: readonly Token[]): boolean => verbSign(clause, tokens) < 0;

/** +1 for a verb that holds its object, −1 for one that gives it up, 0 for any other. */
export function verbSign(clause: Clause, tokens: readonly Token[]): -1 | 0 | 1 {
  const { verb } = clause;
  if (!verb) return 0;
  if (isOverboard(clause, tokens)) return -1;
  const next = twoWords(verb, tokens);
  if (dropsWith.has(next) || (verb.particle && dropsWith.has(`${verb.lemma} ${verb.particle}`))) return -1;
  if (holdsWith.has(next) || softensWith.has(next)) return 1;
  if (drops.has(verb.lemma) || (verb.modal === 'lassen' && verb.lemma === 'fallen')) return -1;
  return holds.has(verb.lemma) || softens.has(verb.lemma) ? 1 : 0;
}

/** "Wirft seine Bedenken | über Bord |", "has thrown its objections | overboard |". */
const isOverboard = ({ verb, tokens: own }: Clause, tokens: readonly Token[]): boolean =>
  /^(?:werfen|throw|toss|cast)$/.test(verb?.lemma ?? '') && own.some(at => /^(?:bord|overboard)$/.test(tokens[at]!.lower));

/** The verb and the word behind it, whose particle the parser may take for an adverb. */
export const twoWords = ({ lemma, head }: NonNullable<Clause['verb']>, tokens: readonly Token[]): string =>
  `${lemma} ${tokens[head + 1]?.lower}`;
