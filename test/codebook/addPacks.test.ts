import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { addPacks } from '../../src/codebook/addPacks.ts';
import { loadCodebook } from '../../src/codebook/load.ts';
import { InputError } from '../../src/domain/errors.ts';

const builtIn = loadCodebook();
const folder = mkdtempSync(join(tmpdir(), 'demarche-pack-'));
afterAll(() => rmSync(folder, { recursive: true }));

function packFile(name: string, text: string): string {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
}

const mayor = `
persons:
  - id: person:jane-doe
    name: Jane Doe
    surnames: [Doe]
    gender: f
    roles:
      - { for: country:FRA, role: envoy, from: 2025-01-01 }
issues:
  - id: issue:harbour-bridge
    labels: { de: Bau der Hafenbrücke, en: the harbour bridge }
    proposition: { de: Die Brücke wird gebaut., en: The bridge is built. }
    terms: { de: [hafenbrücke*], en: [harbour + bridge] }
`;

describe("a newsroom's own pack", () => {
  it('adds its actors and issues to the built-in ones', () => {
    const codebook = addPacks(builtIn, [packFile('desk.yaml', mayor)]);
    expect(codebook.persons.some(person => person.id === 'person:jane-doe')).toBe(true);
    expect(codebook.issues.length).toBe(builtIn.issues.length + 1);
    expect(codebook.bodies.length).toBe(builtIn.bodies.length);
  });

  it('changes the version, so that stored texts are known to be coded with another codebook', () => {
    const codebook = addPacks(builtIn, [packFile('desk.yaml', mayor)]);
    expect(codebook.version).not.toBe(builtIn.version);
    expect(addPacks(builtIn, [packFile('copy.yaml', mayor)]).version).toBe(codebook.version);
  });

  it('replaces an entry that it lists under replaces', () => {
    const file = packFile(
      'replace.yaml',
      'replaces: [person:angela-merkel]\npersons:\n  - { id: person:angela-merkel, name: A. M., surnames: [Merkel], gender: f, roles: [] }',
    );
    const merkels = addPacks(builtIn, [file]).persons.filter(person => person.id === 'person:angela-merkel');
    expect(merkels.map(person => person.name)).toEqual(['A. M.']);
  });

  it('does not replace an entry by accident', () => {
    const file = packFile('twice.yaml', 'bodies:\n  - { id: org:nato, name: Nato, names: { en: [Nato] } }');
    expect(() => addPacks(builtIn, [file])).toThrow(/twice\.yaml:2: org:nato is already defined in the built-in codebook; .*"replaces"/);
  });

  it('must end the tenure of the last minister before it begins another', () => {
    const file = packFile(
      'minister.yaml',
      'persons:\n  - id: person:new\n    name: New\n    surnames: [New]\n    gender: f\n    roles:\n      - { for: country:USA, role: foreign-minister, from: 2026-01-01 }',
    );
    expect(() => addPacks(builtIn, [file])).toThrow(
      /minister\.yaml:7: person:new: foreign-minister of country:USA is held by person:marco-rubio/,
    );
  });

  it('is refused with every mistake at once, as bad input', () => {
    const files = [packFile('a.yaml', 'issues:\n  - id: x'), join(folder, 'missing.yaml')];
    expect(() => addPacks(builtIn, files)).toThrow(InputError);
    expect(() => addPacks(builtIn, files)).toThrow(/a\.yaml:2: [\s\S]*missing\.yaml: cannot be read .*check the path/);
  });
});
