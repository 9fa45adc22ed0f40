// Closed classes of German: words too frequent and too irregular for the dictionaries.
import type { Case } from './lexicon.ts';

const words = (text: string): string[] => text.trim().split(/\s+/);
const set = (text: string): ReadonlySet<string> => new Set(words(text));

/** Particles that stand apart from their verb, longest first, so that `zurück` wins over `zu`. */
export const separablePrefixes = words(`
  auseinander gegenüber entgegen zusammen aufrecht bekannt dazwischen herunter hervor hinein heraus herein herauf hinaus hinauf hinunter hinweg vorüber vorbei voraus
  voran zurück zuvor davon dafür dagegen daran darauf dazu dahin daher durch bereit bevor bloß einher empor entlang fehl fern fest fort frei gleich gut heim
  herab herbei herum her hinab hinzu hin hoch infrage instand klar krank kaputt kund lahm los mit nach nahe nieder offen preis quer ruhig schwarz schwer sicher
  still statt stand tot teil über übrig um umher unter voll vor wahr weg weiter wett wider wieder zufrieden zurecht zuwider ab an auf aus bei da ein fertig
  ins rück zu`).sort((a, b) => b.length - a.length);
export const particles: ReadonlySet<string> = new Set(separablePrefixes);

/** Preposition (contractions resolved) and the cases that it governs. */
const prepositionLists: Record<string, string> = {
  acc: 'bis durch für gegen ohne um pro per kontra wider',
  dat: 'aus außer bei mit nach seit von zu gegenüber entgegen gemäß laut zufolge nebst samt binnen ab entsprechend zuliebe mitsamt nahe fern',
  gen: `trotz während wegen statt anstatt angesichts aufgrund infolge mithilfe anhand anlässlich bezüglich dank einschließlich hinsichtlich innerhalb außerhalb
    inmitten jenseits diesseits oberhalb unterhalb mangels mittels seitens ungeachtet zugunsten zulasten zwecks abseits unweit unbeschadet kraft namens
    vonseiten aufseiten ausschließlich vorbehaltlich eingedenk halber gelegentlich betreffs`,
  'acc dat': 'an auf hinter in neben über unter vor zwischen',
};
export const prepositions: ReadonlyMap<string, readonly Case[]> = new Map(
  Object.entries(prepositionLists).flatMap(([cases, list]) => words(list).map(word => [word, cases.split(' ') as Case[]] as const)),
);
/** Contraction → preposition and the form of the article inside it. */
export const contractions: ReadonlyMap<string, readonly [string, string]> = new Map(
  words(
    'am:an:dem ans:an:das aufs:auf:das beim:bei:dem durchs:durch:das fürs:für:das im:in:dem ins:in:das ums:um:das unterm:unter:dem übers:über:das vom:von:dem vors:vor:das zum:zu:dem zur:zu:der hinterm:hinter:dem überm:über:dem vorm:vor:dem',
  ).map(entry => {
    const [short, preposition, article] = entry.split(':') as [string, string, string];
    return [short, [preposition, article]] as const;
  }),
);
export const postpositions = set('zufolge entgegen gegenüber zuliebe halber');

/** Stem of determiners and possessives; the endings give case, gender and number. */
export const determinerStems = words(
  'dies jen jed jeglich welch manch solch kein ein mein dein sein ihr unser euer eur all beid sämtlich einig mehrer viel wenig etlich irgendein irgendwelch derselb',
);
export const articles = set('der die das den dem des');
export const pronouns =
  set(`ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich man jemand niemand jedermann etwas nichts jemanden jemandem
  niemanden niemandem alles einander selbst selber wer wen wem wessen was letztere letzterer ersterer dessen deren denen derjenige diejenige dasjenige diejenigen`);
export const nominativePronouns = set('ich du er wir man wer');
export const obliquePronouns = set('mich dich ihn uns euch mir dir ihm ihnen sich wen wem einander jemanden jemandem niemanden niemandem');
export const questionWords = set(
  'wer wen wem wessen was wo wann warum wie wieso weshalb weswegen woher wohin womit worauf wofür wogegen woran worin worüber wovon wovor wozu welcher welche welches welchen welchem inwiefern inwieweit wieviel',
);

export const coordinators = set('und oder aber sondern denn sowie doch bzw beziehungsweise weder noch entweder sowohl & respektive');
export const subordinators =
  set(`dass daß ob weil wenn falls obwohl obgleich obschon während nachdem bevor ehe bis sobald solange sofern soweit soviel sodass
  damit da indem seitdem seit wohingegen wenngleich wie als sooft zumal insofern obzwar wiewohl`);
