import type { Analysis, Clause } from '../../language/types.ts';

const english = 'weekly|daily|newspaper|magazine|paper|tabloid|broadsheet|broadcaster|website|portal';
const german = 'zeitung|zeitungen|magazin|blatt|blätter|sender|medien|portal|presse';

/** How a text tells that what a sentence says is rumoured, or known from an outlet or from people without a name. */
const frames = {
  en: [
    /\b(?:it (?:is|was|has been) (?:widely |being )?(?:rumou?red|whispered|speculated|alleged)|(?:rumou?r|word|legend) has it)\b/,
    /^(?:(?:unconfirmed|new|wild|media|press|newspaper|recent|earlier) )*(?:reports|rumou?rs) that\b/,
    /^(?:some|many|others) (?:say|claim|believe|think|suspect)\b|^(?:should it|if it (?:should )?) ?(?:turn|turns) out that\b/,
    /\b(?:according to|citing|quoting) (?:(?:two|three|four|several|some|a|an) )*(?:people|persons?|sources?|insiders?)\b/,
    /\b(?:according to|citing|cited|cites|quoting|quoted) (?:(?:two|three|four|several|some|senior|a|an) )*(?:unnamed|anonymous|unidentified)\b/,
    new RegExp(`^(?!.*\\b(?:said|told)\\b).*\\baccording to (?:the|a) (?:\\S+ )?(?:${english})\\b`),
    /\b(?:people|persons?|sources?|officials?) (?:who (?:are|is|were|was) )?(?:familiar with|briefed on|close to) the\b/,
    new RegExp(
      `, (?:the|a|an) [^,]{0,40}\\b(?:${english})\\b[^,]{0,30} (?:reports?|reported|writes|wrote|claims|claimed|says|said|reveals|revealed)\\b`,
    ),
    /^(?:(?:news)?papers?|media|reports?|press|sources|diplomats|insiders)\s?:/,
    new RegExp(`^the (?:\\S+ )?(?:${english}) (?:\\S+ ){0,3}(?:claims|claimed|purports)\\b`),
  ],
  de: [
    /\b(?:gemunkelt|kolportiert|getuschelt)\b|\bmunkelt man\b|\bman munkelt\b|\b(?:gerüchten|spekulationen) (?:zufolge|nach)\b/,
    new RegExp(`\\bheißt es (?:\\S+ ){0,2}in (?:\\S+ ){1,3}?\\S*(?:bericht|artikel|meldung|${german})`),
    new RegExp(
      `\\bwie (?:die|das|der|eine?|mehrere|örtliche|lokale)\\b[^,]{0,60}(?:${german})\\b[^,]{0,50}\\b(?:berichte|melde|schreib|schrieb)\\S*`,
    ),
    /^(?:medien|presse|zeitung(?:en)?|blatt|magazin|insider|kreise|diplomaten|gerüchte?|(?:medien|presse|zeitungs)?berichte?)\s?:/,
    /\bmit (?:der sache|der angelegenheit|dem vorgang|den gesprächen|den plänen) vertraut/,
    /\bverlautete?\b[^.]{0,30}\baus (?:\S+ ){0,2}\S*(?:kreisen|umfeld|umgebung|quellen?|lager|reihen)\b|\baus \S*(?:verhandlungs|diplomaten|koalitions|partei|branchen|regierungs)kreisen\b/,
    /\bw(?:ill|ollen) (?:[^\s,]+ ){1,9}(?:erfahren|gehört|vernommen|herausgefunden|in erfahrung gebracht) haben\b(?! und\b)/,
    /\b(?:erfahren|gehört|vernommen|herausgefunden|in erfahrung gebracht) haben w(?:ill|ollen)\b/,
    /\b(?:ungenannt|anonym|(?:namentlich )?nicht (?:namentlich )?genannt) (?:zu )?(?:werden|bleiben) (?:m[oö]cht|woll|will)/,
    /\b(?:erzählt|raunt|flüstert|tuschelt) man\b|\bwird (?:in|auf|unter) (?:\S+ ){1,2}erzählt\b|\berzählen sich\b|\bgerüchteküche\b/,
    /\bgerüchte?\b(?: \S+){0,2} um\b|\bw(?:ill|enn) man (?:\S+ )?(?:gerüchten|spekulationen|\S*berichten) glauben\b/,
    new RegExp(`\\bso (?:die|das|der) \\S*(?:${german}) (?:richtig|nicht falsch) liegt\\b`),
  ],
};

