import type { CodedArticle, Coder } from '../src/coding/coder.ts';
import type { Rank } from '../src/domain/actor.ts';
import type { Statement } from '../src/domain/statement.ts';
import { matches } from './expectation.ts';
import type { Series } from './series.ts';

type Stated = Series['expect']['statements'][number];
/** Expected statements of one holder on one subject, and what both are called. */
type Given = { holder: string; subject: string; statements: Stated[] };

/**
 * The series as the fold sees it when of each article exactly that is read which a careful reader reads: an alert that is then missed or wrong is the
 * fold's doing. Changes whose words, before or after, the series do not expect as statements are left out: no reading of those statements brings them.
 * Only who the speakers are comes from `coder`; a speaker whom it does not know is taken for a head of government. Series that say of no statement how firm it
 * is have that from their changes: what hardens was a threat, what softens is tied to conditions.
 */
export function giveStatements(unmarked: Series, coder: Coder): { series: Series; coder: Coder } {
  const series = markFirmness(unmarked);
  const given = findGiven(series);
  const changes = series.expect.changes.flatMap(change => {
    const chosen = findBoth(given, change, series);
    return chosen ? [{ ...change, actor: [`^country:${chosen.holder}$`], subject: [`^issue:${chosen.subject}$`] }] : [];
  });
  const readings = series.articles.flatMap(article => coder.code(article as Parameters<Coder['code']>[0]).statements);
  const rankOf = (speaker: string) => readings.find(one => one.rank !== null && matches([speaker], [one.actor]))?.rank ?? 'head';
  const code = (article: Parameters<Coder['code']>[0]): CodedArticle => {
    const id = series.articles.find(({ text, title }) => text === article.text && title === article.title)?.id;
    const coded = coder.code(article);
    const statements = given.flatMap(one =>
      one.statements.filter(stated => stated.article === id).map(stated => toStatement(one, stated, coded.publishedAt!, rankOf)),
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

function markFirmness(series: Series): Series {
  const { articles, expect } = series;
  if (expect.statements.some(({ firmness, modality }) => firmness ?? modality)) return series;
  const order = (article: string) => articles.findIndex(({ id }) => id === article);
  const statements = expect.statements.map((stated): Stated => {
    const own = expect.changes.filter(change => isAbout(stated, change));
    const isBefore = (change: Changed) => order(stated.article) < order(change.article);
    if (own.some(change => change.kind === 'hardening' && isBefore(change)))
      return { ...stated, firmness: 'hedged', modality: 'conditional' };
    const softening = own.find(({ kind }) => kind === 'softening');
    if (softening?.article === stated.article) return { ...stated, modality: 'conditional' };
    return softening && isBefore(softening) ? { ...stated, firmness: 'categorical' } : stated;
  });
  return { ...series, expect: { ...expect, statements } };
}

const isAbout = (one: Stated, change: Changed) => shares(bodies(one), bodies(change)) && shares(words(one), words(change));

type Changed = Series['expect']['changes'][number];

/** The statements that a change is made of: some of its article, and some of an earlier one. */
function findBoth(given: Given[], change: Changed, series: Series): Given | undefined {
  const order = series.articles.map(({ id }) => id);
  const isEarlier = ({ article }: Stated) => order.indexOf(article) < order.indexOf(change.article);
  const isWord = (one: Stated) => shares(one.actor, change.actor) && shares(words(one), words(change));
  return given.find(
    ({ statements }) =>
      statements.some(one => one.article === change.article && isWord(one)) &&
      statements.some(one => isEarlier(one) && shares(one.actor, change.actor)),
  );
}

function findGiven({ expect }: Series): Given[] {
  const holders = cluster(expect.statements.flatMap(splitBodies), bodies);
  return holders.flatMap((own, holder) =>
    cluster(own, one => (one.matter ? [one.matter] : words(one))).map((statements, subject) => ({
      holder: `h${holder}`,
      subject: `h${holder}s${subject}`,
      statements,
    })),
  );
}

/** Several states in one sentence are several holders, each of whom says it. */
function splitBodies(stated: Stated): Stated[] {
  const named = bodies(stated);
  const isJoint = named.length > 1 && named.some(isBody);
  return isJoint ? named.map(body => ({ ...stated, actor: [body] })) : [stated];
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

/** A pattern that names a state or body by its id. */
const isBody = (pattern: string) => pattern.includes('(^|:)');

/** The patterns that name a state or body by its id; where there are none, all. */
function bodies({ actor }: { actor: string[] }): string[] {
  const named = actor.filter(isBody);
  return named.length > 0 ? named : actor;
}

/** The alternatives of the patterns of a subject, those in brackets left out. */
function words({ subject }: { subject: string[] }): string[] {
  return subject.flatMap(pattern => pattern.replace(/\([^()]*(\([^()]*\)[^()]*)*\)/g, '').split('|')).filter(word => word.length > 2);
}

function shares(some: string[], others: string[]): boolean {
  return some.some(one => others.includes(one));
}

const intensities = { tone: 0.3, hedged: 0.5, plain: 0.8, categorical: 1 };

function toStatement(
  { holder, subject, statements }: Given,
  stated: Stated,
  publishedAt: string,
  rankOf: (speaker: string) => Rank,
): Statement {
  const body = { id: `country:${holder}`, name: stated.actor.at(-1)!, aliases: [] };
  const common = stated.actor.filter(name => statements.every(({ actor }) => actor.includes(name)));
  const speaker = stated.actor.length > 1 && stated.actor.find(name => !common.includes(name) || name === common[0]);
  const index = statements.indexOf(stated);
  return {
    actor: speaker ? { id: `person:${speaker}`, name: speaker, aliases: [] } : body,
    onBehalfOf: speaker ? body : null,
    rank: speaker ? rankOf(speaker) : null,
    subject: { kind: 'issue', id: `issue:${subject}`, label: subject, labels: {} },
    stance: stated.stance as Statement['stance'],
    intensity: intensities[stated.firmness ?? 'plain'],
    modality: stated.modality ?? 'asserted',
    directness: 'own',
    saidOn: publishedAt,
    saidOnBasis: 'published',
    saidOnPrecision: 'minute',
    evidence: { quote: stated.stance, start: index, end: index + 1, in: 'text' },
    confidence: 0.8,
    steady: false,
    turnSigns: 2,
    reasons: [],
    coderVersion: 'given',
  };
}
