import type { Analysis, Clause } from '../../language/types.ts';

/** Bad for what it is done to, and so good where that is an ill. */
export const harming =
  /^(?:hurt|harm|damage|undermine|undercut|jeopardi[sz]e|endanger|imperil|threaten|weaken|cripple|ruin|wreck|destabili[sz]e|penali[sz]e|punish|disrupt|derail|poison|strain|stifle|choke|hamper|hinder|impede|erode|destroy|devastate|sabotage|violate|breach|contravene|infringe|flout|betray|distort|divide|burden|impoverish|marginali[sz]e|humiliate|bankrupt|decimate|strangle|suffocate|schaden|schädigen|schwächen|zerstören|zersetzen|untergraben|unterlaufen|unterminieren|bedrohen|gefährden|belasten|beschädigen|behindern|vernichten|ausrotten|zerreißen|spalten|destabilisieren|vergiften|aushöhlen|strangulieren|abwürgen|verletzen|torpedieren|sabotieren|erschweren|ruinieren|bestrafen|knebeln|entmündigen|auslöschen|verwässern)$/;

/**
 * More verbs for what is bad for the thing it befalls, whoever does it: what "must not be neglected", "darf nicht verspielt werden", is wanted. How one ends, refuses or
 * attacks a thing the lexicon knows (`codebook/cues`); these by themselves are no position of whoever does so.
 */
const harms: ReadonlySet<string> = new Set(
  (
    'forget overlook neglect ignore shake tamper meddle lose sacrifice squander underestimate interrupt unpick unravel ' +
    'compromise trivialise trivialize forfeit shortchange ' +
    'disband topple crush smash raze demolish uproot oust depose unseat silence muzzle gag disarm eradicate eliminate liquidate obliterate ' +
    'dethrone erase delete defeat vanquish bulldoze evict uninstall disqualify blacklist outvote defund thwart foil ' +
    'vergessen übersehen vernachlässigen verlieren opfern verspielen verschwenden verraten unterschätzen verpassen versäumen unterbrechen stören aufschnüren ' +
    'verschleppen entwerten zerreden kleinreden preisgeben zerpflücken durchlöchern verharmlosen ' +
    // to break up, to take its power or place, to drive out, to get the better of
    'zerlegen zerstückeln zerteilen zertrümmern entmachten entflechten entkernen enthaupten entlassen feuern stürzen umstürzen abservieren ' +
    'ablösen isolieren vertreiben verjagen verdrängen zurückdrängen zügeln bändigen unterdrücken unterwerfen besiegen niederschlagen überwinden töten rupfen verkleinern ' +
    'austrocknen abklemmen abhängen abtrennen ausmerzen ausradieren ahnden'
  ).split(' '),
);

/** Is what the clause does bad for the thing it is done to? "Neglects it", "puts it at risk", "bargains it away"; to make little of an ill is no harm to it. */
export function isHarm({ tokens }: Analysis, { verb, subject, objects, obliques }: Clause): boolean {
  if (!verb) return false;
  const thing = verb.passive ? subject : objects.at(-1);
  if (thing && belittles.test(verb.lemma) && ills.test(tokens[thing.head]!.lemma)) return false;
  if (/^(?:trade|bargain|sign|gamble|fritter)$/.test(verb.lemma)) return tokens[verb.head + 1]?.lower === 'away';
  if (verb.lemma === 'put') return putsAtRisk({ tokens }, { verb, obliques });
  return harms.has(verb.lemma) || harming.test(verb.lemma);
}

/** "Puts it | at risk |", "| in jeopardy |". */
export const putsAtRisk = ({ tokens }: Pick<Analysis, 'tokens'>, { verb, obliques }: Pick<Clause, 'verb' | 'obliques'>): boolean =>
  verb?.lemma === 'put' && obliques.some(({ prep, phrase }) => /^(?:at|in|into)$/.test(prep) && atRisk.test(tokens[phrase.head]!.lower));

const belittles =
  /^(?:forget|overlook|neglect|ignore|underestimate|trivialise|trivialize|vergessen|übersehen|vernachlässigen|unterschätzen|verharmlosen|kleinreden)$/;
/** Nouns for what nobody wants: to make little of it or to end it is no harm. */
export const ills =
  /(?:threat|danger|risk|genocide|crime|atrocity|massacre|injustice|war|violence|killing|attack|suffering|hunger|famine|crisis|abuse|violation|problem|warning|gefahr|bedrohung|drohung|risiko|völkermord|genozid|verbrechen|gräuel|massaker|unrecht|krieg|gewalt|angriff|leid|hunger|krise|missbrauch|verletzung|problem|warnung)$/;
const atRisk = /^(?:risk|danger|jeopardy|peril|question|doubt)$/;
