import type { Command } from 'commander';

type Options = { json?: boolean };

/** `demarche feeds`: what is polled, and what comes of it. */
export function registerFeeds(program: Command): void {
  const feeds = program.command('feeds').description('list, show, add, remove, import and export the feeds that are polled');
  feeds
    .command('list', { isDefault: true })
    .description('all feeds with their state and what became of their entries')
    .option('--json', 'print an array')
    .action(list);
  feeds
    .command('show')
    .description('one feed and its newest entries: what was read, and what was not and why')
    .argument('<feed>', 'number or address, as "demarche feeds" shows them')
    .option('--outcome <outcome>', 'only entries that turned out so: article, paywalled, consent, needs-javascript, live-ticker, video, …')
    .option('--limit <number>', 'how many entries at most', '20')
    .option('--json', 'print one object: {feed, outcomes, entries}')
    .action(show);
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
  const { withDatabase, listFeeds, formatTable, countLately, describeCounts } = await load();
  const { describeTrouble } = await import('./feeds/show.ts');
  await withDatabase(async ({ db }) => {
    const outcomes = await countLately(db);
    const all = (await listFeeds(db)).map(feed => ({ ...feed, outcomes: outcomes.get(feed.id) ?? {} }));
    const rows = all.map(feed => {
      const { id, state, nextPollAt, title, url } = feed;
      return [String(id), state, nextPollAt, describeCounts(feed.outcomes), title ?? '', `${url}${describeTrouble(feed)}`];
    });
    const none = 'There are no feeds; "demarche feeds add" or "demarche feeds import --pack politics-en" adds some.\n';
    const headings = ['id', 'state', 'next poll', 'last 30 days', 'title', 'address'];
    process.stdout.write(json ? `${JSON.stringify(all)}\n` : formatTable(headings, rows) || none);
  });
}

async function show(named: string, { json, outcome, limit }: Options & { outcome?: string; limit: string }): Promise<void> {
  const { withDatabase, findNamed, countLately, listReadEntries, InputError } = await load();
  const { showFeed } = await import('./feeds/show.ts');
  const most = Number(limit);
  if (!(Number.isInteger(most) && most > 0)) throw new InputError(`--limit ${limit} is no number of entries.`);
  await withDatabase(async ({ db }) => {
    const feed = await findNamed(db, named);
    const counts = (await countLately(db)).get(feed.id) ?? {};
    const entries = await listReadEntries(db, feed.id, outcome, most);
    process.stdout.write(json ? `${JSON.stringify({ feed, outcomes: counts, entries })}\n` : showFeed(feed, counts, entries));
  });
}

async function add(addresses: string[], { json }: Options): Promise<void> {
  const { withDatabase, createLog } = await load();
  const { addFoundFeed, discoverFeed } = await import('../workers/discoverFeed.ts');
  await withDatabase(async ({ db }, config) => {
    const deps = { db, config, now: () => new Date(), random: Math.random, log: createLog(config.logLevel) };
    const found = [];
    for (const address of addresses) found.push(await discoverFeed(address, deps));
    const results = [];
    for (const feed of found) {
      const { url, title, site } = feed;
      results.push({ url, title, site, ...(await addFoundFeed(feed, deps)) });
    }
    const text = results.map(
      ({ id, url, title, added, entries }) =>
        `${added ? 'Added' : 'Already there:'} feed ${id} ${title ?? ''} ${url} (${entries} new ${entries === 1 ? 'entry' : 'entries'})`,
    );
    process.stdout.write(json ? `${JSON.stringify(results)}\n` : `${text.join('\n')}\n`);
  });
}

async function remove(feed: string, { json }: Options): Promise<void> {
  const { withDatabase, findNamed, removeFeed } = await load();
  await withDatabase(async ({ db }) => {
    const found = await findNamed(db, feed);
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
  const [{ withDatabase }, feeds, outcomes, { countedMs, describeCounts }, { formatTable }, { InputError }, { createLog }] =
    await Promise.all([
      import('../main.ts'),
      import('../db/feeds.ts'),
      import('../db/outcomes.ts'),
      import('../domain/outcomeCounts.ts'),
      import('./table.ts'),
      import('../domain/errors.ts'),
      import('../log.ts'),
    ]);
  type Database = Parameters<typeof feeds.listFeeds>[0];
  const findNamed = async (db: Database, name: string) => {
    const found = (await feeds.listFeeds(db)).find(one => String(one.id) === name || one.url === name);
    if (!found) throw new InputError(`There is no feed "${name}"; "demarche feeds" lists them with their numbers.`);
    return found;
  };
  const countLately = (db: Database) => outcomes.countOutcomes(db, new Date(Date.now() - countedMs));
  return { withDatabase, ...feeds, ...outcomes, describeCounts, formatTable, InputError, createLog, findNamed, countLately };
}