/** Introduce an infinitive with zu. */
export const infinitiveIntroducers = set('um ohne anstatt statt');
export const conditionalLinks = set('wenn falls sofern solange außer soweit');

export const negators = set(
  'nicht kein keine keinen keinem keiner keines keins nie niemals niemand niemanden niemandem nichts nirgends nirgendwo weder keinesfalls keineswegs keinerlei mitnichten',
);

export const adverbs =
  set(`zugleich anderntags tags gleichermaßen unumwunden letztendlich vergebens notfalls schlimmstenfalls selbstredend notgedrungen achselzuckend
  kopfschüttelnd gegebenenfalls hieran ungerührt unverdrossen unbeirrt reihum landesweit europaweit daraufhin hernach gleichwohl demgegenüber obendrein derweil mithin folglich infolgedessen dessenungeachtet überdies desgleichen vorerst einstweilen indessen nunmehr
  hiergegen demzufolge nebenbei alsbald sodann alsdann dereinst ehedem heuer tagsdarauf wochenlang monatelang jahrelang jahrzehntelang insgeheim kurzerhand womöglich
  ausgerechnet wohlweislich anderswo nirgendwo demgemäß allemal allenfalls partout rundweg rundheraus schlechterdings schlichtweg umgehend unverzüglich postwendend zuvörderst
  zuguterletzt neuerdings vormals zeitlebens zeitweilig zeitweise vielerorts mancherorts andernorts hierzulande hierin hieraus hierüber hierunter hiernach hinfort
  fortwährend zusehends vollends eigens eilends unbesehen unverhofft nichtsdestoweniger nichtsdestotrotz indes währenddessen unterdes deswegen
  beileibe beiderseits meinerseits seinerseits ihrerseits unsererseits tunlichst möglichst jederzeit seinerzeit derzeit zwischendurch zwischenzeitlich nachgerade schlussendlich nicht auch noch nur schon sehr so dann hier dort jetzt nun heute gestern morgen bereits immer wieder nie niemals oft mehr weniger bisher bislang
  zurzeit zudem außerdem jedoch allerdings dennoch trotzdem deshalb daher darum demnach somit also zunächst zuletzt zuvor vorher nachher danach seither inzwischen
  mittlerweile unterdessen hingegen dagegen vielmehr sogar selbst gar ganz ziemlich etwa rund circa ca ungefähr fast beinahe kaum wohl vielleicht
  möglicherweise wahrscheinlich vermutlich offenbar angeblich sicher gewiss freilich zwar eben gerade erst längst bald künftig fortan weiterhin weiter
  ebenfalls ebenso gleichfalls überhaupt keineswegs keinesfalls mitnichten insgesamt insbesondere besonders vor allem mindestens wenigstens höchstens
  allein lediglich bloß damals einst einmal zweimal mehrmals manchmal stets ständig sofort sogleich plötzlich anschließend schließlich letztlich endlich
  ohnehin sowieso nämlich übrigens sonst anders andernfalls ansonsten genauso zusammen gemeinsam überall nirgends irgendwo daheim draußen drinnen oben unten
  vorn hinten links rechts da dabei dadurch dafür dahinter damit daneben daran darauf daraus darin darüber darunter davon davor dazu dazwischen hierbei
  hierfür hiermit hierzu hierauf hiervon worauf wofür wogegen womit wovon wozu worüber worin woran wovor hin her zurück mitunter teilweise teils größtenteils
  meistens meist zumeist erneut abermals nochmals wiederum ferner weitgehend einigermaßen nahezu geradezu durchaus jedenfalls immerhin zumindest
  montags dienstags mittwochs donnerstags freitags samstags sonntags abends morgens mittags nachts gemeinhin hinterher unlängst kürzlich neulich jüngst
  zuerst andererseits einerseits stattdessen spätestens frühestens gleichzeitig
  beispielsweise normalerweise üblicherweise glücklicherweise bekanntlich schlicht einfach nachdrücklich derweilen`);

/** "Gerade der Minister", "ausgerechnet die Schweiz": no nouns with a genitive. */
export const focuses = set('ausgerechnet gerade just vorneweg namentlich nachgerade ausschließlich');

/** Finite forms and infinitives of these are auxiliaries, modals, or copulas. */
export const auxiliaries = set('sein haben werden');
export const modals = set('können müssen sollen wollen dürfen mögen');
export const copulas = set('sein werden bleiben scheinen heißen');

