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

/** "Genehmigt den Bau", "gibt grünes Licht": by these words of the lexicon whoever has a matter in his hands settles it, though they tell what somebody thinks of it. */
export const givesLeave = (cueText: string): boolean => leaves.test(cueText);
const leaves =
  /^(?:genehmigen|erlauben|gestatten|billigen|bewilligen|absegnen|durchwinken|zulassen|ratifizieren|verweigern|untersagen|verbieten|blockieren|grünes licht)\b/;
