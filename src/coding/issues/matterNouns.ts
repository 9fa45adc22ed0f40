import { remember } from '../../language/remember.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns for what governments decide on. Those of one family stand in for one another: what was a "Brief" is a "Schreiben" in the next sentence. */
const families: ReadonlySet<string>[] = [
  words(
    'letter missive note communique communiqué petition appeal manifesto declaration statement brief schreiben note petition appell aufruf manifest erklärung deklaration kommuniqué',
  ),
  words('resolution motion amendment resolution entschließung antrag änderungsantrag'),
  words(
    'law bill act legislation statute directive regulation rule decree ordinance code reform gesetz gesetzentwurf vorlage rechtsakt richtlinie verordnung erlass dekret kodex statut novelle reform gesetzesvorhaben gesetzespaket',
  ),
  words(
    'deal agreement accord pact compact treaty convention protocol compromise settlement understanding contract charter abkommen abmachung absprache geschäft deal einigung vereinbarung übereinkunft übereinkommen pakt vertrag konvention protokoll kompromiss charta vertragswerk',
  ),
  words('tax levy duty tariff toll fee charge surcharge abgabe steuer zoll gebühr maut entgelt aufschlag umlage'),
  words('quota cap ceiling limit target goal quote obergrenze deckel höchstpreis preisgrenze mechanismus grenze ziel zielmarke'),
  words(
    'force mission deployment contingent operation brigade battalion truppe mission einsatz entsendung kontingent operation brigade eingreiftruppe schutztruppe',
  ),
  words('loan credit aid fund budget package subsidy grant darlehen kredit hilfe fonds haushalt etat paket hilfspaket subvention zuschuss'),
  words(
    'ban embargo blockade boycott moratorium prohibition restriction curfew lockdown verbot embargo blockade sperre boykott moratorium beschränkung ausgangssperre fahrverbot',
  ),
  words(
    'talks summit conference meeting negotiation mediation hearing inquiry probe gespräch gipfel konferenz treffen verhandlung vermittlung anhörung untersuchung',
  ),
  words(
    'centre center base camp hub plant dam pipeline bridge port fence wall canal tunnel register zentrum stützpunkt lager kraftwerk staudamm damm pipeline brücke hafen zaun mauer kanal tunnel register',
  ),
  words('initiative volksinitiative volksbegehren begehren'),
  words('offer invitation bid angebot einladung offerte'),
  words('ceasefire truce armistice pause waffenruhe feuerpause waffenstillstand feuerpause'),
];

/** What assemblies vote on: resolutions, laws, agreements. */
const votable: ReadonlySet<string>[] = [
  ...families.slice(1, 3),
  words('text draft declaration proposal agreement treaty convention entwurf erklärung vorschlag abkommen vertrag konvention'),
];

/** Nouns that name nothing of their own: any matter may be called so. */
const umbrella = words(
  'plan proposal idea initiative scheme project issue matter text draft paper document arrangement measure package programme program wording practice ' +
    'weapon missile aircraft system delivery waffe rakete flugkörper geschoss munition kriegsgerät system waffensystem flugzeug maschine kampfjet gerät abgabe lieferung ' +
    'plan vorhaben vorschlag idee gedanke vorstoß initiative projekt thema sache text entwurf papier dokument ansinnen angelegenheit regelung maßnahme paket programm vorlage formulierung abmachung regelwerk vorgabe vorschrift',
);

/** Nouns for what somebody has just done or announced: to welcome it is to side with that. */
const deeds = words(
  'decision step move announcement ruling vote shift turn reversal about-face about-turn volte-face u-turn pledge promise action gesture order entscheidung schritt beschluss ankündigung votum kehrtwende vorgehen kurswechsel kehrtwendung schwenk sinneswandel entschluss entscheid zusage versprechen geste anordnung befehl',
);

/** Of the deeds, those by which somebody leaves what he held before: they are the news, and no sentence on the past is meant. */
const turns = words('shift turn reversal about-face about-turn volte-face u-turn kehrtwende kehrtwendung kurswechsel schwenk sinneswandel');
export const isTurn = (lemma: string): boolean => turns.has(lemma);

