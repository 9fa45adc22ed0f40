import type { Command } from 'commander';
import type { Feed } from '../db/feeds.ts';
import type { Outline } from '../feeds/opml.ts';

type Options = { json?: boolean };

/** `demarche feeds`: what is polled. */
export function registerFeeds(program: Command): void {
  const feeds = program.command('feeds').description('list, add, remove, import and export the feeds that are polled');
  feeds.command('list', { isDefault: true }).description('all feeds with their state').option('--json', 'print an array').action(list);
  feeds
    .command('add')
    .description('add a feed, or the feed of a site')
    .argument('<address...>', 'addresses of feeds or of sites that name one')
    .option('--json', 'print an array of what was added')
    .action(add);
  feeds
    .command('remove')
    .description('stop polling a feed; what was read of it stays')
    .argument('<feed>', 'number or address, as "demarche feeds" shows them')
    .option('--json', 'print the result as JSON')
    .action(remove);
  feeds
    .command('import')
    .description('add the feeds of an OPML file or of a starter pack')
    .argument('[file]', 'an OPML file')
    .option('--pack <name>', 'a starter pack: politics-de, politics-en')
    .option('--json', 'print the result as JSON')
    .action(importFeeds);
  feeds.command('export').description('print all feeds as OPML').action(exportFeeds);
}

async function list({ json }: Options): Promise<void> {
  const { withDatabase, listFeeds, formatTable } = await load();
  await withDatabase(async ({ db }) => {
    const all = await listFeeds(db);
    const rows = all.map(feed => [String(feed.id), feed.state, feed.nextPollAt, feed.title ?? '', `${feed.url}${describeTrouble(feed)}`]);
    const none = 'There are no feeds; "demarche feeds add" or "demarche feeds import --pack politics-en" adds some.\n';
    process.stdout.write(json ? `${JSON.stringify(all)}\n` : formatTable(['id', 'state', 'next poll', 'title', 'address'], rows) || none);
  });
}

function describeTrouble({ lastError, failingSince }: Feed): string {
  return lastError ? `  (${lastError}${failingSince ? `, since ${failingSince}` : ''})` : '';
}

async function add(addresses: string[], { json }: Options): Promise<void> {
  const { withDatabase, addFeed } = await load();
  const { discoverFeed } = await import('../workers/discoverFeed.ts');
  await withDatabase(async ({ db }, config) => {
    const found: Outline[] = [];
    for (const address of addresses) found.push(await discoverFeed(address, config, new Date()));
    const results = [];
    for (const feed of found) results.push({ ...feed, ...(await addFeed(db, feed)) });
    const text = results.map(({ id, url, title, added }) => `${added ? 'Added' : 'Already there:'} feed ${id} ${title ?? ''} ${url}`);
    process.stdout.write(json ? `${JSON.stringify(results)}\n` : `${text.join('\n')}\n`);
  });
}

async function remove(feed: string, { json }: Options): Promise<void> {
  const { withDatabase, listFeeds, removeFeed, InputError } = await load();
  await withDatabase(async ({ db }) => {
    const found = (await listFeeds(db)).find(one => String(one.id) === feed || one.url === feed);
    if (!found) throw new InputError(`There is no feed "${feed}"; "demarche feeds" lists them with their numbers.`);
    await removeFeed(db, found.id);
    process.stdout.write(json ? `${JSON.stringify({ removed: found.id })}\n` : `Removed feed ${found.id} ${found.url}\n`);
  });
}

async function importFeeds(file: string | undefined, { pack, json }: Options & { pack?: string }): Promise<void> {
  const { withDatabase, addFeed, InputError } = await load();
  const [{ readBytes }, { parseOpml }] = await Promise.all([import('./input.ts'), import('../feeds/opml.ts')]);
  if ((file === undefined) === (pack === undefined))
    throw new InputError('Name either an OPML file or a starter pack: --pack politics-de.');
  const path = file ?? (await findPack(pack!));
  const outlines = parseOpml((await readBytes(path)).toString('utf8'), path);
  await withDatabase(async ({ db }) => {
    const added = await db.transaction(async tx => {
      const results = [];
      for (const outline of outlines) results.push(await addFeed(tx, outline));
      return results.filter(result => result.added).length;
    });
    const known = outlines.length - added;
    process.stdout.write(json ? `${JSON.stringify({ added, known })}\n` : `Added ${added} feeds; ${known} were there already.\n`);
  });
}

async function findPack(name: string): Promise<string> {
  const { readdir } = await import('node:fs/promises');
  const { fileURLToPath } = await import('node:url');
  const { InputError } = await import('../domain/errors.ts');
  const folder = fileURLToPath(new URL('../../packs/', import.meta.url));
  const packs = (await readdir(folder)).filter(file => file.endsWith('.opml')).map(file => file.slice(0, -5));
  if (!packs.includes(name)) throw new InputError(`There is no starter pack "${name}". There are: ${packs.join(', ')}.`);
  return `${folder}${name}.opml`;
}

async function exportFeeds(): Promise<void> {
  const { withDatabase, listFeeds } = await load();
  const { generateOpml } = await import('../feeds/opml.ts');
  await withDatabase(async ({ db }) => {
    process.stdout.write(generateOpml(await listFeeds(db)));
  });
}

async function load() {
  const [{ withDatabase }, feeds, { formatTable }, { InputError }] = await Promise.all([
    import('../main.ts'),
    import('../db/feeds.ts'),
    import('./table.ts'),
    import('../domain/errors.ts'),
  ]);
  return { withDatabase, ...feeds, formatTable, InputError };
}
