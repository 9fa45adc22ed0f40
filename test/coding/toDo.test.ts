import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());

const read = (language: 'de' | 'en', text: string): string[] =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-06-10T08:00:00Z' })
    .statements.map(({ stance, subject }) => `${stance} ${subject.label}`);

describe('what is to be done, where nothing that it is done to is a matter by itself', () => {
  it.each([
    ['people to take in', 'en', 'Norway is ready to take in 200 refugees.', ['support take in 200 refugees']],
    ['what others are urged to do', 'en', 'Iceland urged both men to open more crossing points.', ['support open more crossing points']],
    ['a deed without an object', 'en', 'The Gambia does not intend to step in.', ['oppose step in']],
    ['partners to admit', 'de', 'Island forderte, alle Partner wieder zuzulassen.', ['support alle Partner wieder zuzulassen']],
    ['but nothing that is only spoken of', 'en', 'Iceland declined to comment.', []],
    ['nor what names no deed', 'en', 'Iceland promised to be there.', []],
    ['nor what somebody did', 'en', 'Iceland began to look around.', []],
  ] as const)('is the matter itself: %s', (_name, language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });

  it('means what the text is about where somebody takes part in it or not', () => {
    const [first, second] = coder.code({
      title: '',
      text: 'Norway plans a levy on cod. Iceland refused to sign.',
      language: 'en',
      publishedAt: '2025-06-10T08:00:00Z',
    }).statements;
    expect(second).toMatchObject({ stance: 'oppose', subject: { id: first!.subject.id } });
  });

  it('is not when something is to come', () => {
    const { statements } = coder.code({
      title: '',
      text: 'Norwegen plant eine Fischmaut. Im Dezember sollten sie eintreffen, sagte Außenminister Espen Barth Eide.',
      language: 'de',
      publishedAt: '2025-06-10T08:00:00Z',
    });
    expect(statements.filter(({ evidence }) => evidence.start > 30)).toEqual([]);
  });

  it('is too vague to alert by', () => {
    const { statements } = coder.code({
      title: '',
      text: 'It rained in Oslo all day long. The streets were empty, and so were the shops. Nobody could remember a wetter spring than this. In the end the sun came out again, and people went for a walk along the harbour. Norway is ready to take in 200 refugees.',
      language: 'en',
      publishedAt: '2025-06-10T08:00:00Z',
    });
    expect(statements.at(-1)!.confidence).toBeLessThan(0.5);
  });
});

/** What is read of the second sentence, where Norway's levy is what the text is about. */
const readOf = (language: 'de' | 'en', sentence: string): string[] => {
  const opening = language === 'de' ? 'Norwegen plant eine Fischmaut.' : 'Norway plans a levy on cod.';
  const { statements } = coder.code({ title: '', text: `${opening} ${sentence}`, language, publishedAt: '2025-06-10T08:00:00Z' });
  return statements.filter(({ evidence }) => evidence.start > opening.length).map(({ stance, subject }) => `${stance} ${subject.label}`);
};

describe('a mind of which the sentence does not say what it is about', () => {
  it.each([
    ['alarm', 'en', 'Carmakers are alarmed.', ['oppose levy on cod']],
    ['regret', 'en', 'Iceland expressed regret.', ['oppose levy on cod']],
    ['content', 'en', 'Iceland is content.', ['support levy on cod']],
    ['disappointment', 'de', 'Island zeigte sich enttäuscht.', ['oppose Fischmaut']],
    ['retaliation that is threatened', 'en', 'Iceland threatened retaliation.', ['oppose levy on cod']],
    ['the same in German', 'de', 'Island drohte mit Gegenmaßnahmen.', ['oppose Fischmaut']],
    ['but no readiness', 'en', 'Iceland is ready.', []],
    ['nor where that is said', 'en', 'Iceland was furious at the quota.', ['oppose quota']],
  ] as const)('is about what the text is about: %s', (_name, language, sentence, expected) => {
    expect(readOf(language, sentence)).toEqual(expected);
  });
});

describe('how somebody takes the news', () => {
  const last = (text: string): string =>
    coder
      .code({ title: '', text, language: 'en', publishedAt: '2025-06-10T08:00:00Z' })
      .statements.filter(({ actor }) => actor.id === 'country:ISL')
      .map(({ stance, subject }) => `${stance} ${subject.label}`)
      .join();

  it('depends on which way the news went', () => {
    expect(last('Norway has lifted the ban on cod. Iceland was disappointed.')).toBe('support ban on cod');
    expect(last('Norway refuses to lift the ban on cod. Iceland was disappointed.')).toBe('oppose ban on cod');
  });

  it('is against what one advises against', () => {
    expect(read('en', 'Norway advised Chile against introducing the levy.')).toEqual(['oppose levy']);
  });
});

describe('a matter with a quotation in its name', () => {
  it.each([
    ['at its end', 'en', 'Iceland condemned the use of "excessive force".', ['oppose use of excessive force']],
    ['before its noun', 'de', 'Island forderte einen „sofortigen“ Abzug der Truppen.', ['support sofortigen Abzug der Truppen']],
  ] as const)('is named without the marks: %s', (_name, language, text, expected) => {
    expect(read(language, text)).toEqual(expected);
  });
});
