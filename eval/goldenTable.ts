import type { Coder } from '../src/coding/coder.ts';
import { partOfCategory } from './corpora.ts';
import { type GoldenCase, readGolden, scoreGolden } from './golden.ts';
import { type Row, share, skipped } from './row.ts';

const folder = 'test/coding/golden';

/** Own golden cases: precision and recall of each part, of each category, and of the cases with nothing to code. */
export function measureGolden(coder: Coder): Row[] {
  const cases = readGolden(folder);
  const part = (letter: string) => cases.filter(one => partOfCategory(one.category) === letter);
  const categories = [...new Set(cases.map(({ category }) => category.replace(/-[bdef]$/, '')))];
  return [
    ...measure('golden, dev half', part('a'), coder, true),
    ...measure('golden, -b half', part('b'), coder, true),
    ...measure('golden, -d part', part('d'), coder, true),
    ...measure('golden, -e part', part('e'), coder, true),
    ...measure('golden, -f part', part('f'), coder, true),
    ...categories.map(category => measureCategory(category, cases, coder)),
    ...measureShort(coder, 'press', ['i', 'j']),
    ...measureShort(coder, 'leads', ['t', 'u']),
  ];
}

/** Short items in the prose of newspapers, denser than their articles, and headlines with their first sentences; -j and -u are set aside. */
function measureShort(coder: Coder, kind: 'press' | 'leads', letters: readonly string[]): Row[] {
  const items = readGolden(`test/coding/${kind}`);
  return letters.flatMap(letter =>
    (['de', 'en'] as const).flatMap(language => {
      const chosen = items.filter(one => partOfCategory(one.category) === letter && one.language === language);
      return measure(`${kind}, -${letter} part, ${language}`, chosen, coder, false);
    }),
  );
}

function measure(set: string, cases: GoldenCase[], coder: Coder, barred: boolean): Row[] {
  const { right, coded, found, expected } = count(cases, coder);
  const silent = cases.filter(({ statements }) => statements.length === 0);
  const quiet = silent.filter(one => scoreGolden(one, coder).wrong.length === 0).length;
  return [
    share(set, `precision, ${cases.length} cases`, right, coded, barred ? { atLeast: 0.95 } : {}),
    share(set, 'recall', found, expected, barred ? { atLeast: 0.9 } : {}),
    share(set, 'cases with nothing to code left alone', quiet, silent.length),
  ];
}

/** The parts of a category side by side, too small for shares; what is set aside shows only its sum. */
function measureCategory(category: string, cases: GoldenCase[], coder: Coder): Row {
  const parts = [category, `${category}-b`, `${category}-d`].map(name => {
    const { right, coded, found, expected } = count(
      cases.filter(one => one.category === name),
      coder,
    );
    return `${found}/${expected}, ${coded - right} wrong`;
  });
  return { ...skipped(`golden ${category}`), measure: 'recall, dev · -b · -d', shown: parts.join(' · ') };
}

function count(cases: GoldenCase[], coder: Coder) {
  const scores = cases.map(one => scoreGolden(one, coder));
  const sum = (key: 'right' | 'coded' | 'found' | 'expected') => scores.reduce((total, score) => total + score[key], 0);
  return { right: sum('right'), coded: sum('coded'), found: sum('found'), expected: sum('expected') };
}
