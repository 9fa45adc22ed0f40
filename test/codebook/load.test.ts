import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { codebookFolder, compileCodebook } from '../../src/codebook/compile.ts';
import { codebookAsset, loadCodebook, withVersion } from '../../src/codebook/load.ts';
import { formatProblem } from '../../src/codebook/pack.ts';

it('the YAML files are free of mistakes, and the compiled codebook is what they say', () => {
  const { codebook, problems } = compileCodebook(codebookFolder);
  expect(problems.map(formatProblem)).toEqual([]);
  expect(loadCodebook().version).toBe(codebook?.version);
});

it('the version is a hash of the content alone', () => {
  const { version, ...content } = loadCodebook();
  expect(withVersion(content).version).toBe(version);
  expect(withVersion({ ...content, issues: [] }).version).not.toBe(version);
});

it('loading costs no more than parsing its JSON should', () => {
  const fastest = (read: () => unknown) =>
    Math.min(
      ...Array.from({ length: 8 }, () => {
        const before = process.cpuUsage().user; // CPU time: other work on the machine does not count
        read();
        return (process.cpuUsage().user - before) / 1000;
      }),
    );
  const parsing = fastest(() => JSON.parse(readFileSync(codebookAsset, 'utf8')));
  expect(fastest(loadCodebook)).toBeLessThan(parsing * 3 + 20);
});
