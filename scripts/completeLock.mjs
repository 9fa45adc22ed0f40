// Adds the optional packages of other platforms that package-lock.json lacks. npm leaves out those that the registry at hand does not carry, and
// then "npm ci" refuses the lock file everywhere. Run it after "npm install <package>"; a test tells when it is needed.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The entries that are missing, by their path in the lock file. */
export function findMissing({ packages }) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const known = [`${path}/node_modules/${name}`, `node_modules/${name}`].some(place => place in packages);
      if (path !== '' && !known)
        missing[`node_modules/${name}`] = { version, ...describePlatform(name), ...(dev && { dev }), optional: true };
    }
  }
  return missing;
}

/** `@scope/tool-linux-arm64-musl` → os, cpu and C library, so that npm installs it nowhere else. */
function describePlatform(name) {
  const match = /-(android|darwin|freebsd|linux|openbsd|win32|windows)-(arm64|arm|ia32|ppc64|riscv64|s390x|x64)(?:-(musl|gnu))?$/.exec(
    name,
  );
  if (!match) throw new Error(`package-lock.json lacks ${name}, whose name does not tell its platform; add it by hand`);
  const [, os, cpu, libc] = match;
  return { os: [os === 'windows' ? 'win32' : os], cpu: [cpu], ...(libc && { libc: [libc === 'gnu' ? 'glibc' : libc] }) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = fileURLToPath(new URL('../package-lock.json', import.meta.url));
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = findMissing(lock);
  const packages = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => (a < b ? -1 : 1));
  if (Object.keys(missing).length > 0)
    writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, null, 2)}\n`);
  for (const path of Object.keys(missing)) console.log(`added ${path}`);
}