/** Nouns of time: a bare phrase headed by one is a time, neither subject nor object, unless nothing else can be the subject. */
export const timeNouns =
  set(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september oktober
  november dezember morgen vormittag mittag nachmittag abend nacht tag woche monat jahr jahrzehnt stunde minute mal wochenende frühjahr sommer herbst winter
  frühling quartal moment augenblick uhr zeit anfang mitte ende`);

/** Verbs whose object, not subject, controls the infinitive: sie fordert Kiew auf, … zu … */
export const objectControl =
  set(`auffordern bitten drängen zwingen raten empfehlen verbieten erlauben gestatten befehlen ermöglichen ermuntern ermutigen ermahnen mahnen
  anweisen beauftragen überreden überzeugen verpflichten veranlassen anhalten helfen hindern einladen beschuldigen bezichtigen bewegen aufrufen appellieren
  verdächtigen vorwerfen warnen abhalten nahelegen untersagen anflehen ersuchen bestärken nötigen anleiten bevollmächtigen`);

/** Verbs that introduce somebody's words: a verb-second clause in Konjunktiv or a quotation may depend on them. */
export const speechVerbs =
  set(`sagen erklären betonen mitteilen fordern berichten schreiben meinen glauben denken behaupten ankündigen warnen kritisieren hinzufügen ergänzen
  bekräftigen versichern antworten fragen erläutern unterstreichen äußern feststellen konstatieren hervorheben anmerken bemerken verkünden bestätigen
  dementieren bestreiten einräumen zugeben mahnen klagen beklagen appellieren twittern posten zitieren drohen versprechen zusagen hoffen
  befürchten fürchten finden urteilen argumentieren begründen beteuern beschwören einwenden entgegnen erwidern erzählen ausführen vermuten schätzen rechnen
  wissen hinweisen verlangen vorwerfen beschuldigen sprechen melden resümieren bilanzieren präzisieren wiederholen nachlegen kontern spotten schimpfen
  loben würdigen begrüßen bedauern raten empfehlen prognostizieren vorhersagen heißen lauten formulieren kommentieren darlegen aufrufen auffordern rufen
  ausrichten verlauten verlautbaren unterstellen insistieren verteidigen zurückweisen ablehnen erinnern plädieren signalisieren bitten
  bemängeln monieren beanstanden rügen wettern argwöhnen mutmaßen`);

/** Verbs that form their perfect with sein; sein + participle of any other is a passive of state (ist geplant). */
export const seinPerfect =
  set(`sein werden bleiben gehen kommen fahren fliegen laufen reisen fallen steigen sinken wachsen sterben geschehen passieren scheitern gelingen misslingen
  entstehen erscheinen verschwinden treten ziehen rücken weichen fliehen flüchten eilen gelangen springen stürzen ziehen wandern begegnen folgen aufwachen erwachen
  platzen zerbrechen kippen enden verlaufen verstreichen vergehen ertrinken einschlafen eskalieren explodieren landen starten schreiten brechen reifen rutschen
  schrumpfen schwinden stoßen strömen tauchen verfallen verunglücken wechseln abreisen auftauchen ausfallen umkommen erlöschen ergehen schmelzen stehen zurückkehren kehren prallen kollidieren rasen krachen`);
/** Verbs with an als-predicate; others compare with als. */
export const alsVerbs =
  set(`bezeichnen werten ansehen betrachten einstufen sehen verurteilen beschreiben bewerten erachten kritisieren loben würdigen abtun verstehen gelten brandmarken
  deuten darstellen begreifen charakterisieren einschätzen geißeln ablehnen zurückweisen anerkennen auffassen empfinden nennen verspotten verhöhnen feiern preisen erweisen
  herausstellen entpuppen fungieren dienen auftreten bestätigen ausgeben sehen interpretieren qualifizieren beurteilen tadeln verteidigen verkaufen erscheinen wirken abstempeln abkanzeln
  schmähen verunglimpfen diffamieren verdammen verwerfen begrüßen rühmen bejubeln rügen schelten verteufeln anprangern bemängeln missbilligen hinstellen titulieren
  definieren wahrnehmen einordnen belächeln diskreditieren`);
/** Verbs with a für-predicate: hält … für falsch, erklärt … für ungültig. */
export const fuerVerbs = set('halten erklären befinden erachten');

/** Names that carry an article, by gender: it tells `der Ukraine` (genitive, dative) from a masculine nominative. */
export const feminineNames =
  set(`ukraine türkei schweiz slowakei mongolei krim arktis antarktis eu nato uno un osze hamas hisbollah cdu csu spd afd fdp linke ezb who iaea opec
  sowjetunion brd ddr dominikanische elfenbeinküste g7 g20 fatah fpö övp spö pkk akp chp pis ard dpa afp fifa uefa nasa oecd asean`);
export const masculineNames = set(
  'iran irak libanon sudan südsudan jemen tschad kongo kreml vatikan kosovo kaukasus balkan bnd iwf gazastreifen niger senegal oman',
);
export const pluralNames = set(
  'usa un niederlande philippinen malediven komoren seychellen bahamas grünen emirate vae golanhöhen taliban huthi huthis',
);

export const numberWords =
  set(`zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig vierzig
  fünfzig sechzig siebzig achtzig neunzig hundert`);

/** Verbs of speech with an object of their own: what follows them in the indicative is no message but the next clause (lehnte den Plan ab, jetzt wirbt er dafür). */
export const objectSpeech = set(
  'ablehnen zurückweisen verteidigen loben würdigen begrüßen plädieren vorwerfen beschuldigen dementieren bestreiten verlangen raten empfehlen',
);

/** Verbs whose only object stands in the dative: what can be one is no subject of theirs. */
export const dativeVerbs =
  set(`zustimmen beipflichten beitreten widersprechen beistehen beispringen nachgeben entgegentreten gratulieren danken helfen folgen nachkommen fernbleiben
  entsprechen misstrauen vertrauen angehören beiwohnen ausweichen trotzen anschließen widersetzen verschließen verweigern entziehen zuneigen gegenüberstehen
  entgegensehen abschwören entgegenwirken applaudieren fernstehen nacheifern stattgeben`);

/** Verbs of speech and judgement, whose subject is a person or a body: "Das Vorhaben wies die Regierung zurück". */
export const mindVerbs = set(
  `ablehnen zurückweisen abweisen verwerfen fordern verlangen begrüßen kritisieren rügen bemängeln verurteilen befürworten gutheißen billigen missbilligen
  bestreiten dementieren bestätigen ankündigen mitteilen sagen erklären betonen bekräftigen verweigern nennen bezeichnen fürchten befürchten bezweifeln
  bedauern bevorzugen verteidigen anprangern beklagen untersagen genehmigen beschließen vorschlagen anbieten versprechen zusagen wünschen wollen erwarten
  erwägen prüfen ausschließen unterzeichnen unterschreiben ratifizieren halten üben äußern erheben hegen einlegen anmelden signalisieren bekunden loben würdigen
  preisen tadeln monieren beanstanden akzeptieren unterstützen mittragen bejahen blockieren boykottieren torpedieren bekämpfen rechtfertigen erachten
  betrachten sehen werten empfinden hinnehmen dulden tolerieren respektieren anstreben planen beabsichtigen bezeugen beantragen beanspruchen
  verwerfen vermissen haben wünschen einfordern anmahnen erhalten bekommen verdanken ziehen teilen
  geben erteilen zeigen leisten spenden zollen aussprechen zusichern gewähren entziehen quittieren kommentieren verfolgen beobachten versagen vorbringen vortragen machen richten stellen vorlegen einbringen
  aufgeben zurückziehen zurücknehmen zurückstellen aufrechterhalten wiederholen erneuern`,
);

/** Nouns for persons and bodies that speak and judge, at the end of compounds too. */
export const agents =
  /(?:regierung|ministerium|minister(?:in)?|präsident(?:in)?|kanzler(?:in)?|premier|partei|kommission|kommissar(?:in)?|parlament|fraktion|opposition|koalition|sprecher(?:in)?|verband|botschafter(?:in)?|könig(?:in)?|union|verbündeten|rat|chef(?:in)?|führung|junta|miliz|gewerkschaft|behörde|kreml|kabinett|senat|bundestag|gericht|kongress|gipfel|außenamt|königshaus|vatikan|élysée|länder|land|staat|staaten|königreich|republik|bündnis|allianz|bund|armee|militär|konzern|organisation|lager|mehrheit|politiker(?:in)?|abgeordneten?|diplomat(?:en|in)?|sekretär(?:in)?|industrie|kirche|bewegung|liga|delegation|konferenz|kammer|reederei|gruppe|initiative|denkfabrik|gemeinschaft|bank|amt|haus|komitee|kreuz|stiftung|institut|ausschuss|vorstand|stadt|provinz|expert(?:e|en|in)|jurist(?:in)?|aktivist(?:in)?|vorsitzenden?|bürgermeister(?:in)?|bischof|bischöfe|demokraten|zeitung|blatt|studie|resolution|gemeinde|werft|gesellschaft|büro|hilfswerk|branche|botschaft|verwaltung|seite|.{2}(?:er|ist|ent|ant|or|log|ält|eur)in)$/;

/** `Einst ein Gegner des Pakts, …`: what follows was so, and need not be so now. */
export const formerly = /^(?:einst|lange|früher|bislang|bisher|zuvor|ehemals|vormals|zunächst|anfangs|ursprünglich)$/;
