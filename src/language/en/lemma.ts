import type { Upos } from '../types.ts';
import { isVerbLemma, type Lexicon } from './lexicon.ts';

/** Irregular verbs: lemma, then its other forms. */
const irregularVerbs = `be am is are was were been being 's 're 'm|have has had 've|do does did done|will 'll wo|would 'd|can ca|shall sha|go goes went gone|say says said|make made|take took taken|get got gotten|give gave given|
know knew known|see saw seen|think thought|come came|find found|tell told|leave left|feel felt|become became|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|
mean meant|meet met|run ran|pay paid|sit sat|speak spoke spoken|lie lay lain lying|lead led|grow grew grown|lose lost|fall fell fallen|send sent|build built|understand understood|draw drew drawn|break broke broken|
spend spent|rise rose risen|drive drove driven|buy bought|wear wore worn|choose chose chosen|seek sought|throw threw thrown|win won|catch caught|deal dealt|fight fought|sell sold|teach taught|shoot shot|
strike struck stricken|shake shook shaken|bear bore borne|eat ate eaten|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|hang hung|hide hid hidden|lend lent|ride rode ridden|ring rang rung|
sleep slept|steal stole stolen|swear swore sworn|swing swung|withdraw withdrew withdrawn|withhold withheld|uphold upheld|overthrow overthrew overthrown|undergo underwent undergone|undertake undertook undertaken|
arise arose arisen|bind bound|bleed bled|blow blew blown|breed bred|cling clung|creep crept|dig dug|feed fed|flee fled|forbid forbade forbidden|foresee foresaw foreseen|forsake forsook forsaken|grind ground|
kneel knelt|lay laid|mislead misled|stymie stymied stymieing|forswear forswore forsworn|forgo forwent forgone|forego forewent foregone|withstand withstood|gainsay gainsaid|forbear forbore forborne|string strung|rend rent|outbid|undersell undersold|mistake mistook mistaken|overcome overcame|override overrode overridden|oversee oversaw overseen|retake retook retaken|rethink rethought|rebuild rebuilt|resell resold|shrink shrank shrunk|
sink sank sunk|slay slew slain|speed sped|spin spun|spring sprang sprung|stick stuck|sting stung|stride strode|sweep swept|swell swelled swollen|swim swam swum|tear tore torn|tread trod trodden|wake woke woken|
weave wove woven|weep wept|wind wound|wring wrung|die dying|tie tying|vie vying|abide abode|foretell foretold|misunderstand misunderstood|outdo outdid outdone|redo redid redone|undo undid undone|shine shone|prove proven|
show shown|sew sewn|sow sown|saw sawn|strive strove striven|beat beaten|bite bit bitten|awake awoke awoken|slide slid|light lit|shed shedding|quit quitting|agree agreed agreeing|free freed freeing|decree decreed|guarantee guaranteed|disagree disagreed disagreeing|see seeing|flee fleeing|oversee overseeing|foresee foreseeing|referee refereed|
panic panicked|veto vetoes|echo echoes|label labeled labelled|cancel canceled cancelled|travel traveled travelled traveling travelling|model modeled|signal signaled signalled signaling signalling|level leveled levelled|quarrel quarreled|expel expelled expelling|compel compelled compelling|
fuel fueled fuelled|rebel rebelled|repel repelled|propel propelled|control controlled controlling|enrol enrolled|patrol patrolled patrolling|fulfil fulfilled|instil instilled|call called calling calls|
let letting|put putting|cut cutting|set setting|hit hitting|shut shutting|split splitting|spread spreading|cast casting|cost costing|hurt hurting|burst bursting|broadcast broadcasting|read reading|rid ridding|bet betting|
die died|lie lied|tie tied|agree agrees`;