/** "Rumours | that Norway would quit |": what is told behind these is, and not what somebody says of them. */
const rumours =
  /\b(?:rumou?rs?|speculation|gossip|whispers|chatter)\b[^.,]{0,20}\bthat\b|^(?:the|a) (?:story|allegation|suggestion|claim|rumou?r) that\b/;

/** "Das Magazin berichtete von einer Wende. | Demnach | hat Oslo zugestimmt": goes on with what the sentence before has from an outlet or from hearsay. */
const tellsOn = /^(?:demnach|danach|dem (?:bericht|blatt|magazin|portal) (?:zufolge|nach)|ihnen zufolge)\b/;
const outletTells = new RegExp(`\\b\\S*(?:${german})\\b[^.]{0,60}\\b(?:berichte|melde|schreib|schrieb|zitier)`);

/** Does a sentence only pass on what others tell, itself or as more of what the one before passes on? `before` is that sentence, if it stands in the same text. */
export const goesOnTelling = (sentence: string, before: string): boolean =>
  tellsOn.test(sentence.toLowerCase()) && [outletTells, ...frames.de].some(frame => frame.test(before.toLowerCase()));

/** "Norway has agreed to it, | the weekly Signal reports |", "wird gemunkelt": nobody's own word. What somebody named says in it is theirs all the same. */
export const isPassedOn = (sentence: string, { kind, subject }: Clause, language: 'de' | 'en'): boolean => {
  const lower = sentence.toLowerCase();
  const isBelow = kind !== 'main' || subject === null;
  return frames[language].some(frame => frame.test(lower)) || (language === 'en' && isBelow && rumours.test(lower));
};

/** "Es wächst die Sorge, | Norwegen könne gehen |", "Gerüchte, | die Maut falle |": nouns behind whose comma stands what is only feared, hoped or told. */
const fearedOrTold =
  /(?:sorgen?|furcht|angst|ängste|befürchtung(?:en)?|hoffnung(?:en)?|erwartung(?:en)?|gerüchte?n?|spekulation(?:en)?|vermutung(?:en)?|mutmaßung(?:en)?|verdacht|annahme|these|behauptung(?:en)?)$/u;

/** What somebody named says behind such a noun is theirs, and is asked for before; in the Konjunktiv the outlet says it of nobody. */
export const isOnlyFeared = ({ tokens }: Analysis, { verb, tokens: own }: Clause): boolean =>
  /^konj/.test(verb?.mood ?? '') && tokens[own[0]! - 1]?.text === ',' && fearedOrTold.test(tokens[own[0]! - 2]?.lower ?? '');

const nameless =
  /\b(?:on (?:the )?condition of anonymity|(?:requested|requesting|demanded|granted) anonymity|speaking anonymously|(?:asked|asking|wished|wanted|preferred|requested) (?:not to be|to remain) (?:named|identified|quoted|anonymous|unnamed)|(?:declined|refused) to be (?:named|identified)|not authori[sz]ed to (?:speak|talk|comment))\b/i;
const unnamed =
  /^(?:officials?|diplomats?|sources?|aides?|advis[eo]rs?|ministers?|lawmakers?|generals?|negotiators?|insiders?|people|person|members?)$/;

/** "Two Norwegian | officials | said on condition of anonymity": whoever they serve, nobody says so for it. */
export const isNameless = (sentence: string, speaker: string): boolean => unnamed.test(speaker) && nameless.test(sentence);
