import { expect, it } from 'vitest';
import { codebookFolder, compileCodebook } from '../../src/codebook/compile.ts';
import { loadCodebook, withVersion } from '../../src/codebook/load.ts';
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
