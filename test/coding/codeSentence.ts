import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import type { Statement } from '../../src/domain/statement.ts';

const coder = createCoder(loadCodebook());

/** What is coded of a sentence or two of one day, without a headline. */
export const codeSentence = (language: 'de' | 'en', text: string): Statement[] =>
  coder.code({ title: '', text, language, publishedAt: '2026-03-02T08:00:00Z' }).statements;

/** What Norway, or whoever speaks for it, is read to say in a sentence or two. */
export const norwayIn = (language: 'de' | 'en', text: string): Statement[] =>
  codeSentence(language, text).filter(({ actor, onBehalfOf }) => (onBehalfOf ?? actor).id === 'country:NOR');
