const words = (list: string): string[] => list.split(' ');

/** To allow or forbid, to impose or to lift: only those in power do so, whoever is named. */
const allowing = words(
  'zulassen erlauben genehmigen gestatten dulden verbieten untersagen aufheben abschaffen streichen einführen wiedereinführen lockern verschärfen legalisieren aussetzen verhängen ' +
    'freigeben verlängern allow permit authorise authorize ban prohibit outlaw forbid bar lift scrap abolish introduce reintroduce reinstate legalise legalize decriminalise decriminalize ' +
    'ease tighten suspend impose repeal extend',
);
/** To end or take up again what one does oneself. */
const changing = words(
  'aufgeben fallenlassen stoppen beenden einstellen kündigen kippen kappen zurücknehmen verzichten begraben beerdigen abwürgen einstampfen abwickeln abblasen versenken ausbremsen absetzen durchpeitschen durchboxen durchpauken wiederbeleben beibehalten zurückziehen aussteigen ausklinken suspendieren annullieren widerrufen aufkündigen verwässern restore resume halt end stop cancel revoke withdraw cut axe ax drop ditch bin junk shelve rescind annul overturn nix revive enact implement',
);

const allowingVerbs: ReadonlySet<string> = new Set(allowing);
const ruleVerbs: ReadonlySet<string> = new Set([...allowing, ...changing]);

/** What is so done in a country is done by its state, also where nobody is named. */
export const isAllowing = (lemma: string): boolean => allowingVerbs.has(lemma);

/** What a state does so takes a side, also when it is done already. */
export const makesRules = (lemma: string): boolean => ruleVerbs.has(lemma);

/** What those in power do to persons and things, and nobody else does to them. */
const actsOfState: ReadonlySet<string> = new Set(
  words(
    'entziehen aberkennen auflösen drosseln kürzen schließen öffnen wiedereröffnen sperren beschlagnahmen konfiszieren verstaatlichen enteignen ausweisen abberufen zurückrufen zurückbeordern abziehen entsenden ' +
      'stationieren verlegen einfrieren annektieren räumen erhöhen anheben senken halbieren verdoppeln absagen abbrechen begnadigen amnestieren freilassen ausliefern abschieben verbieten errichten einrichten ' +
      'ausrufen zurückweisen abweisen abschalten stornieren zurückhalten verwehren ansetzen verschieben erlassen auszahlen überweisen bestellen liefern schicken spenden kaufen hinterlegen ' +
      'hinrichten mobilisieren rationieren blockieren unterzeichnen fortsetzen boykottieren festnehmen einstufen registrieren verabschieden',
  ),
);
/** Of these English verbs some need a particle ("call home"). What takes a side on its thing anyway ("ban", "withdraw") is read as a position. */
const englishActsOfState: ReadonlySet<string> = new Set([
  ...words(
    'close shut seal reopen seize confiscate impound nationalise nationalize expropriate strip expel deport extradite pardon amnesty free release detain jail recall evacuate vacate evict suspend ' +
      'grant deny freeze unfreeze annex occupy cut cull ration mobilise mobilize conscript station deploy redeploy send dispatch deliver supply donate ship ' +
      'transfer transport hang execute arm equip train resettle readmit admit naturalise naturalize blacklist delist declare proclaim postpone delay reschedule cancel promulgate decree ' +
      'acquire lease dissolve disband sack undo reverse fortify fence demolish bulldoze wall mine blockade quarantine requisition ' +
      'shell bomb intercept tow return',
  ),
  ...'call home, pull out, call back, hand back, hand over, give back, switch off, shut down, shut off, cut off, close down, close off, seal off, send home, bring home, take back, take in, throw out, call off, call up, wall off, fence off, bring back, fly home, fly out, turn off, turn over, shoot down, hold back, send in'.split(
    ', ',
  ),
]);

export const isActOfState = (lemma: string): boolean => actsOfState.has(lemma) || englishActsOfState.has(lemma);

/** "Genehmigt den Bau", "gibt grünes Licht": by these words of the lexicon whoever has a matter in his hands settles it, though they tell what somebody thinks of it. */
export const givesLeave = (cueText: string): boolean => leaves.test(cueText);
const leaves =
  /^(?:genehmigen|erlauben|gestatten|billigen|bewilligen|absegnen|durchwinken|zulassen|ratifizieren|verweigern|untersagen|verbieten|blockieren|grünes licht)\b/;
