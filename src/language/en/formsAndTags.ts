import { irregularLemmas, isIrregularPast } from './lemma.ts';
import { entryOf, type Lexicon, partBits } from './lexicon.ts';
import type { Model } from './model.ts';
import { kindsOfParty } from './words.ts';

/** All English prepositions that are a noun, a verb or an adjective as well; the others the lexicon does not know as one. */
const prepositions =
  /^(?:about|above|across|after|against|along|amid|amidst|among|amongst|around|as|aside|at|atop|barring|before|behind|below|beneath|beside|besides|between|beyond|but|by|circa|concerning|considering|despite|down|due|during|en|except|excluding|following|for|from|given|in|including|inside|instead|into|less|like|minus|more|near|next|notwithstanding|of|off|on|onto|opposite|out|outside|over|past|pace|pending|per|plus|prior|re|regarding|regardless|round|sans|save|since|such|than|through|throughout|thru|till|to|together|toward|towards|under|underneath|unlike|until|up|upon|versus|via|vs|way|with|within|without|worth|according|apart|ahead|back|away|because|based|contrary|depending|owing|thanks|à|de|a|whether|rather|along|alongside|all|that|so|if|mid|ex|absent|bar|touching|respecting|failing|granted|counting|starting|beginning|effective|related|compared|relative|subsequent|forth|forward|home|not|even|only|both|at|outta|cum|qua|o'|wrt|unto|well|far)$/;

/** Verbs whose past looks like the present, and -t forms that a table of irregular verbs need not hold. */
const unchanged =
  /^(?:beset|bet|bid|burst|cost|hurt|read|rid|shed|slit|split|thrust|upset|wed|wet|knit|sweat|offset|reset|recast|forecast|undercut|outbid|underbid|overbid|preset|rerun|outrun|overrun)$/;

/** Verbs behind which it is said what a thing is, with `as` before it. */
const depicting =
  /^(?:describ|regard|dismiss|denounc|condemn|criticis|criticiz|brand|label|portray|depict|cast|paint|characteris|characteriz|slam|blast|deride|derid|deplor|decr|lambast|ridicul|mock|reject|hail|prais|laud|welcom|applaud|attack|castigat|pillor|see|saw|seen|view|perceiv|trash|rubbish|bill|tout|present|fram|interpret|rate|rating|class|caricatur|excoriat|assail|defend|extol|savag|pann|excus|styl|stigmatis|stigmatiz|written|wrote|write|pooh|scorn|spurn|laugh|brush)\p{L}*$/u;

/** `as soon as`, `as much`: compares, and says not what a thing is. */
const comparing = /^(?:soon|long|far|well|early|late|much|many|little|few|good|bad|big|often|if|though|usual|such)$/;

/** `called | the salmon levy outdated |`: what somebody calls a thing. */
const calling =
  /^(?:call(?:s|ed|ing)?|consider(?:s|ed|ing)?|deem(?:s|ed|ing)?|brand(?:s|ed|ing)?|term(?:s|ed)|find(?:s|ing)?|found|declar(?:e|es|ed|ing)|judg(?:e|es|ed|ing)|label(?:s|l?ed|l?ing)?|think(?:s|ing)?|thought|pronounc(?:e|es|ed|ing))$/;

/** Tags that the form of a word rules out, mended before the tags around it are looked at. */
export function mendForms({ tags: names, lexicon }: Pick<Model, 'tags' | 'lexicon'>, piece: string[], tags: Int32Array): void {
  const at = (tag: string) => names.indexOf(tag);
  piece.forEach((text, index) => {
    const tag = names[tags[index]!]!;
    if (/^(?:VERB|AUX)/.test(tag) && isNameByForm(text, piece)) tags[index] = at('PROPN');
    if (/^albeit$/i.test(text)) tags[index] = at('SCONJ');
    if (/^thanks$/i.test(text) && tag === 'VERB VBZ' && piece[index + 1] === 'to') tags[index] = at('ADP');
    if (!/^(?:ADP|ADV|ADJ|NOUN|SCONJ|VERB VB[DNGP]|AUX VB[DN]|PART TO)$/.test(tag)) return;
    const lower = text.toLowerCase();
    if (lower === 'neither' && tag === 'ADJ' && isBehindBe(names, piece, tags, index)) tags[index] = at('ADV'); // `is neither fair nor workable`
    const part = partOf(lexicon, lower);
    if (tag === 'ADP' && part !== null && !prepositions.test(lower)) tags[index] = at(part);
    else if (/^(?:VERB|AUX) VB[DN]$/.test(tag) && part !== null && text === lower && lower !== 'half' && !isPast(lower))
      tags[index] = at(part);
    else if (lower === 'as' && /^(?:ADV|SCONJ)$/.test(tag) && saysWhat(names, piece, tags, index)) tags[index] = at('ADP');
    else if (tag === 'PART TO' && isThing(lexicon, piece[index + 1] ?? '', names[tags[index + 1] ?? -1] ?? '')) tags[index] = at('ADP');
    else if (tag === 'VERB VBP' && part === 'NOUN' && index === piece.length - 1 && /^NOUN/.test(names[tags[index - 1] ?? -1] ?? ''))
      tags[index] = at('NOUN');
    else if (tag === 'NOUN' && part === 'ADJ' && /^as$/i.test(piece[index - 1] ?? '')) tags[index] = at('ADJ');
    else if (judging.test(lower) && /^(?:NOUN|VERB VB[DNG])$/.test(tag) && isBehindBe(names, piece, tags, index)) tags[index] = at('ADJ');
    else if (felt.test(lower) && /^VERB VB[DN]$/.test(tag) && isMood(names, piece, tags, index)) tags[index] = at('ADJ');
    else if (/^(?:NOUN|VERB VB[DNG])$/.test(tag) && text === lower && isCalledSo(names, piece, tags, index, part)) {
      tags[index] = at('ADJ');
      if (/^(?:VERB|ADJ)/.test(names[tags[index - 1]!]!)) tags[index - 1] = at('NOUN');
    } else if (tag === 'ADJ' && text === lower && isCalledSo(names, piece, tags, index, part) && isOnlyNoun(lexicon, piece[index - 1]!))
      tags[index - 1] = at('NOUN');
  });
}

/** `ECOWAS`, `the opposition Conservatives`, `President-elect`, `Reform UK`: no verb is written so. */
const isNameByForm = (text: string, piece: string[]): boolean =>
  kindsOfParty.test(text) ||
  (text === 'Reform' && piece.includes('UK')) ||
  /^[A-Z]\w+-(?:elect|designate)$/.test(text) ||
  (/^[A-Z]{3,}$/.test(text) && piece.some(word => /^[a-z]{3}/.test(word)));

/** What a word is by the lexicon when it is neither verb form nor preposition. */
function partOf(lexicon: Lexicon, lower: string): string | null {
  const entry = entryOf(lexicon, lower);
  const mostly = entry >> 5;
  if ((entry & partBits.noun) !== 0 && mostly !== 3) return 'NOUN';
  if ((entry & partBits.adjective) !== 0) return 'ADJ';
  return (entry & partBits.noun) !== 0 ? 'NOUN' : null;
}

const isPast = (lower: string): boolean =>
  /(?:ed|[^aeiou]t|ought|aught|n|’d|'d)$/.test(lower) || isIrregularPast(lower) || irregularLemmas.has(lower) || unchanged.test(lower);

/** `described the levy | as | draconian on Monday`: says what the thing is, where no clause follows. */
function saysWhat(names: string[], piece: string[], tags: Int32Array, index: number): boolean {
  const tagAt = (place: number) => names[tags[place] ?? -1] ?? '';
  if (!/^(?:ADJ|ADV|VERB VB[NG])$/.test(tagAt(index + 1)) || comparing.test(piece[index + 1]!.toLowerCase())) return false;
  for (let next = index + 1; next < piece.length && !/^(?:PUNCT|CCONJ|SCONJ)/.test(tagAt(next)); next++)
    if (/^(?:VERB|AUX) (?:VB[DZP]|MD)$|^PRON/.test(tagAt(next)) || /^(?:as|than)$/i.test(piece[next]!)) return false;
  for (let back = index - 1; back >= 0 && back > index - 10 && tagAt(back) !== 'PUNCT'; back--)
    if (/^VERB/.test(tagAt(back))) return depicting.test(piece[back]!.toLowerCase());
  return false;
}

/** `called the salmon levy | outdated |`: stands behind a whole phrase, ends what is said, and is no noun. */
function isCalledSo(names: string[], piece: string[], tags: Int32Array, index: number, part: string | null): boolean {
  const tagAt = (place: number) => names[tags[place] ?? -1] ?? '';
  if (!/^(?:PUNCT|CCONJ|SCONJ)?$/.test(tagAt(index + 1)) && !/^(?:on|in|at|after|for|because)$/.test(piece[index + 1] ?? '')) return false;
  const isAdjective = part === 'ADJ' || (part === null && /(?:ed|ing)$|^un|-/.test(piece[index]!)) || /^VERB/.test(tagAt(index));
  let back = index - 1;
  while (/^(?:ADV|PART RB)/.test(tagAt(back))) back--;
  if (!isAdjective || !/^(?:NOUN|ADJ)/.test(tagAt(back))) return false;
  while (/^(?:NOUN|ADJ|PROPN|PART POS|NUM)/.test(tagAt(back))) back--;
  return index - back > 1 && /^DET|^PRON PRP\$/.test(tagAt(back)) && calling.test((piece[back - 1] ?? '').toLowerCase());
}

const isOnlyNoun = (lexicon: Lexicon, word: string): boolean => {
  const entry = entryOf(lexicon, word.toLowerCase());
  return (entry & partBits.noun) !== 0 && (entry & partBits.adjective) === 0;
};

/** Participles by which a thing is judged: `is needed`, `was misjudged`. */
const judging =
  /^(?:needed|warranted|unwarranted|merited|deserved|misjudged|overdone|overblown|overstated|outdated|called-for|muddled|deluded|blinkered|miscalculated|misinformed|vindicated|discredited|misbegotten|overreaching|bullying|menacing|threatening|chilling|bungling|polari[sz]ing|stifling|debilitating|deflating|nauseating|revolting|warmongering|appealing|inspiring|cheering|gratifying|satisfying|uplifting|pioneering|promising|sobering|maddening|dehumani[sz]ing|lifesaving|path-breaking|forward-thinking|forward-looking|discriminating|crippling|suffocating|infuriating|alarming|disgusting|sickening|disturbing|humiliating|insulting|worrying|troubling|disappointing|concerning|shocking|upsetting|patroni[sz]ing|trailblazing|groundbreaking|ground-breaking|stunning|rewarding|distressing|unsettling|galling|grating|demorali[sz]ing|reassuring|compelling|encouraging|misleading|misplaced)$/;

/** `is | urgently needed |`: how a thing is, and not what somebody does or has to do with it. */
function isBehindBe(names: string[], piece: string[], tags: Int32Array, index: number): boolean {
  const after = names[tags[index + 1] ?? -1] ?? '';
  if (piece[index]!.endsWith('ing') && !/^(?:PUNCT|CCONJ|SCONJ)?$/.test(after)) return false; // `is threatening with a levy`
  if (/^(?:by|to|for)$/i.test(piece[index + 1] ?? '') || /^(?:DET|PRON)/.test(after)) return false;
  let back = index - 1;
  while (/^(?:ADV|PART RB)/.test(names[tags[back] ?? -1] ?? '')) back--;
  return /^(?:is|are|was|were|be|being|been|['’]s|['’]re)$/i.test(piece[back] ?? '');
}

/** `sticks to | salmon | levy`: nothing that one does. */
const isThing = (lexicon: Lexicon, word: string, tag: string): boolean => {
  const entry = entryOf(lexicon, word);
  return /^NOUN/.test(tag) && (entry & partBits.noun) !== 0 && (entry & partBits.verb) === 0;
};

/** How somebody feels about a thing. */
const felt =
  /^(?:out|en)raged$|^(?:infuriated|exasperated|aggrieved|annoyed|irritated|scandali[sz]ed|relieved|elated|heartened|horrified|disgusted|dismayed|appalled|incensed|angered|displeased|disappointed|worried|concerned|alarmed|troubled|perturbed|unsettled|unpersuaded|underwhelmed|unamused|disgruntled|disaffected|frustrated|gratified|delighted|thrilled|pleased|overjoyed|dissatisfied|satisfied|resolved|devoted|wedded)$/;

/** `is | outraged | at it`, `Norway | outraged | at it`: a mood, and nothing that was done to somebody. */
function isMood(names: string[], piece: string[], tags: Int32Array, index: number): boolean {
  if (!/^(?:at|about|over|with|that|on|towards?|to)$/.test(piece[index + 1] ?? '')) return false;
  let back = index - 1;
  while (/^ADV/.test(names[tags[back] ?? -1] ?? '')) back--;
  if (/^(?:is|are|was|were|be|been|remain(?:s|ed)?|feels?|felt|seem(?:s|ed)?)$/i.test(piece[back] ?? '')) return true;
  return back === 0 && names[tags[0]!] === 'PROPN';
}