const irregularNouns = `man men|woman women|child children|person people|life lives|wife wives|leaf leaves|half halves|knife knives|self selves|foot feet|tooth teeth|mouse mice|crisis crises|basis bases|analysis analyses|
thesis theses|hypothesis hypotheses|emphasis emphases|axis axes|phenomenon phenomena|criterion criteria|medium media|datum data|spokesman spokesmen|spokeswoman spokeswomen|spokesperson spokespeople|lawman lawmen|
chairman chairmen|policeman policemen|serviceman servicemen|gunman gunmen|hero heroes|veto vetoes|echo echoes|potato potatoes|news news|politics politics|series series|species species|means means|headquarters headquarters|
troops troops|aircraft aircraft|wolf wolves|shelf shelves|thief thieves|loaf loaves|businessman businessmen|congressman congressmen|statesman statesmen|airstrike airstrikes|tariff tariffs|bus buses|virus viruses|
status status|process processes|congress congress|gas gases|campus campuses|census census|consensus consensus|focus focus|bonus bonuses|chaos chaos|lens lens|progress progress|ethics ethics|economics economics`;

const forms = (table: string) =>
  new Map(
    table.split('|').flatMap(line => {
      const [lemma, ...rest] = line.trim().split(' ');
      return rest.map(form => [form, lemma!] as const);
    }),
  );
const verbs = forms(irregularVerbs).set('according', 'according'); // `according to Oslo` names no accord

/** Base forms of verbs that do not follow the rule. */
export const irregularLemmas: ReadonlySet<string> = new Set(verbs.values());

const nouns = forms(irregularNouns);
const pronouns =
  forms(`i me my mine myself|he him his himself|she her hers herself|it its itself|we us our ours ourselves|they them their theirs themselves|you your yours yourself yourselves|who whom whose|
this these|that those`);
const adjectives = forms('good better best|bad worse worst|far further farther furthest');

/** Lower-case lemma of a word, by its form and its Penn-like tag (`VERB VBD`, `NOUN NNS`, …); the lexicon decides between propos and propose. */
export function lemmaOf(lower: string, pos: Upos, tag: string, lexicon: Lexicon): string {
  const word = lower.replaceAll('’', "'");
  if (pos === 'VERB' || pos === 'AUX') return verbs.get(word) ?? (/(?:VB|VBP|MD)$/.test(tag) ? word : regularVerb(word, lexicon));
  if (pos === 'PART') return word === "n't" ? 'not' : word;
  if (pos === 'PRON' || pos === 'DET') return pronouns.get(word) ?? word;
  if (pos === 'ADJ') return adjectives.get(word) ?? word;
  return pos === 'NOUN' ? (nouns.get(word) ?? (tag.endsWith('NNS') ? singular(word) : word)) : word;
}

/** `dug`, `lent`, `withheld`, and `cast` or `put`, whose past looks like the present. */
export const isIrregularPast = (lower: string): boolean =>
  invariant.has(lower) || (verbs.has(lower) && verbs.get(lower) !== lower && !/(?:s|ing)$/.test(lower) && lower.length > 2);

const invariant = new Set('cast put set cut hit quit let spread shut'.split(' '));

function singular(word: string): string {
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|zz)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function regularVerb(word: string, lexicon: Lexicon): string {
  if (word.endsWith('s')) {
    if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
    if (/(?:ss|sh|ch|x|zz|o)es$/.test(word)) return word.slice(0, -2);
    return word.endsWith('ss') ? word : word.slice(0, -1);
  }
  const stem = word.endsWith('ing') ? word.slice(0, -3) : word.endsWith('ed') ? word.slice(0, -2) : word;
  if (stem === word || !/[aeiouy]/.test(stem)) return word;
  if (word.endsWith('ied')) return `${word.slice(0, -3)}y`;
  const single = stem.slice(0, -1);
  const doubled = stem.at(-1) === stem.at(-2);
  // A short word would double its consonant: `hoped` is of hope, `hopped` of hop.
  const bases = /^[^aeiou]*[aeiou][^aeiouwxy]$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
  return [...bases, ...(doubled ? [single] : [])].find(candidate => isVerbLemma(lexicon, candidate)) ?? guessEnd(stem, single, doubled);
}

/** For verbs nobody listed: `scrapp` → scrap, `decoupl` → decouple, `denounc` → denounce, `derail` stays. */
function guessEnd(stem: string, single: string, doubled: boolean): string {
  if (doubled && !/[lsfz]$/.test(stem)) return single;
  return /(?:[^aeiou]l|[^s]s|[cvuz]|[dlnr]g|[^aeiou][aiou][t]|iz|uat|iat)$/.test(stem) && !/(?:rl|wl)$/.test(stem) ? `${stem}e` : stem;
}
