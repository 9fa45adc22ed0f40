import { agents } from '../../language/de/words.ts';
import type { Analysis, Clause } from '../../language/types.ts';

/** "Das Aus möchte Norwegen abwenden": what is decided on is a thing. Not "die Miliz besetzte Goma", "die Hilfe erreichte Kiew": some deeds are done to states and persons. */
export const isDoneToThings = ({ tokens }: Analysis, { subject, verb }: Clause): boolean =>
  !doneToActors.test(verb!.lemma) &&
  !agents.test(tokens[subject!.head]!.lower) &&
  !inArms.test(tokens[subject!.head]!.lower) &&
  (tokens[subject!.head]!.pos === 'NOUN' || tokens[subject!.tokens[0]!]!.pos === 'DET');

/** Those who do such things themselves, and deeds that are done to states and persons. */
const inArms = /(?:polizei|justiz|richter|anwaltschaft|truppen?|soldaten?|kräfte|beamten?|rebellen|milizen|kämpfer|marine|luftwaffe)$/;
const doneToActors =
  /^(?:besetzen|annektieren|erobern|verlassen|erreichen|stärken|schwächen|umgehen|bewaffnen|beliefern|aufrüsten|ausrüsten|ausladen|ausgrenzen|trainieren|ausbilden|aufnehmen|vernichten|zerstören|retten|erwerben|kaufen|öffnen|einbeziehen|eingliedern|integrieren|suspendieren|isolieren|preisgeben|opfern|angreifen|bedrohen|treffen|bezahlen|zahlen|absetzen|abberufen|zurückrufen|entlassen|ausschließen|ausweisen|ausliefern|überlassen|übergeben|überstellen|ausschalten|gefährden|lahmlegen|ausbremsen|normalisieren|unterlaufen|abhalten|anhalten|helfen|enden|scheitern|platzen|wegfallen|entfallen|auslaufen|unterbrechen|finanzieren|sponsern|begrenzen|einsetzen|entfesseln|bewahren|erleichtern|verletzen|behindern|abhängen|teilen|reduzieren|ignorieren|missachten|erhalten|abstellen)$/;

/** "Lufthansa meidet Amman": what one does to a place is done by whoever stands before it. */
export const isDoneToPlaces = ({ verb }: Clause): boolean =>
  /^(?:meiden|verlassen|anfliegen|ansteuern|besuchen|bereisen|umfliegen|umfahren|erreichen|bedienen|überfliegen)$/.test(verb?.lemma ?? '');
