import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = join(root, 'src');

type File = { path: string; lines: string[]; text: string };

function readTypeScript(folder: string): File[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts') && !name.includes('node_modules'))
    .map(name => join(folder, name))
    .map(path => ({ path, text: readFileSync(path, 'utf8') }))
    .map(file => ({ ...file, path: relative(root, file.path), lines: file.text.split('\n') }));
}

const files = readTypeScript(source);

/** Comments may speak of what code may not do. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');
}

/** What a folder (or file) of src may import besides itself. Later rows may use earlier ones. */
const layers: [name: string, mayImport: string[]][] = [
  ['domain', []],
  ['config.ts', ['domain']],
  ['log.ts', ['config.ts']],
  ['feeds', ['domain']],
  ['articles', ['domain', 'language']],
  ['language', ['domain']],
  ['codebook', ['domain']],
  ['coding', ['domain', 'language', 'codebook']],
  ['digests', ['domain', 'codebook']],
  ['db', ['domain', 'config.ts', 'log.ts']],
  ['jobs', ['domain', 'config.ts', 'log.ts', 'db']],
  ['net', ['domain', 'config.ts', 'log.ts', 'digests']],
  ['workers', ['domain', 'config.ts', 'log.ts', 'feeds', 'articles', 'language', 'codebook', 'coding', 'digests', 'db', 'jobs', 'net']],
  ['web', ['domain', 'config.ts', 'log.ts', 'codebook', 'coding', 'digests', 'db', 'jobs', 'net', 'workers']],
  ['main.ts', ['domain', 'config.ts', 'log.ts', 'codebook', 'coding', 'db', 'jobs', 'net', 'workers', 'web']],
];

/** The layers of coding: each may use those before it. What passes between them stands beside the folders, with what runs them. */
const codingLayers = ['patterns', 'mentions', 'issues', 'cues', 'discourse', 'attributions', 'acts', 'matters', 'targets', 'statements'];

/** The folder of src/coding a file is in; null for what stands beside the folders. */
function codingLayerOf(path: string): string | null {
  const [layer, folder, file] = relative('src', path).split(/[\\/]/);
  return layer === 'coding' && file ? folder! : null;
}

function layerOf(path: string): string {
  return relative('src', path).split(/[\\/]/)[0]!;
}

/** Of what shapes look like, a lower layer may know: `import type` is erased. */
const withoutTypes = (text: string): string => text.replace(/^import type [^;]*;/gm, '');

function importsOf(file: File): string[] {
  const specifiers = [...withoutComments(file.text).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'(\.{1,2}\/[^']+)'/g)];
  return specifiers.map(match => relative(root, join(root, dirname(file.path), match[1]!)));
}

describe('the shape of the source', () => {
  it.each(layers)('%s imports only what lies below it', (layer, mayImport) => {
    const allowed = new Set([layer, ...mayImport]);
    const wrong = files
      .filter(file => layerOf(file.path) === layer)
      .flatMap(file => importsOf(file).map(target => ({ from: file.path, target })))
      .filter(({ target }) => !allowed.has(layerOf(target)));
    expect(wrong).toEqual([]);
  });

  it('every folder of src has its place among the layers', () => {
    const known = new Set([...layers.map(([name]) => name), 'cli']);
    expect([...new Set(files.map(file => layerOf(file.path)))].filter(name => !known.has(name))).toEqual([]);
  });

  it('every folder of coding uses only those that come before it', () => {
    const coding = files.filter(file => codingLayerOf(file.path) !== null);
    expect([...new Set(coding.map(file => codingLayerOf(file.path)!))].toSorted()).toEqual(codingLayers.toSorted());
    const wrong = coding.flatMap(file =>
      importsOf({ ...file, text: withoutTypes(file.text) })
        .filter(target => codingLayers.indexOf(codingLayerOf(target) ?? '') > codingLayers.indexOf(codingLayerOf(file.path)!))
        .map(target => ({ from: file.path, target })),
    );
    expect(wrong).toEqual([]);
  });

  it('the pure folders know no clock, chance, environment or network', () => {
    const pure = ['domain', 'feeds', 'articles', 'language', 'coding', 'digests'];
    const impure =
      /process\.env|Date\.now\(|new Date\(\)|Math\.random|(?<![\w.])fetch\(|DateTime\.(now|utc\(\)|local\(\))|performance\.now/;
    const wrong = files
      .filter(file => pure.includes(layerOf(file.path)) && !isLoader(file.path))
      .flatMap(file =>
        withoutComments(file.text)
          .split('\n')
          .filter(line => impure.test(line))
          .map(line => `${file.path}: ${line.trim()}`),
      );
    expect(wrong).toEqual([]);
  });

  it('the pure folders touch no files, except loaders of data that say so in their name', () => {
    const pure = ['domain', 'feeds', 'articles', 'language', 'coding', 'digests'];
    const wrong = files
      .filter(file => pure.includes(layerOf(file.path)) && !isLoader(file.path))
      .filter(file => /from 'node:(fs|child_process|net|http|https|dns)(\/promises)?'/.test(file.text))
      .map(file => file.path);
    expect(wrong).toEqual([]);
  });

  it('only config.ts reads the environment', () => {
    const wrong = files.filter(file => file.path !== join('src', 'config.ts') && /process\.env/.test(withoutComments(file.text)));
    expect(wrong.map(file => file.path)).toEqual([]);
  });

  it('only the queue and worker starters know BullMQ', () => {
    const wrong = files.filter(file => /from 'bullmq'|import\('bullmq'\)/.test(file.text)).map(file => file.path);
    expect(wrong.toSorted()).toEqual([join('src', 'jobs', 'queues.ts'), join('src', 'workers', 'startWorkers.ts')]);
  });

  it('commands load nothing heavy before they run', () => {
    const light = /^import (type .* from '[^']+'|.* from '(commander|node:[a-z/]+|\.\.\/domain\/errors\.ts|\.\/[a-zA-Z]+\.ts)');$/;
    const wrong = files
      .filter(file => dirname(file.path) === join('src', 'cli')) // folders below are what commands load when they run
      .flatMap(file => file.lines.filter(line => line.startsWith('import ') && !light.test(line)).map(line => `${file.path}: ${line}`));
    expect(wrong).toEqual([]);
  });

  it('no file is longer than 300 lines', () => {
    const long = files.filter(file => file.lines.length > 300);
    expect(long.map(file => `${file.path}: ${file.lines.length}`)).toEqual([]);
  });
});

/** `load….ts`, `assets.ts`, `compile.ts`: read assets, or write them at build time. */
function isLoader(path: string): boolean {
  return /[\\/](load|compile|assets)[A-Za-z]*\.ts$/.test(path);
}
