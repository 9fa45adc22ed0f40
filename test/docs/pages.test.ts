import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { printCoded } from '../../src/cli/code/print.ts';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { describeSettings } from '../../src/config.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  'README.md',
  'CHANGELOG.md',
  ...readdirSync(join(root, 'docs')).flatMap(name => (name.endsWith('.md') ? [`docs/${name}`] : [])),
];
const manifest = JSON.parse(read('package.json'));

/** The names between backticks in the first column of the table under `head`. */
function namesUnder(head: string): string[] {
  const table = read('docs/architecture.md').split(`| ${head} | why |\n`)[1]!.split('\n\n')[0]!;
  return [...table.matchAll(/^\| (`[^|]*) \|/gm)].flatMap(([, cell]) => [...cell!.matchAll(/`([^`]+)`/g)].map(([, name]) => name!));
}

it('docs/architecture.md says of every dependency why it is there, and of nothing else', () => {
  expect(namesUnder('package')).toEqual(Object.keys(manifest.dependencies));
  expect(namesUnder('for development').sort()).toEqual(Object.keys(manifest.devDependencies).sort());
});

it('the table of settings in the README is the one of src/config.ts', () => {
  const rows = describeSettings().map(({ name, doc, default: value }) => `| \`${name}\` | ${doc} | ${value && `\`${value}\``} |`);
  const table = ['| variable | what it is for | default |', '| --- | --- | --- |', ...rows].join('\n');
  expect(read('README.md')).toContain(table);
});

it('the receiver in the README is the one of docs/delivery.md, which is tested', () => {
  const code = /```js\n[\s\S]*?```/.exec(read('docs/delivery.md'))![0];
  expect(read('README.md')).toContain(code);
});

it('demarche code prints what the README shows', () => {
  const shown = /```\n(Washington rückt[\s\S]*?)\n…\n```/.exec(read('README.md'))![1]!;
  const [title, , ...text] = read('docs/examples/artikel.txt').split('\n');
  const article = { title: title!, text: text.join('\n'), publishedAt: '2025-02-13T12:00:00.000Z' };
  const printed = printCoded(createCoder(loadCodebook()).code(article)).split('\n');
  const isReason = (line: string) => /\[[\d.]+\]$/.test(line); // may change with the rules
  expect(printed).toEqual(expect.arrayContaining(shown.split('\n').filter(line => !isReason(line))));
});

it('the demo does what the README shows', () => {
  const { summary } = JSON.parse(read('demo/expected.json'));
  const { articles, alerts, webhooksDelivered, webhooksVerified, digestsSent } = summary;
  const shown = new RegExp(
    `^${articles} articles, .* ${alerts} alerts;\n${webhooksDelivered} webhooks delivered, ${webhooksVerified} verified .*[,;] ${digestsSent} digests`,
    'm',
  );
  expect(read('README.md')).toMatch(shown);
});

it('the change log tells of the present version', () => {
  expect(read('CHANGELOG.md')).toContain(`\n## ${manifest.version}\n`);
});

it.each(pages)('every link of %s into the repository leads somewhere', page => {
  const targets = [...read(page).matchAll(/\]\((?!https?:|mailto:)([^)#]+)(?:#[^)]*)?\)/g)].map(([, target]) => target!);
  expect(targets.filter(target => !existsSync(join(root, dirname(page), target)))).toEqual([]);
});