/** Nouns for putting a matter off: who is for the delay of a law need not be against the law. */
const delays = words(
  'delay pause postponement adjournment deferral extension reprieve aufschub verschiebung verzögerung vertagung fristverlängerung verlängerung',
);
/** True for nouns that put a matter off. */
export const isDelay = (lemma: string): boolean => delays.has(lemma);

/** Of the deeds, what a body settles: what somebody merely thinks is none. */
const decisions = words('decision ruling verdict entscheidung beschluss entschluss entscheid votum');
/** True for nouns by which a body settles a matter. */
export const isDecision = (lemma: string): boolean => isIn(decisions, lemma);

/** Of these, what somebody has bound himself to. */
const pledges = words('pledge promise zusage versprechen');

/** The noun itself or, in a German compound, the noun that ends it (Resolutionsentwurf is an Entwurf). */
const isIn = (set: ReadonlySet<string>, lemma: string): boolean =>
  set.has(lemma) || [...set].some(word => word.length > 3 && lemma.length > word.length + 2 && lemma.endsWith(word));

const familyOf = remember(
  (lemma: string): ReadonlySet<string> | null => families.find(set => set.has(lemma)) ?? families.find(set => isIn(set, lemma)) ?? null,
);

/** Is it a noun for something that is decided on? */
export const isDecidable = remember((lemma: string): boolean => isIn(umbrella, lemma) || familyOf(lemma) !== null);

/** Nouns for what is done with a matter, which say nothing of which one: "the accession", "der Verkauf". */
const doings = words(
  'accession admission entry membership deployment delivery shipment transfer export import purchase sale acquisition takeover merger build-up presence return handover extradition ' +
    'deportation resettlement relocation recognition ratification adoption introduction implementation enlargement expansion construction mining drilling cooperation partnership exchange rapprochement ' +
    'normalisation normalization relationship participation involvement industry trade campaign contract memorandum treaty ' +
    'beitritt aufnahme weitergabe lieferung ausfuhr einfuhr export import kauf verkauf ankauf erwerb übernahme fusion freigabe freistellung öffnung entsendung stationierung verlegung rückgabe übergabe ' +
    'rückkehr auslieferung abschiebung rückführung anerkennung ratifizierung unterzeichnung verabschiedung einführung umsetzung annahme erweiterung ausbau bau neubau förderung abbau zusammenarbeit ' +
    'kooperation partnerschaft austausch annäherung aussöhnung normalisierung beteiligung teilnahme mitgliedschaft geschäft handel volksbegehren bauwerk trasse vertrag gesetz abkommen übereinkunft rückgriff mechanismus',
);
/** Is it a noun for what is done with a matter? */
export const isDoing = (lemma: string): boolean => doings.has(lemma);

const rules: ReadonlySet<string>[] = [
  ...families.filter(set => ['law', 'deal', 'levy', 'quota', 'ban'].some(word => set.has(word))),
  words('plan scheme programme program policy project subsidy exemption waiver sanction monopoly privilege reform'),
];

/** A rule that is in force or not, or a plan: whatever ends, brings back or keeps it is done by those in power. */
export const isRule = remember((lemma: string): boolean => rules.some(set => set.has(lemma)));

/** Can one vote on it? */
export const isVotable = remember((lemma: string): boolean => votable.some(set => isIn(set, lemma)));

export const isUmbrella = (lemma: string): boolean => umbrella.has(lemma);

export const isDeed = (lemma: string): boolean => deeds.has(lemma);

export const isPledge = (lemma: string): boolean => pledges.has(lemma);

/** One noun for another: the same, the end of a compound, or of one family. */
export const isSameNoun = (noun: string, earlier: string): boolean =>
  noun === earlier || (noun.length > 3 && earlier.endsWith(noun)) || (earlier.length > 3 && noun.endsWith(earlier));

/** Is there any noun that it can be a sibling of? Of most there is none, and none need be looked for. */
export const hasSiblings = (noun: string): boolean => familyOf(noun) !== null;

/**
 * "Die Abgabe" for the toll named before; a compound says which one it is ("die Fährsteuer" is not the tariffs), and means another only where that is of the same,
 * as it is `named` ("die Zuckersteuer" the charge on sugar).
 */
export const isSibling = (noun: string, earlier: string, named = earlier): boolean => {
  const family = familyOf(noun);
  return family !== null && family === familyOf(earlier) && (family.has(noun) || named.toLowerCase().includes(noun.slice(0, 4)));
};
