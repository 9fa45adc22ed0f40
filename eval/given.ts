import type { CodedArticle, Coder } from '../src/coding/coder.ts';
import type { Statement } from '../src/domain/statement.ts';
import { matches } from './expectation.ts';
import type { Series } from './series.ts';

type Stated = Series['expect']['statements'][number];
/** Expected statements of one holder on one subject, and what both are called. */
type Given = { holder: string; subject: string; statements: Stated[] };

/**
 * The series as the fold sees it when of each article exactly that is read which a careful reader reads: an alert that is then missed or wrong is the
 * fold's doing. Changes whose words, before or after, the series do not expect as statements are left out: no reading of those statements brings them.
 * Series say neither how firm words are nor how high a speaker ranks. Both come from `coder` where it reads the same; else from the change (what hardens
 * was hedged, what softens is tied to conditions), and the speaker is a head of government.
 */
export function giveStatements(series: Series, coder: Coder): { series: Series; coder: Coder } {
  const given = findGiven(series);
  const changes = series.expect.changes.flatMap(change => {
    const chosen = findBoth(given, change, series);
    return chosen ? [{ ...change, actor: [`^country:${chosen.holder}$`], subject: [`^issue:${chosen.subject}$`] }] : [];
  });
  const readings = series.articles.flatMap(article => coder.code(article as Parameters<Coder['code']>[0]).statements);
  const code = (article: Parameters<Coder['code']>[0]): CodedArticle => {
    const id = series.articles.find(({ text, title }) => text === article.text && title === article.title)?.id;
    const coded = coder.code(article);
    const statements = given.flatMap(one =>
      one.statements
        .filter(stated => stated.article === id)
        .map(stated => toStatement(one, stated, coded, { readings, firmness: firmnessOf(one, stated, series) })),
    );
    return { ...coded, outcome: 'coded', statements };
  };
  const expect = { statements: [], forbidden: [], changes, alertsMax: series.expect.alertsMax };
  return { series: { ...series, expect }, coder: { version: 'given', code } };
}

/** How many expected changes no reading of the expected statements brings. */
export function countUnfounded(series: Series): number {
  const given = findGiven(series);
  return series.expect.changes.filter(change => !findBoth(given, change, series)).length;
}

type Changed = Series['expect']['changes'][number];

/** The statements that a change is made of: some of its article, and some of an earlier one. */
function findBoth(given: Given[], change: Changed, series: Series): Given | undefined {
  const order = series.articles.map(({ id }) => id);
  const isEarlier = ({ article }: Stated) => order.indexOf(article) < order.indexOf(change.article);
  return given.find(
    ({ statements }) =>
      statements.some(one => one.article === change.article && isAbout(one, change)) &&
      statements.some(one => isEarlier(one) && shares(one.actor, change.actor)),
  );
}

function isAbout(one: Stated, change: Changed): boolean {
  return shares(one.actor, change.actor) && shares(words(one), words(change));
}

type Firmness = Pick<Statement, 'intensity' | 'modality'>;

function firmnessOf({ statements }: Given, stated: Stated, { articles, expect }: Series): Firmness {
  const order = articles.map(({ id }) => id);
  const own = expect.changes.filter(change => statements.some(one => one.article === change.article && isAbout(one, change)));
  if (own.some(({ kind, article }) => kind === 'hardening' && order.indexOf(stated.article) < order.indexOf(article)))
    return { intensity: 0.5, modality: 'asserted' };
  if (own.some(({ kind, article }) => kind === 'softening' && stated.article === article))
    return { intensity: 0.5, modality: 'conditional' };
  return { intensity: 0.8, modality: 'asserted' };
}

function findGiven({ expect }: Series): Given[] {
  const holders = cluster(expect.statements, bodies);
  return holders.flatMap((own, holder) =>
    cluster(own, words).map((statements, subject) => ({ holder: `h${holder}`, subject: `h${holder}s${subject}`, statements })),
  );
}

/** Those that share a key, with one another or through others, together. */
function cluster<T>(items: T[], keysOf: (item: T) => string[]): T[][] {
  let clusters: { keys: string[]; items: T[] }[] = [];
  for (const item of items) {
    const keys = keysOf(item);
    const near = clusters.filter(one => shares(one.keys, keys));
    const joined = { keys: [...near.flatMap(one => one.keys), ...keys], items: [...near.flatMap(one => one.items), item] };
    clusters = [...clusters.filter(one => !near.includes(one)), joined];
  }
  return clusters.map(one => one.items);
}

/** The patterns that name a state or body by its id; where there are none, all. */
function bodies({ actor }: { actor: string[] }): string[] {
  const named = actor.filter(pattern => pattern.includes('(^|:)'));
  return named.length > 0 ? named : actor;
}

/** The alternatives of the patterns of a subject, those in brackets left out. */
function words({ subject }: { subject: string[] }): string[] {
  return subject.flatMap(pattern => pattern.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split('|')).filter(word => word.length > 2);
}

function shares(some: string[], others: string[]): boolean {
  return some.some(one => others.includes(one));
}

type Known = { readings: Statement[]; firmness: Firmness };

function toStatement(
  { holder, subject, statements }: Given,
  stated: Stated,
  coded: CodedArticle,
  { readings, firmness }: Known,
): Statement {
  const read = coded.statements.find(one => isReading(one, stated));
  const body = { id: `country:${holder}`, name: stated.actor.at(-1)!, aliases: [] };
  const common = stated.actor.filter(name => statements.every(({ actor }) => actor.includes(name)));
  const speaker = stated.actor.length > 1 && stated.actor.find(name => !common.includes(name) || name === common[0]);
  const index = statements.indexOf(stated);
  const rank = speaker ? readings.find(one => one.rank !== null && matches([speaker], [one.actor]))?.rank : null;
  return {
    actor: speaker ? { id: `person:${speaker}`, name: speaker, aliases: [] } : body,
    onBehalfOf: speaker ? body : null,
    rank: speaker ? (read?.rank ?? rank ?? 'head') : null,
    subject: { kind: 'issue', id: `issue:${subject}`, label: subject, labels: {} },
    stance: stated.stance as Statement['stance'],
    intensity: read?.intensity ?? firmness.intensity,
    modality: read?.modality ?? firmness.modality,
    directness: 'own',
    saidOn: coded.publishedAt!,
    saidOnBasis: 'published',
    evidence: { quote: stated.stance, start: index, end: index + 1, in: 'text' },
    confidence: 0.8,
    reasons: [],
    coderVersion: 'given',
  };
}

function isReading(one: Statement, { actor, subject, stance }: Stated): boolean {
  const moves = one.modality === 'asserted' || one.modality === 'conditional';
  return moves && one.stance === stance && matches(actor, [one.actor, one.onBehalfOf]) && matches(subject, [one.subject]);
}
