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
