// Builds dist/ (compiled TypeScript) and assets/ (codebook and lexicons, compiled to JSON so that a start costs milliseconds).
// Runs as `npm run build`, as `prepare` after npm ci, and from bin/demarche when dist/ is missing.
import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
if (!existsSync(tsc)) {
  if (!existsSync(`${root}dist`)) throw new Error('demarche: TypeScript is not installed; run "npm ci" in the checkout first');
  process.exit(0); // installed from the registry: dist/ is shipped
}
const run = (...args) => execFileSync(process.execPath, args, { cwd: root, stdio: ['ignore', 2, 2] });
rmSync(`${root}dist`, { recursive: true, force: true });
run(tsc, '-p', 'tsconfig.build.json');
for (const asset of ['codebook/compile.js', 'language/compile.js']) {
  if (existsSync(`${root}dist/${asset}`)) run(`dist/${asset}`);
}
