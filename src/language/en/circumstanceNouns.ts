const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that behind these prepositions tell how, why, when, at whose wish or before whom something is done, and never what it is done to. */
const nouns: Readonly<Record<string, ReadonlySet<string>>> = {
  against: set('advice wish will resistance opposition judgement judgment'),
  at: set(
    'request insistence behest urging invitation suggestion instigation prompting bidding initiative expense notice minute hour price cost outset reading discretion last',
  ),
  behind: set('door scene'),
  between: set('line'),
  by: set('decree margin majority'),
  for: set('want lack fear reason sake time'),
  from: set('outset start beginning bottom'),
  in: set(
    'defiance line accordance spite face light view wake run-up aftermath hope name recognition anticipation breach contravention concert tandem conjunction ' +
      'consultation coordination absence committee entirety toto haste desperation solidarity retaliation revenge parallel unison recess term word dead plenary ' +
      'plenum house end reading return exchange principle practice public private protest response full',
  ),
  off: set('record bat'),
  of: set('accord volition'),
  on: set(
    'advice instruction order recommendation eve behalf pretext reading television tv radio floor record eve condition ground principle paper initiative',
  ),
  out: set('fear solidarity spite necessity respect habit'),
  over: set('objection protest head'),
  through: set('thick'),
  to: set(
    'dismay delight annoyance surprise relief chagrin consternation horror amazement astonishment satisfaction joy disappointment frustration fury ' +
      'displeasure embarrassment anger applause cheer jeer detriment hilt letter last man woman person',
  ),
  under: set(
    'government presidency leadership watch administration chancellorship tenure term protest duress pressure pretext guise auspices',
  ),
  with: set(
    'view effect majority vote blessing consent approval eye heart tooth arm hand voice might vigour vigor force reluctance relish enthusiasm gusto glee zeal ' +
      'vehemence conviction determination regret shrug sigh groan smile grin abandon help mean aim',
  ),
  without: set('exception exemption enthusiasm hesitation delay ado fuss fanfare conviction debate regret'),
};

/** `at the request of Sweden`, `in the face of protests`, `with a heavy heart`: by preposition and noun, is that how something is done? */
export const isCircumstance = (preposition: string, noun: string): boolean => nouns[preposition]?.has(noun) === true;

/** `for years`, `on Monday`, `from the outset`: when, by a noun in one number only. */
export const isTimeBehind = (preposition: string, word: string): boolean =>
  preposition === 'for' ? /^(?:years|months|weeks|decades|good)$/.test(word) : preposition === 'on' && /^\w+day$/.test(word);
