import { readFileSync } from 'node:fs';
import type { Tag } from '../src/language/de/tags.ts';

/** A word of a UD treebank with contractions put together again (am, zum); `head` is an index into the sentence, -1 at the root. */
export type TreebankWord = {
  form: string;
  lemma: string;
  upos: string;
  feats: string;
  tag: Tag;
  head: number;
  relation: string;
  spaceAfter: boolean;
};
export type TreebankSentence = { text: string; words: TreebankWord[] };

/** Reads a CoNLL-U file of UD German GSD or PUD. */
export function readTreebank(path: string): TreebankSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .filter(block => block.includes('\n1\t'))
    .map(readSentence);
}

function readSentence(block: string): TreebankSentence {
  const lines = block.split('\n');
  const text = lines.find(line => line.startsWith('# text = '))?.slice(9) ?? '';
  const columns = lines.filter(line => /^\d/.test(line)).map(line => line.split('\t'));
  const words: TreebankWord[] = [];
  const heads: number[] = [];
  const indexOf = new Map<string, number>([['0', -1]]);
  let joinedUntil = 0;
  for (const [id, form, lemma, upos, xpos, feats, head, relation, , misc] of columns as string[][]) {
    const range = id!.split('-');
    if (range.length === 2) {
      for (let i = Number(range[0]); i <= Number(range[1]); i++) indexOf.set(String(i), words.length);
      joinedUntil = Number(range[1]);
      words.push({
        form: form!,
        lemma: '',
        upos: 'ADP',
        feats: '',
        tag: 'AP',
        head: -1,
        relation: 'case',
        spaceAfter: !misc!.includes('SpaceAfter=No'),
      });
      heads.push(Number.NaN);
      continue;
    }
    if (Number(id) <= joinedUntil) {
      const at = indexOf.get(id!)!;
      if (Number.isNaN(heads[at])) heads[at] = Number(head);
      continue;
    }
    indexOf.set(id!, words.length);
    const word = {
      form: form!,
      lemma: lemma!,
      upos: upos!,
      feats: feats!,
      head: -1,
      relation: relation!,
      spaceAfter: !misc!.includes('SpaceAfter=No'),
    };
    words.push({ ...word, tag: tagOf(word, xpos!) });
    heads.push(Number(head));
  }
  for (const [i, word] of words.entries()) word.head = indexOf.get(String(heads[i])) ?? -1;
  return { text, words };
}

const verbTags: Record<string, Tag> = { VVIZU: 'VZ', VBC: 'VF', VB: 'VI', VBN: 'VP' };
const simpleTags: Record<string, Tag> = {
  NOUN: 'NN',
  PROPN: 'NE',
  DET: 'DT',
  ADV: 'AV',
  PART: 'AV',
  ADP: 'AP',
  CCONJ: 'KO',
  SCONJ: 'KS',
  NUM: 'CD',
  PUNCT: 'PU',
};

/** Our tag for a word of either treebank, whose language-specific tags differ. */
function tagOf(word: { form: string; upos: string; feats: string; relation: string }, xpos: string): Tag {
  const lower = word.form.toLowerCase();
  if (word.relation === 'compound:prt' || xpos === 'PTKVZ' || xpos === 'DC') return 'VT';
  if (word.upos === 'VERB' || word.upos === 'AUX') return verbTag(lower, xpos);
  if (lower === 'zu' && (xpos === 'PTKZU' || xpos === 'RP')) return 'ZU';
  if ((lower === 'als' || lower === 'wie') && word.relation !== 'mark' && /CCONJ|SCONJ|ADP/.test(word.upos)) return 'KK';
  if (/^(?:PREL|REL)/.test(xpos)) return 'RL';
  if (/^(?:PW|WP|WRB|WDT)/.test(xpos)) return 'QW';
  if (word.upos === 'PRON') return 'PP';
  if (word.upos === 'ADJ') return /Case=/.test(word.feats) || xpos === 'ADJA' || word.relation === 'amod' ? 'AA' : 'AD';
  return simpleTags[word.upos] ?? 'XX';
}

function verbTag(lower: string, xpos: string): Tag {
  if (
    xpos === 'VB' &&
    /^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|her|hin|mit|nach|um|vor|weg|wieder|zu|zurück|zusammen|über)\p{L}*zu\p{L}/u.test(lower)
  )
    return 'VZ';
  return verbTags[xpos] ?? (/PP$/.test(xpos) ? 'VP' : /INF$/.test(xpos) ? 'VI' : 'VF');
}
