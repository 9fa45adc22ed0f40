/** Small closed word lists of the coding layer; everything open-ended is codebook data. */

/** Nouns that, with a country before them, stand for its government. */
const governmentNouns = new Set(
  (
    'regierung bundesregierung delegation führung administration ' +
    'präsidialamt präsidentenpalast präsidialverwaltung kanzleramt botschaft kabinett außenamt generalstab seite vertreter unterhändler verhandlungsdelegation chefunterhändler behörden diplomatie diplomat diplomaten diplomatin ratspräsidentschaft eu-ratspräsidentschaft ratsvorsitz ' +
    'government administration delegation leadership ministry cabinet embassy side official officials mediators negotiators authorities diplomats diplomat presidency office diplomacy team ministers leaders rulers junta treasury'
  ).split(' '),
);

/** Does a country before the noun make it that country's government? There are more ministries than a list could name ("das chinesische Handelsministerium"). */
export const isGovernmentNoun = (stem: string): boolean => governmentNouns.has(stem) || /(?:ministerium|regierung|ressort)$/.test(stem);

/** "Foreign ministry | spokesman X": an office of a branch of the state. */
export const isBranch = (noun: string): boolean =>
  /^(?:ministry|department|cabinet|navy|guard|force|presidency|palace|chancellery|delegation|mission)$/.test(noun);

/** Nouns for how somebody sees things: "aus Warschauer Sicht", "nach US-Lesart". */
export const isViewNoun = (noun: string): boolean =>
  /(?:^|-)(?:sicht|perspektive|ansicht|auffassung|lesart|darstellung|einschätzung|meinung|überzeugung|angaben?)$/.test(noun);

/** Bodies that stand for the state even without its name. */
export const genericBodies = new Set(
  (
    'regierung|bundesregierung|ministerium|außenministerium|außenamt|kanzleramt|präsidentenamt|wirtschaftsministerium|finanzministerium|handelsministerium|umweltministerium|justizministerium|energieministerium|verteidigungsministerium|innenministerium|armee|militär|militärführung|junta|kabinett|ministerrat|militärjunta|regierungsführung|führung|präsidialamt|staatsführung|streitkräfte|' +
    'government|ministry|cabinet|council of ministers|army|military|armed forces|junta|ruling council|authorities|presidency|presidential administration|presidential office|presidential palace|presidential secretariat|military government|generals'
  ).split('|'),
);

/** Words that say that an office is no longer, or not yet, held. */
export const retiredWords = new Set(
  (
    'einst vormals ehemaliger ehemalige ehemaligen ehemaligem früherer frühere früheren früherem einstiger einstige einstigen damaliger damalige damaligen vormaliger vormalige abgewählter abgewählte ' +
    'pensionierter pensionierte pensionierten emeritierter emeritierte emeritierten ' +
    'gestürzter gestürzte gestürzten abgesetzter abgesetzte abgesetzten ausgeschiedener ausgeschiedene designierter designierte designierten künftiger künftige künftigen ' +
    'former ex ousted then-president erstwhile onetime one-time retired deposed late previous outgoing incoming ex-prime ex-president ex-foreign ex-defence shadow'
  ).split(' '),
);

/** Particles inside names. */
export const particles = new Set(
  'von van der den de del della di da dos das al el bin ibn ben zu und le la ten ter af abu'
    .split(' ')
    .filter(word => word !== 'und' && word !== 'zu'),
);

/** Beginnings of German compounds that say whose office it is. */
export const impliedBodies: { prefix: string; bodies: string[] }[] = [
  { prefix: 'kreml', bodies: ['country:RUS'] },
  { prefix: 'bundes', bodies: ['country:DEU', 'country:AUT', 'country:CHE'] },
  { prefix: 'kommissions', bodies: ['org:european-commission'] },
  { prefix: 'pentagon', bodies: ['country:USA'] },
];

/** First-person words: the speaker, and whoever they speak for. */
export const firstPerson = new Set(
  'ich wir uns mich mir unser unsere unseren unserem unserer unseres mein meine meinen i we us our ours my me'.split(' '),
);
