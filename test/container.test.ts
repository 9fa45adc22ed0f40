import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const { files }: { files: string[] } = JSON.parse(read('package.json'));

it('the container image holds everything that the package holds', () => {
  const copied = [...read('Dockerfile').matchAll(/^COPY --from=build (.+) \S+$/gm)].flatMap(([, paths]) => paths!.split(' '));
  expect(copied).toEqual(expect.arrayContaining(files.map(file => `/app/${file}`)));
});

it('what the image copies is not kept from its build', () => {
  const ignored = read('.dockerignore').split('\n').filter(Boolean);
  expect(ignored.filter(name => files.includes(name))).toEqual(['dist', 'assets']); // these are built inside
});
