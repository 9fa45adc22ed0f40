// Builds dist/ (compiled TypeScript) and assets/ (codebook and lexicons, compiled to JSON so that a start costs milliseconds, and the template of mails).
// Runs as `npm run build`, as `prepare` after npm ci, and from bin/demarche when dist/ is missing.
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
if (!existsSync(tsc)) {
  const shipped = existsSync(`${root}dist`); // installed from the registry
  if (!shipped) process.stderr.write('demarche: TypeScript is not installed; run "npm ci" in the checkout first\n');
  process.exit(shipped ? 0 : 1);
}
/** Each step says itself what is wrong; a stack of this script would only hide it. */
const run = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
};
rmSync(`${root}dist`, { recursive: true, force: true });
run(tsc, '-p', 'tsconfig.build.json');
for (const asset of ['codebook/compile.js', 'language/compile.js', 'digests/compile.js']) {
  if (existsSync(`${root}dist/${asset}`)) run(`dist/${asset}`);
}
