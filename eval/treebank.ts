import { readFileSync } from 'node:fs';

/** A sentence of a UD treebank: hyphenated words joined as the tokeniser of the project does; heads are -1 for the root. */
export type TreebankSentence = { words: string[]; tags: string[]; upos: string[]; lemmas: string[]; heads: number[]; labels: string[] };

type Row = { form: string; lemma: string; upos: string; xpos: string; head: number; label: string; glued: boolean };

/** Reads a CoNLL-U file. */
export function readTreebank(path: string): TreebankSentence[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map(block => toSentence(joinHyphens(readRows(block))))
    .filter(sentence => sentence.words.length > 0);
}

function readRows(block: string): Row[] {
  return block
    .split('\n')
    .filter(line => /^\d+\t/.test(line))
    .map(line => {
      const [, form, lemma, upos, xpos, , head, label, , misc] = line.split('\t') as string[];
      return {
        form: form!,
        lemma: lemma!,
        upos: upos!,
        xpos: xpos!,
        head: Number(head) - 1,
        label: label!,
        glued: misc!.includes('SpaceAfter=No'),
      };
    });
}

/** `US - backed` of the treebank is `US-backed` in ours: the part whose head lies outside stands for the whole. */
function joinHyphens(rows: Row[]): Row[] {
  const group = rows.map((_, index) => index);
  for (let i = 1; i + 1 < rows.length; i++) {
    if (rows[i]!.form !== '-' || !rows[i - 1]!.glued || !rows[i]!.glued || !/^[\p{L}\p{N}]/u.test(rows[i + 1]!.form)) continue;
    group[i] = group[i - 1]!;
    group[i + 1] = group[i - 1]!;
  }
  const starts = [...new Set(group)];
  const place = new Map(starts.map((start, index) => [start, index]));
  return starts.map(start => {
    const members = rows.map((_, index) => index).filter(index => group[index] === start);
    const top = members.find(index => rows[index]!.head < 0 || group[rows[index]!.head] !== start) ?? start;
    const row = rows[top]!;
    const joined = members.length > 1;
    const head = row.head < 0 ? -1 : place.get(group[row.head]!)!;
    const adjective = joined && row.label === 'amod';
    return {
      ...row,
      form: members.map(index => rows[index]!.form).join(''),
      lemma: joined ? members.map(index => rows[index]!.lemma).join('') : row.lemma,
      upos: adjective ? 'ADJ' : row.upos,
      xpos: adjective ? 'JJ' : row.xpos,
      head,
    };
  });
}

const keptLabels = new Set(['nsubj:pass', 'aux:pass', 'acl:relcl', 'compound:prt', 'nmod:poss', 'obl:unmarked', 'obl:agent']);

function toSentence(rows: Row[]): TreebankSentence {
  return {
    words: rows.map(row => row.form),
    tags: rows.map(row => tagOf(row.upos, row.xpos)),
    upos: rows.map(row => row.upos),
    lemmas: rows.map(row => row.lemma),
    heads: rows.map(row => row.head),
    labels: rows.map(row =>
      keptLabels.has(row.label) ? row.label : row.label === 'advcl:relcl' ? 'acl:relcl' : row.label.replace(/:.*/, ''),
    ),
  };
}

/** The universal tag with as much of the Penn tag as clauses need: verb forms, plural, wh-words, possessives. */
function tagOf(upos: string, xpos: string): string {
  if (upos === 'VERB' || upos === 'AUX') return /^(VB[DGNPZ]?|MD)$/.test(xpos) ? `${upos} ${xpos}` : `${upos} VB`;
  if (upos === 'NOUN' && xpos === 'NNS') return 'NOUN NNS';
  if (upos === 'PRON' || upos === 'DET') return /^(W|PRP\$)/.test(xpos) ? `${upos} ${xpos === 'PRP$' ? 'PRP$' : 'W'}` : upos;
  if (upos === 'PART') return /^(TO|POS|RB)$/.test(xpos) ? `PART ${xpos}` : 'PART RB';
  return upos === 'ADV' && xpos === 'WRB' ? 'ADV WRB' : upos;
}
