const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What stands for its part or kind: "the idea of a levy", "die Hälfte der Abgabe" name the levy. */
const partitive = words(
  'teil thema seite reihe zahl hälfte drittel dutzend million milliarde prozent euro dollar stimme punkt stelle art weise form rolle frage sache fall gedanke idee ziel anfang ende ' +
    'part side number half third dozen lot bit million billion percent pound inch shipload handful some other point kind form role question matter case idea goal fact end start notion term condition detail content thrust gist wording text pro con upside downside',
);

/** Nouns that are no matter of anybody's, by what they mean: whoever is for or against one of them is so about something else. */
const meanings = {
  time:
    'tag woche monat jahr stunde zeit mal vortag vorabend vormonat vorwoche jahresende monatsende wochenende morgen abend mittag nacht moment zeitpunkt jahrzehnt jahrhundert vergangenheit ' +
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz mai juni juli august september oktober november dezember ' +
    'day week month year hour time evening morning weekend moment decade century quarter past ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march april june july october december ' +
    'jan jan. feb feb. apr. aug aug. sep. sept sept. oct oct. nov nov. dec dec.',
  place:
    'weg mitte land staat welt hauptstadt küste boden gegend oberlauf unterlauf ufer mündung norden süden osten westen way place country world capital coast soil',
  speech:
    'wort rede bericht interview nachricht erklärung pressekonferenz satz text antwort gespräch sitzung votum stellungnahme begründung äußerung bemerkung aussage kommentar meldung gerücht vorwurf anschuldigung unterstellung spekulation lesart ton ausrede ' +
    'ton tonfall wortwahl tone wording word speech interview statement report news answer remark comment allegation accusation insinuation rumour rumor speculation address excuse conversation conference reading version story reporter journalist',
  feeling:
    'schnitt durchschnitt gefühl stimmung atmosphäre eindruck vorsicht geduld mut hilfe bestürzung fassung ernst mäßigung zurückhaltung besonnenheit rücksicht umsicht eile verständnis zweifel begeisterung überraschung vergebung ' +
    'caution patience mood calm restraint haste courage doubt enthusiasm surprise wrath anger ire fury rage scorn contempt derision indignation dismay annoyance displeasure',
  thought:
    'ding kosten streit sinneswandel kehrtwende kehrtwendung kurswechsel meinungsumschwung umdenken schwenk rückzieher nenner beispiel grund bild lage situation blick look haltung standpunkt meinung mittel schuld beleg beweis folge konsequenz auswirkung zeichen ' +
    'thing reason circumstance umstand chance mind stance attitude view opinion conviction belief viewpoint standpoint proof consequence effect means experience example sign direction path',
  picture:
    'heel toe ferse fuß knie wagen limousine hubschrauber aufzug sarg tote leiche tisch stange hand ohr schulter kopf topf zeche henker kaiser schalter hand mirror poison lock crack blade stain trigger carpet door',
  calamity: 'hungersnot hunger panik flut sturzflut unwetter dürre seuche chaos hysterie famine starvation hunger panic flood drought',
  life: 'leben life school wetter besuch reise visit suit dinner anniversary birthday wedding engagement',
  people:
    'gruppe partei regierung opposition bündnis union volk nation group party government alliance nation people administration ' +
    'präsident minister kanzler staatschef regierungschef amtsinhaber amtskollege kollege senator abgeordnete botschafter parteifreund nachbar freund gast gastgeber journalist niemand niemanden niemandem jemand jemanden gäste person mensch leute mann frau ' +
    'person taker people man woman president minister chancellor secretary official lawmaker senator deputy leader colleague neighbour friend guest host nobody anybody somebody one',
};

const idle: ReadonlySet<string> = new Set([...partitive, ...Object.values(meanings).flatMap(list => list.split(' '))]);

/**
 * Persons by what they are to others. With what they are to do or where they are from they may be a matter ("citizens of other states"); alone they are
 * somebody whom the text has not named.
 */
const persons = words(
  'nachfolger vorgänger feind gegner kritiker verbündete partner wähler bürger landsmann eltern erwachsene kind opfer täter angreifer terrorist nachfahre kunde spender helfer anhänger fürsprecher ' +
    'counterpart successor predecessor incumbent enemy foe rival ally critic partner voter citizen compatriot parent adult child victim perpetrator attacker terrorist heir descendant donor customer shopper newcomer loyalist supporter assembly bloc navy army',
);

/** Things that are something only with a word that says which: "keeping every option", "opened a door". */
const vague = words('möglichkeit option option tür door raum platz office opportunity kontinuität continuity');

/** True for nouns that name nothing of their own. */
export const isEmptyNoun = (word: string): boolean => idle.has(word);

const moods = words(meanings.feeling);
/** True for moods, which nobody is asked to have towards a matter: "rief zur Zurückhaltung auf". */
export const isMood = (word: string): boolean => moods.has(word);

const speech = words(meanings.speech);
/** True for what somebody says, which is no matter even where it is pointed at: "disputes this reading". */
export const isSpeech = (word: string): boolean => speech.has(word);

/** True for nouns that name something only with what stands beside them. */
export const isVagueNoun = (word: string): boolean => persons.has(word) || vague.has(word);

/** True for nouns that hand over to what they are a part or a kind of. */
export const isPartitive = (word: string): boolean => partitive.has(word);
