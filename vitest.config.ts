import { defineConfig } from 'vitest/config';

/** Folders whose tests know no clock, no service and no state: their files share a process, so that codebook and rules are loaded and compiled once. */
const pure = ['coding', 'codebook', 'language', 'domain'].map(folder => `test/${folder}/**/*.test.ts`);

export default defineConfig({
  test: {
    testTimeout: 120_000,
    hookTimeout: 180_000,
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      { extends: true, test: { name: 'services', include: ['test/**/*.test.ts'], exclude: [...pure, '**/node_modules/**'] } },
    ],
  },
});
