import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readArticleInput } from '../../src/cli/code/read.ts';
import { readBytes } from '../../src/cli/input.ts';

const folder = mkdtempSync(join(tmpdir(), 'demarche-code-'));
function write(name: string, bytes: Buffer | string): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}

describe('what demarche code reads', () => {
  it('a short first line before an empty line is the title', async () => {
    const file = write('titled.txt', 'Berlin lehnt ab\n\nDie Bundesregierung lehnt den Vorschlag ab.\n');
    expect(await readArticleInput(file, undefined)).toMatchObject({ title: 'Berlin lehnt ab', text: expect.stringMatching(/^Die/) });
  });

  it('a text written on Windows keeps its umlauts', async () => {
    const file = write(
      'windows.txt',
      Buffer.from('Die Regierung in Wien will dem Vorschlag der Kommission für die neuen Zölle zustimmen.', 'latin1'),
    );
    expect((await readArticleInput(file, undefined)).text).toBe(
      'Die Regierung in Wien will dem Vorschlag der Kommission für die neuen Zölle zustimmen.',
    );
  });

  it('bytes that are no text are refused in one line', async () => {
    const file = write('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
    await expect(readArticleInput(file, undefined)).rejects.toThrow(/picture\.png holds no text\. Give plain text or HTML\.$/);
  });

  it('a folder is called a folder', async () => {
    await expect(readBytes(folder)).rejects.toThrow(`${folder} cannot be read: it is a folder. Check the path.`);
  });
});
