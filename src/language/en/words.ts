const set = (list: string) => new Set(list.trim().split(/\s+/));

/** Verbs of saying and thinking that tag a quotation or a parenthesis (`, he said,`). */
export const speechVerbs =
  set(`say tell add ask claim warn announce argue insist note explain state declare stress reply write tweet post reiterate emphasize emphasise suggest remark observe comment acknowledge admit concede confirm
  deny maintain assert contend affirm recall respond answer continue conclude believe think hope fear predict report quip joke caution vow promise pledge urge complain lament demand wonder allege underline underscore point
  indicate hint signal disclose reveal
  retort rejoin counter rail thunder fume snap grumble scoff storm sigh crow muse venture reason reckon opine posit surmise aver avow intone exclaim interject boast brag enthuse recount
  testify proclaim swear clarify elaborate intimate estimate forecast`);

/** `as Sweden had hoped`: behind as, somebody wished, feared or foresaw what is told, and says nothing of it. */
export const asWished =
  /^(?:hope|fear|expect|want|wish|demand|urge|request|ask|propose|suggest|advise|recommend|prefer|desire|seek|plan|intend|anticipate|predict|forecast)$/;

/** Verbs whose infinitive is done by their own subject although they have an object. */
export const subjectControl = set('promise threaten vow pledge offer');

/** Verbs whose object is described: `called X a mistake`, `described X as unacceptable`. */
export const describing =
  set(`call describe regard see view consider deem label brand dub denounce condemn dismiss reject portray characterize characterise criticize criticise treat recognize recognise
  hail welcome praise declare designate slam blast decry present cast frame depict rate judge classify perceive define reject name think find term style rule keep leave make render appoint elect slam attack defend ridicule
  mock deride blast paint tout interpret serve act`);

export const negators = set("not n't n’t never neither nor nobody nothing none nowhere");
export const conditionals = set('if unless provided providing lest assuming supposing');
export const relatives = set('who whom whose which that');
export const modals = set("will would can could may might shall should must ought 'll 'd ca wo sha");

/** Adverbs that make one word of a verb right before them: `backed away`, `stepped down`. */
export const particles = set('away back down off out up over aside');

/** Verbs that are one word with what looks like a preposition behind them, and have an object: `brushed off | calls`, `rules out | talks`. */
export const twoWordVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  off: set('brush fend shrug wave laugh call put stave ward write bat cast shake hold fight head pay cut break shoot sell'),
  out: set('rule carry phase single sort spell set shut lock drive flesh hammer iron thrash lay throw'),
  down: set('vote turn strike shoot shut tear water play slap knock scale tone wind wave hunt'),
  away: set('throw give wave sign bat explain bargain'),
  aside: set('set brush push wave sweep cast put lay shove thrust'),
  up: set('set open break tear draw prop shore drum round rip scale build ramp shake sign take bring'),
  back: set('roll scale claw beat'),
};

/** Verbs that are followed by what somebody does: `ruled out sending`, `opposes lifting`. */
export const gerundTakers =
  set(`rule consider oppose support favor favour reject discuss avoid stop start begin continue deny suggest recommend propose resist risk include mean involve keep halt
  end back contemplate weigh mull advocate defend resume delay postpone face try`);

/** Verbs that are followed by a thing and what becomes of it: `wants the levy scrapped`, `would rather see it go`. */
export const wishing = set('want wish like love prefer need see have get keep rather');

/** What a thing may come to, of itself: `to see the levy go`. */
export const seenToEnd = /^(?:go|fail|die|lapse|collapse|succeed|fall|pass|end|survive|stay|vanish|work|happen|expire|return)$/;

/** Nouns that stand bare for a time: `called the minister | Monday`. */
export const isTime = (lemma: string) => /day$|^(?:week|month|year|morning|evening|night|time)$/.test(lemma) || isMonth(lemma);

/** `January`, `Jan.`, in whatever case. */
export const isMonth = (word: string): boolean =>
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.)$/i.test(
    word,
  );

/** `Once a critic of the pact, …`: what follows was so, and need not be so now. */
export const formerly = /^(?:once|long|formerly|previously|hitherto|initially|originally)$/;

/** Parties by a word of the language, of which most countries have one: never the verb or adjective that they look like. */
export const kindsOfParty =
  /^(?:Liberals|Conservatives|Socialists|Communists|Greens|Centrists|Nationalists|Islamists|Republicans|Democrats|Progressives|Pirates|Libertarians|Monarchists|Agrarians)$/;
