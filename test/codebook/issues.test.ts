import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parsePack } from '../../src/codebook/pack.ts';
import type { Codebook, Issue } from '../../src/codebook/schema.ts';
import { buildIssueIndex, findContexts, findIssues } from '../../src/coding/issues/issues.ts';
import { tokenize } from '../../src/language/tokens.ts';
import type { Analysis } from '../../src/language/types.ts';
import { countrySentences } from './issueCountries.ts';
import { episodeSentences } from './issueEpisodes.ts';
import { matterSentences, otherMatters } from './issueMatters.ts';
import { issueSentences, otherwiseSentences } from './issueSentences.ts';
import { waysOfLifeSentences } from './issueWaysOfLife.ts';
import { occasionSentences, otherOccasions } from './occasionSentences.ts';

const folder = new URL('../../src/codebook/issues/', import.meta.url);
const files = readdirSync(folder).filter(name => name.endsWith('.yaml'));
const packs = files.map(file => parsePack(readFileSync(new URL(file, folder), 'utf8'), file));
const issues: Issue[] = packs.flatMap(({ pack }) => pack?.issues ?? []);
const termsOf = (issue: Issue) => [...issue.terms.de, ...issue.terms.en, ...issue.opposite.de, ...issue.opposite.en];

const codebook: Codebook = {
  version: 'test',
  persons: [],
  bodies: [],
  roles: [],
  issues,
  cues: { de: [], en: [] },
  interchangeable: { de: [], en: [], across: {} },
  deeds: { de: {}, en: {} },
};
const indexes = { de: buildIssueIndex(codebook, 'de'), en: buildIssueIndex(codebook, 'en') };

/** What stands before and the sentence, as word forms only: terms must work without knowing lemmas. */
function readSentences(texts: string[], language: 'de' | 'en'): Analysis {
  const tokens: Analysis['tokens'] = [];
  const sentences = texts.map((text, sentence) => {
    const firstToken = tokens.length;
    for (const raw of tokenize(text, language)) {
      const lower = raw.text.toLowerCase();
      tokens.push({ ...raw, index: tokens.length, lower, lemma: lower, pos: 'X', morph: {}, sentence, quote: -1 });
    }
    return { start: 0, end: text.length, firstToken, endToken: tokens.length, paragraph: sentence, clauses: [] };
  });
  return { language, text: texts.join(' '), tokens, sentences, quotes: [], clauses: [] };
}

/** Ids of the issues that the last sentence names, the best match first; `-` in front of an opposite. */
function nameIssues(language: 'de' | 'en', sentence: string, before?: string): string[] {
  const body = readSentences([...(before?.split('\n') ?? []), sentence], language);
  const contexts = findContexts(indexes[language], body, readSentences([''], language), { mentions: [], byToken: new Map() });
  const last = body.sentences.length - 1;
  const positions = body.tokens.filter(token => token.sentence === last).map(token => token.index);
  const found = findIssues(indexes[language], contexts, body, positions, false);
  return found.map(({ issue, sign }) => issue.id.replace('issue:', sign < 0 ? '-' : ''));
}

describe('the packs of issues', () => {
  it('are valid, every file', () => {
    expect(packs.flatMap(({ problems }) => problems)).toEqual([]);
  });

  it('hold more than six hundred issues, each id once', () => {
    const ids = issues.map(issue => issue.id);
    expect(ids.length).toBeGreaterThan(600);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('label every issue differently, so that a reader can tell them apart', () => {
    for (const language of ['de', 'en'] as const) {
      const labels = issues.map(issue => issue.labels[language]);
      expect(labels.filter((label, at) => labels.indexOf(label) !== at)).toEqual([]);
    }
  });

  it('have at least three terms in each language', () => {
    expect(issues.filter(issue => issue.terms.de.length < 3 || issue.terms.en.length < 3).map(issue => issue.id)).toEqual([]);
  });

  it('never name an issue by the same phrase as its opposite', () => {
    const both = (['de', 'en'] as const).flatMap(language =>
      issues.flatMap(issue =>
        issue.opposite[language].filter(term => issue.terms[language].includes(term)).map(term => `${issue.id}: ${term}`),
      ),
    );
    expect(both).toEqual([]);
  });

  it('point to broader issues that exist, without circles', () => {
    const byId = new Map(issues.map(issue => [issue.id, issue]));
    for (const issue of issues) {
      const path = [issue.id];
      for (let up = issue.broader; up !== undefined; up = byId.get(up)?.broader) {
        expect(byId.has(up), `${issue.id}: broader ${up}`).toBe(true);
        expect(path).not.toContain(up);
        path.push(up);
      }
    }
  });

  it('write terms as words joined by " + ", a star only at the ends of a word, cut as the tokenizer cuts', () => {
    const word = /^\*?[\p{L}\p{N}%][\p{L}\p{M}\p{N}.,-]*\*?$/u;
    const wrong = issues.flatMap(issue =>
      [...termsOf(issue), ...issue.context.flat(), ...issue.not]
        .filter(term => !term.split(' + ').every(part => part.split(' ').every(piece => word.test(piece))))
        .map(term => `${issue.id}: ${term}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keep contexts few enough for the index, which numbers eight an issue', () => {
    expect(issues.filter(issue => issue.context.length > 8).map(issue => issue.id)).toEqual([]);
  });
});

describe('an issue is named', () => {
  it.each([...issueSentences, ...episodeSentences, ...matterSentences, ...countrySentences, ...waysOfLifeSentences, ...occasionSentences])(
    '%s (%s): %s',
    (issue, language, sentence, before) => {
      expect(nameIssues(language, sentence, before)[0]).toBe(issue);
    },
  );
});

describe('the same words about something else', () => {
  it.each([...otherwiseSentences, ...otherMatters, ...otherOccasions])('do not name %s (%s): %s', (issue, language, sentence, before) => {
    expect(nameIssues(language, sentence, before)).not.toContain(issue);
  });
});
