import type { Coder } from '../src/coding/coder.ts';
import { findShared, partOf } from './corpora.ts';
import { type GoldArticle, readGold, scoreGold } from './gold.ts';
import { type Row, share, skipped } from './row.ts';

/** Articles coded exhaustively: recall, precision, forbidden statements; ours part by part, then those beside the checkout. */
export function measureGold(coder: Coder): Row[] {
  const own = readGold('test/coding/gold');
  const part = (letter: string) => own.filter(one => partOf(one.id) === letter);
  const shared = findShared('gold');
  return [
    ...measure('coded articles, dev half', part('a'), coder),
    ...[...'bcdefghlmn'].flatMap(letter => measure(`coded articles, -${letter} ${letter === 'b' ? 'half' : 'part'}`, part(letter), coder)),
    ...(shared ? measure('shared coded articles', readGold(shared), coder) : [skipped('shared coded articles')]),
  ];
}

function measure(set: string, articles: GoldArticle[], coder: Coder): Row[] {
  const scores = articles.map(article => scoreGold(article, coder));
  const sum = (key: 'right' | 'coded' | 'found' | 'expected') => scores.reduce((total, score) => total + score[key], 0);
  const forbidden = scores.reduce((total, score) => total + score.forbidden.length, 0);
  const watched = articles.reduce((total, article) => total + article.forbidden.length, 0);
  return [
    share(set, `recall, ${articles.length} articles`, sum('found'), sum('expected'), { atLeast: 0.8, reference: 'a careful analyst' }),
    share(set, 'precision', sum('right'), sum('coded'), { atLeast: 0.85 }),
    share(set, 'forbidden statements coded', forbidden, watched, { atMost: 0 }),
  ];
}
