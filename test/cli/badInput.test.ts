import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../db/database.ts';
import { runCommand } from './runCommand.ts';

const folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
const write = (name: string, content: string | Buffer): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
const article = write('article.txt', 'Berlin lehnt den Vorschlag ab.');
const missing = join(folder, 'missing');
const nowhere = 'postgres://nobody@127.0.0.1:1/none';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(async () => {
  await test?.close();
  rmSync(folder, { recursive: true });
});

/** Rows of every table that a command could write to. */
async function countRows(): Promise<number> {
  const [row] = await test.db.execute<{ rows: number }>(
    sql`select ((select count(*) from feeds) + (select count(*) from subscriptions) + (select count(*) from statements) + (select count(*) from outbox))::int as rows`,
  );
  return row!.rows;
}

/** What is typed, what is wrong with it, and a word of the answer that names it. */
const typed: [what: string, args: string[], says: string][] = [
  ['an unknown command', ['explode'], 'explode'],
  ['an unknown option', ['code', article, '--loud'], '--loud'],
  ['a missing argument', ['code'], 'input'],

  ['an actor that nobody knows', ['history', 'person:nobody'], 'person:nobody'],
  ['an actor to watch that nobody knows', ['subscribe', 'email', 'a@b.example', '--who', 'person:nobody'], 'person:nobody'],
  ['an issue to watch that nobody knows', ['subscribe', 'email', 'a@b.example', '--what', 'issue:nothing'], 'issue:nothing'],
  ['an unknown feed', ['feeds', 'remove', '999'], '999'],
  ['an unknown subscription', ['subscriptions', 'remove', '999'], '999'],
  ['an unknown delivery', ['deliveries', 'show', '999'], '999'],
  ['a delivery that is no number', ['deliveries', 'retry', 'abc'], 'abc'],
  ['a digest for nobody', ['digest', '--preview', '--subscription', '999'], '999'],
  ['an unknown starter pack', ['feeds', 'import', '--pack', 'poetry'], 'poetry'],
  ['an unknown queue', ['worker', '--queues', 'dreams'], 'dreams'],

  ['a webhook address that is none', ['subscribe', 'webhook', 'not-an-address'], 'not-an-address'],
  ['a webhook address of another kind', ['subscribe', 'webhook', 'ftp://a.example/'], 'ftp:'],
  ['a mailbox that is none', ['subscribe', 'email', 'nobody'], 'nobody'],
  ['a feed address that is none', ['feeds', 'add', 'not an address'], 'not an address'],
  ['a page that does not answer', ['code', 'http://127.0.0.1:1/x'], '127.0.0.1:1'],

  ['OPML that is cut off', ['feeds', 'import', write('cut.opml', '<opml><body><outline xmlUrl="https://a.example/f"/>')], 'cut.opml'],
  ['OPML that is none', ['feeds', 'import', write('page.opml', '<html><body>404</body></html>')], 'page.opml'],
  ['OPML without feeds', ['feeds', 'import', write('empty.opml', '<opml><body></body></opml>')], 'empty.opml'],
  ['OPML that is not there', ['feeds', 'import', missing], missing],

  ['an article that is not there', ['code', missing], missing],
  ['an empty article', ['code', write('nothing.txt', ' \n')], 'nothing.txt'],
  ['a folder for an article', ['code', folder], folder],
  ['a picture for an article', ['code', write('picture.png', Buffer.from([0x89, 0x50, 0, 0, 0]))], 'picture.png'],
  ['a page that is not there', ['extract', missing], missing],
  ['a gzip file that is none', ['extract', write('page.html.gz', 'not packed')], 'page.html.gz'],
  ['a feed that is not there', ['parse-feed', missing], missing],
  ['a replay that is not there', ['replay', missing], missing],
  ['subscriptions that are not there', ['apply', missing], missing],
  ['a codebook that is not there', ['code', article, '--pack', missing], missing],

  ['a line that is not JSON', ['replay', write('broken.jsonl', '{"id": "a", \n')], 'Line 1'],
  ['a line without text', ['replay', write('empty.jsonl', '{"id": "a", "publishedAt": "2025-02-13"}\n')], 'text'],
  ['a line with a bad date', ['replay', write('date.jsonl', '{"id": "a", "text": "b", "publishedAt": "soon"}\n')], 'publishedAt'],
  ['YAML that is broken', ['apply', write('broken.yaml', 'subscriptions: [')], 'broken.yaml'],

  ['a bad date of publication', ['code', article, '--published', '2025-13-45'], '2025-13-45'],
  ['a bad day of a position', ['history', 'country:USA', '--as-of', 'someday'], 'someday'],
  ['a bad time of deliveries', ['deliveries', '--since', 'lately'], 'lately'],
  ['a bad time of a digest', ['subscribe', 'email', 'a@b.example', '--digest', 'daily', '--at', '25:00'], '--at'],
  ['a bad time zone', ['subscribe', 'email', 'a@b.example', '--digest', 'daily', '--zone', 'Mars/Olympus'], '--zone'],
  ['a bad kind of change', ['subscribe', 'email', 'a@b.example', '--kinds', 'sideways'], '--kinds'],
  ['a bad severity', ['subscribe', 'email', 'a@b.example', '--min-severity', 'terrible'], '--min-severity: low, medium, high or'],
  ['a bad count', ['alerts', '--limit', '-3'], '-3'],
  ['a bad length of a run', ['run', '--once', '--within', 'ages'], 'ages'],
];

describe('bad input is one clear line on stderr and exit code 2, and nothing is written', () => {
  it.each(typed)('%s', async (_what, args, says) => {
    const { code, stdout, stderr } = await runCommand(args, { DATABASE_URL: test.url, DEMARCHE_HOME: join(folder, 'home') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).not.toMatch(/\n\s+at /);
    const lines = stderr.trim().split('\n');
    expect(lines.filter(line => line !== '(run with --help for the options)')).toHaveLength(1);
    expect(await countRows()).toBe(0);
  });

  it.each([
    [['feeds', 'list']],
    [['alerts']],
    [['subscriptions']],
    [['deliveries']],
    [['history', 'country:USA']],
    [['digest', '--preview']],
    [['jobs']],
    [['migrate']],
    [['run', '--once']],
    [['feeds', 'import', '--pack', 'politics-de']],
  ])('a database that cannot be reached: %j', async args => {
    const { code, stdout, stderr } = await runCommand(args, { DATABASE_URL: nowhere, DEMARCHE_HOME: join(folder, 'home') });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^demarche: .*cannot be reached.*\n$/);
  });
});
