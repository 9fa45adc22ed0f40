import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldHistory, foldPosition } from '../../src/domain/history.ts';
import type { Said } from '../../src/domain/observation.ts';
import { holder, said } from './said.ts';

const minister = { actorId: 'person:minister', rank: 'minister' } as const;
const member = { actorId: 'person:member', rank: 'member' } as const;

/** Kinds of the changes on the way, `from>to`. */
function story(statements: Said[], of = holder): string[] {
  return foldHistory(statements, of).changes.map(change => `${change.kind} ${change.from ?? '-'}>${change.to}`);
}

describe('a reversal says how much it rests on', () => {
  const oppose = said('01-01', 'oppose', { articleId: 1 });
  const again = said('01-01', 'oppose', { articleId: 1, evidenceStart: 300 });
  const support = said('03-01', 'support', { articleId: 2 });
  const alsoSupport = said('03-01', 'support', { articleId: 2, evidenceStart: 300 });
  const weak = { confidence: 0.42 };
  it.each([
    ['one sentence against one', [oppose, support], ['one sentence says so, against one sentence before']],
    ['one sentence against more', [oppose, again, support], ['one sentence of the article says so']],
    ['more than one', [oppose, support, alsoSupport], []],
    ['two articles', [oppose, said('03-01', 'support', weak), said('03-05', 'support', weak)], ['earlier words had pointed the same way']],
  ])('%s', (_basis, statements, expected) => {
    const reversal = foldHistory(statements, holder).changes.find(({ kind }) => kind === 'reversal');
    expect(reversal?.reasons.slice(2)).toEqual(expected);
  });
});

describe('a turn that only its article knows', () => {
  const told = { articleId: 9, originId: 9, turnSigns: 3 };
  const left = said('03-01', 'support', { ...told, modality: 'historical' });
  const turn = said('03-01', 'oppose', told);
  it.each<[string, Said[], string[]]>([
    ['is one from what that says was held', [left, turn], ['reversal support>oppose']],
    ['is a hardening from no side', [{ ...left, stance: 'neutral' }, turn], ['hardening neutral>oppose']],
    ['takes three signs', [left, { ...turn, turnSigns: 2 }], ['new ->oppose']],
    ['takes history of that very article', [{ ...left, articleId: 8 }, turn], ['new ->oppose']],
    ['takes words that would turn a known position', [left, { ...turn, confidence: 0.4 }], ['new ->oppose']],
    ['is none where the side was known', [said('01-01', 'oppose'), left, turn], ['new ->oppose']],
    ['is none where weak words had it so', [said('01-01', 'oppose', { confidence: 0.2 }), left, turn], ['new ->oppose']],
    ['comes from memory where that knows', [said('01-01', 'support'), left, turn], ['new ->support', 'reversal support>oppose']],
  ])('%s', (_case, statements, expected) => {
    expect(story(statements)).toEqual(expected);
  });
});

describe('words that tell of no news', () => {
  const steady = { steady: true };
  it('change no position by themselves', () => {
    expect(story([said('01-01', 'oppose'), said('03-01', 'support', steady)])).toEqual(['new ->oppose']);
    expect(story([said('01-01', 'neutral'), said('03-01', 'oppose', steady)])).toEqual(['new ->neutral']);
  });

  it('change it together with those of another origin', () => {
    const twice = [said('03-01', 'support', steady), said('03-02', 'support', steady)];
    expect(story([said('01-01', 'oppose'), ...twice])).toEqual(['new ->oppose', 'reversal oppose>support']);
  });

  it('change it where another sentence of the article tells it as news', () => {
    const plain = said('03-01', 'support', { articleId: 9, originId: 9 });
    const both = [plain, said('03-01', 'support', { ...steady, articleId: 9, originId: 9, evidenceStart: 300 })];
    expect(story([said('01-01', 'oppose'), ...both])).toEqual(['new ->oppose', 'reversal oppose>support']);
  });

  it('start one as others do', () => {
    expect(story([said('01-01', 'oppose', steady), said('03-01', 'support')])).toEqual(['new ->oppose', 'reversal oppose>support']);
  });
});

describe('the other side', () => {
  const start = said('01-01', 'oppose');
  const untold = { ...minister, turnSigns: 0, articleId: 9, originId: 9 };
  const reversed = ['new ->oppose', 'reversal oppose>support'];

  it.each<[string, Said[], string[]]>([
    ['one sentence of an article that tells of no turn', [said('03-01', 'support', untold)], ['new ->oppose']],
    ['its headline and lead', [said('03-01', 'support', untold), said('03-01', 'support', { ...untold, evidenceIn: 'title' })], reversed],
    ['one sign, surely, in the lead', [said('03-01', 'support', { ...minister, turnSigns: 1 })], reversed],
    ['one sign, less surely, in the lead', [said('03-01', 'support', { ...minister, turnSigns: 1, confidence: 0.6 })], ['new ->oppose']],
    ['one sign, below it', [said('03-01', 'support', { ...minister, turnSigns: 1, evidenceStart: 600 })], ['new ->oppose']],
    [
      'one sign, in headline and lead',
      [said('03-01', 'support', { ...untold, turnSigns: 1, evidenceIn: 'title' }), said('03-01', 'support', { ...untold, turnSigns: 1 })],
      reversed,
    ],
    ['two signs', [said('03-01', 'support', { ...minister, turnSigns: 2 })], reversed],
    [
      'two signs, but one weak sentence in passing',
      [said('03-01', 'support', { ...minister, turnSigns: 2, evidenceStart: 600, confidence: 0.5 })],
      ['new ->oppose'],
    ],
    [
      'three signs, and one weak sentence in passing',
      [said('03-01', 'support', { ...minister, turnSigns: 3, evidenceStart: 600, confidence: 0.5 })],
      reversed,
    ],
    [
      'two articles that tell of no turn',
      [said('03-01', 'support', { ...minister, turnSigns: 0 }), said('03-05', 'support', { ...minister, turnSigns: 0 })],
      reversed,
    ],
    ['the head, surely', [said('03-01', 'support', { turnSigns: 0 })], reversed],
    ['the head, less surely', [said('03-01', 'support', { turnSigns: 0, confidence: 0.7 })], ['new ->oppose']],
  ])('is taken, or not, by %s', (_what, later, expected) => {
    expect(story([start, ...later])).toEqual(expected);
  });

  it('is not taken by what the head says in passing, even where two articles bear the first one out', () => {
    const borneOut = [start, said('01-05', 'oppose')];
    const inPassing = said('03-01', 'support', { turnSigns: 0, evidenceStart: 600 });
    expect(story([...borneOut, inPassing])).toEqual(['new ->oppose']);
    expect(story([...borneOut, { ...inPassing, turnSigns: 2 }])).toEqual(reversed);
  });

  it('is taken by the head in the head’s own position as in that of the state', () => {
    expect(story([start, said('03-01', 'support', { turnSigns: 0 })], 'person:president')).toEqual(reversed);
  });

  it('needs no signs where there was none before, nor does more or less of the same side', () => {
    expect(story([said('01-01', 'neutral'), said('03-01', 'oppose', { ...minister, turnSigns: 0 })])).toEqual([
      'new ->neutral',
      'hardening neutral>oppose',
    ]);
    const conditional = said('03-01', 'support', { turnSigns: 0, modality: 'conditional' });
    expect(story([said('01-01', 'support'), conditional])).toEqual(['new ->support', 'softening support>support']);
  });
});

describe('a position', () => {
  it('is unknown while nothing was said', () => {
    expect(foldPosition([], holder)).toBeNull();
  });

  it.each(['hypothetical', 'historical', 'denied'] as const)('is not moved by %s words', modality => {
    expect(foldPosition([said('01-01', 'support', { modality })], holder)).toBeNull();
    expect(story([said('01-01', 'oppose'), said('03-01', 'support', { modality })])).toEqual(['new ->oppose']);
  });

  it('is as strong as the words: against a thing categorically is -1', () => {
    expect(foldPosition([said('01-01', 'oppose', { intensity: 1 })], holder)).toMatchObject({
      stance: 'oppose',
      score: -1,
      level: 'plain',
    });
  });

  it('keeps the date since which it is held, however often it is repeated', () => {
    const position = foldPosition([said('01-01', 'oppose'), said('02-01', 'oppose'), said('03-01', 'oppose')], holder);
    expect(position).toMatchObject({ since: '2025-01-01T12:00:00.000Z', lastSaidOn: '2025-03-01T12:00:00.000Z', origins: 3 });
  });

  it('is ordered by when things were said, not by when they arrived', () => {
    const old = said('01-01', 'support');
    const recent = said('05-01', 'oppose');
    expect(foldPosition([recent, old], holder)?.stance).toBe('oppose');
  });

  it('counts the copies of one wire story once', () => {
    const story = said('01-01', 'oppose', { articleId: 900, originId: 900 });
    const copy = said('01-01T15:00', 'oppose', { articleId: 901, originId: 900 });
    expect(foldPosition([story, copy], holder)).toMatchObject({ origins: 1, weight: foldPosition([story], holder)!.weight });
  });

  it('rests on the copy while the first article says nothing on it', () => {
    expect(foldPosition([said('01-01', 'oppose', { articleId: 901, originId: 900 })], holder)?.stance).toBe('oppose');
  });

  it('is not established by the claims of a third party', () => {
    expect(foldPosition([said('01-01', 'support', { directness: 'third-party' })], holder)?.established).toBe(false);
  });

  it('is not established by a hope or a concern', () => {
    expect(foldPosition([said('01-01', 'oppose', { intensity: 0.3 })], holder)?.established).toBe(false);
  });

  it('is left alone by an article that has the same person say both', () => {
    const both = [said('03-01', 'support', { articleId: 7, originId: 7 }), said('03-01', 'oppose', { articleId: 7, originId: 7 })];
    expect(story([said('01-01', 'oppose'), ...both])).toEqual(['new ->oppose']);
  });

  it('is left alone by an article that has the state and its minister say the opposite', () => {
    const article = { articleId: 7, originId: 7 };
    const odd = [
      said('03-01', 'support', { ...article, ...minister }),
      said('03-01', 'oppose', { ...article, actorId: holder, rank: null }),
    ];
    expect(story([said('01-01', 'oppose'), ...odd])).toEqual(['new ->oppose']);
    expect(story([said('01-01', 'support'), ...odd])).toEqual(['new ->support']);
  });

  it('rests on the text, not on the headline that leaves out the condition', () => {
    const article = { articleId: 7, originId: 7 };
    const headline = said('03-01', 'support', { ...article, evidenceIn: 'title', actorId: holder, rank: null });
    const text = said('03-01', 'support', { ...article, modality: 'conditional', intensity: 0.5 });
    expect(foldPosition([headline, text], holder)).toMatchObject({ level: 'conditional', origins: 1 });
    expect(foldPosition([headline], holder)).toMatchObject({ level: 'plain' });
  });

  it('rests on text and headline where both plainly say the same, however hard the text was to read', () => {
    const article = { articleId: 7, originId: 7 };
    const headline = said('03-01', 'support', { ...article, evidenceIn: 'title', actorId: holder, rank: null });
    const text = said('03-01', 'support', { ...article, ...minister, confidence: 0.45 });
    expect(story([said('01-01', 'oppose'), headline, text])).toEqual(['new ->oppose', 'reversal oppose>support']);
    const careful = said('03-01', 'support', { ...article, ...minister, confidence: 0.45, intensity: 0.5 });
    expect(story([said('01-01', 'oppose'), headline, careful])).toEqual(['new ->oppose']);
  });

  it('is established by weaker words of independent origins together, and not by one of them', () => {
    const weak = { rank: 'envoy', actorId: 'person:envoy', confidence: 0.45, directness: 'paraphrase' } as const;
    const [first, second] = [said('01-01', 'support', weak), said('02-01', 'support', weak)];
    expect(foldPosition([first], holder)?.established).toBe(false);
    expect(foldPosition([first, { ...second, originId: first.originId }], holder)?.established).toBe(false);
    expect(foldPosition([first, { ...second, directness: 'third-party' }], holder)?.established).toBe(false);
    expect(story([first, second, said('03-01', 'oppose')])).toEqual(['new ->support', 'reversal support>oppose']);
  });

  it('is overturned by two sentences of one article where one is not sure enough', () => {
    const unsure = { articleId: 50, confidence: 0.4 };
    const first = said('03-01', 'support', unsure);
    expect(story([said('01-01', 'oppose'), first])).toEqual(['new ->oppose']);
    expect(story([said('01-01', 'oppose'), first, said('03-01', 'support', { ...unsure, evidenceStart: 300 })])).toEqual([
      'new ->oppose',
      'reversal oppose>support',
    ]);
  });

  it('is as careful as the surest words of the article that takes it', () => {
    const article = { articleId: 7, originId: 7 };
    const earlier = said('01-01', 'oppose', { ...article, ...minister, confidence: 0.5 });
    const surest = said('01-02', 'oppose', { ...article, actorId: holder, rank: null, intensity: 0.5, confidence: 0.85 });
    expect(foldPosition([earlier, surest], holder)?.level).toBe('hedged');
    expect(
      foldPosition(
        [
          { ...earlier, confidence: 0.85 },
          { ...surest, confidence: 0.5 },
        ],
        holder,
      )?.level,
    ).toBe('plain');
    const later = said('05-01', 'oppose', { intensity: 1 });
    expect(story([earlier, surest, later])).toEqual(['new ->oppose', 'hardening oppose>oppose']);
  });

  it('puts a date without time at the hour of publication when that is the same day', () => {
    const morning = said('03-01', 'oppose', { saidOn: '2025-03-01T08:00:00.000Z', publishedAt: '2025-03-01T08:00:00.000Z' });
    const evening = said('03-01', 'support', { saidOn: '2025-03-01T00:00:00.000Z', publishedAt: '2025-03-01T20:00:00.000Z', ...minister });
    expect(foldHistory([evening, morning], holder).changes.at(-1)).toMatchObject({ to: 'support' });
  });
});

describe('a change', () => {
  const table: [string, Said[], string[]][] = [
    [
      'repeats are no change',
      [said('01-01', 'oppose'), said('02-01', 'oppose'), said('03-01', 'oppose', { intensity: 1 })],
      ['new ->oppose'],
    ],
    ['a first position is new', [said('01-01', 'support')], ['new ->support']],
    [
      'the plain words of the head reverse a firm position at once',
      [said('01-01', 'oppose'), said('03-01', 'support')],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'so do those of a minister',
      [said('01-01', 'oppose'), said('03-01', 'support', minister)],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'so does a decision of the state itself',
      [said('01-01', 'oppose'), said('03-01', 'support', { actorId: holder, rank: null })],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'so does a spokesperson who is quoted',
      [said('01-01', 'oppose'), said('03-01', 'support', { actorId: 'person:x', rank: 'spokesperson' })],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'a lone sentence further down, not surely read, does not',
      [said('01-01', 'oppose'), said('03-01', 'support', { evidenceStart: 900, confidence: 0.6 })],
      ['new ->oppose'],
    ],
    [
      'it does when it is surely read and what it contradicts was said twice',
      [said('01-01', 'oppose'), said('02-01', 'oppose'), said('03-01', 'support', { evidenceStart: 900, confidence: 0.8 })],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'or in two sentences of one article',
      [
        said('01-01', 'oppose', { articleId: 5 }),
        said('01-01', 'oppose', { articleId: 5, evidenceStart: 300 }),
        said('03-01', 'support', { evidenceStart: 900, confidence: 0.8 }),
      ],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'it does not, however surely read, when that rests on one sentence itself',
      [said('01-01', 'oppose'), said('03-01', 'support', { evidenceStart: 900, confidence: 0.8 })],
      ['new ->oppose'],
    ],
    [
      'nor is that a dispute',
      [said('01-01T10:00', 'oppose'), said('01-01T14:00', 'support', { evidenceStart: 900, actorId: 'person:x', rank: 'minister' })],
      ['new ->oppose'],
    ],
    [
      'nor a hardening',
      [said('01-01', 'oppose', { intensity: 0.5 }), said('03-01', 'oppose', { evidenceStart: 900, intensity: 0.95 })],
      ['new ->oppose'],
    ],
    [
      'but it hardens what two articles had said already, though in other ways',
      [said('01-01', 'support'), said('02-01', 'support', { modality: 'conditional' }), said('03-01', 'support', { evidenceStart: 900 })],
      ['new ->support', 'softening support>support', 'hardening support>support'],
    ],
    [
      'it does as soon as a second article says so',
      [
        said('01-01', 'oppose'),
        said('03-01', 'support', { evidenceStart: 900, confidence: 0.8 }),
        said('03-02', 'support', { evidenceStart: 700, confidence: 0.8 }),
      ],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'it does when the headline says so too',
      [
        said('01-01', 'oppose'),
        said('03-01', 'support', { articleId: 5, evidenceStart: 900, confidence: 0.6 }),
        said('03-01', 'support', { articleId: 5, evidenceIn: 'title', confidence: 0.6 }),
      ],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'so do two sentences further down, and so do two articles',
      [
        said('01-01', 'oppose'),
        said('03-01', 'support', { articleId: 6, evidenceStart: 900, confidence: 0.6 }),
        said('03-01', 'support', { articleId: 6, evidenceStart: 1200, confidence: 0.6 }),
        said('05-01', 'oppose', { evidenceStart: 900, confidence: 0.6 }),
        said('05-02', 'oppose', { evidenceStart: 900, confidence: 0.6 }),
      ],
      ['new ->oppose', 'reversal oppose>support', 'reversal support>oppose'],
    ],
    [
      'what a third party says of them does not',
      [said('01-01', 'oppose'), said('03-01', 'support', { directness: 'third-party' })],
      ['new ->oppose'],
    ],
    [
      'nor do two third parties',
      [
        said('01-01', 'oppose'),
        said('03-01', 'support', { directness: 'third-party' }),
        said('03-02', 'support', { directness: 'third-party' }),
      ],
      ['new ->oppose'],
    ],
    ['a plain member does not', [said('01-01', 'oppose'), said('03-01', 'support', member)], ['new ->oppose']],
    [
      'members together, from independent origins, do',
      [said('01-01', 'oppose'), said('03-01', 'support', member), said('03-04', 'support', member), said('03-07', 'support', member)],
      ['new ->oppose', 'reversal oppose>support'],
    ],
    [
      'members who copy one story do not',
      [said('01-01', 'oppose'), ...[1, 4, 7].map(day => said(`03-0${day}`, 'support', { ...member, articleId: 40 + day, originId: 41 }))],
      ['new ->oppose'],
    ],
    ['words of little confidence do not', [said('01-01', 'oppose'), said('03-01', 'support', { confidence: 0.4 })], ['new ->oppose']],
    ['a hope for the other side is tone', [said('01-01', 'oppose'), said('03-01', 'support', { intensity: 0.3 })], ['new ->oppose']],
    ['concern about what one supports is tone', [said('01-01', 'support'), said('03-01', 'oppose', { intensity: 0.3 })], ['new ->support']],
    [
      'milder words for the same side are tone',
      [said('01-01', 'oppose', { intensity: 1 }), said('03-01', 'oppose', { intensity: 0.5 })],
      ['new ->oppose'],
    ],
    [
      'stronger words for the same side are tone',
      [said('01-01', 'oppose', { intensity: 0.7 }), said('03-01', 'oppose', { intensity: 1 })],
      ['new ->oppose'],
    ],
    [
      'conditions on what was plainly supported are a softening',
      [said('01-01', 'support'), said('03-01', 'support', { modality: 'conditional', intensity: 0.5 })],
      ['new ->support', 'softening support>support'],
    ],
    [
      'conditions that a second report of the same days adds are detail',
      [said('01-01', 'support'), said('01-03', 'support', { modality: 'conditional', intensity: 0.5 })],
      ['new ->support'],
    ],
    [
      'and so are conditions that it drops',
      [said('01-01', 'support', { modality: 'conditional', intensity: 0.5 }), said('01-03', 'support')],
      ['new ->support'],
    ],
    [
      'but not conditions on what was supported for long, and repeated yesterday',
      [said('01-01', 'support'), said('03-01', 'support'), said('03-02', 'support', { modality: 'conditional', intensity: 0.5 })],
      ['new ->support', 'softening support>support'],
    ],
    [
      'conditions that one speaker sets are not lifted by the plain words of another in the same article',
      [
        said('01-01', 'support'),
        said('03-01', 'support', { articleId: 5, originId: 5, modality: 'conditional', intensity: 0.5 }),
        said('03-02', 'support', { articleId: 5, originId: 5, ...minister }),
        said('03-20', 'support', { modality: 'conditional', intensity: 0.5 }),
      ],
      ['new ->support', 'softening support>support'],
    ],
    [
      'dropping the conditions is a hardening',
      [said('01-01', 'support', { modality: 'conditional', intensity: 0.5 }), said('03-01', 'support')],
      ['new ->support', 'hardening support>support'],
    ],
    [
      'sceptical, then categorically against, is a hardening',
      [said('01-01', 'oppose', { intensity: 0.5 }), said('03-01', 'oppose', { intensity: 1 })],
      ['new ->oppose', 'hardening oppose>oppose'],
    ],
    [
      'no longer taking a side is a softening',
      [said('01-01', 'oppose'), said('03-01', 'neutral', { intensity: 0.5 })],
      ['new ->oppose', 'softening oppose>neutral'],
    ],
    [
      'conditional support after firm opposition is a softening',
      [said('01-01', 'oppose'), said('03-01', 'support', { modality: 'conditional' })],
      ['new ->oppose', 'softening oppose>support'],
    ],
    [
      'so are words that no longer rule it out and could well do it',
      [said('01-01', 'oppose'), ...(['neutral', 'support'] as const).map(stance => said('03-01', stance, { articleId: 5, originId: 5 }))],
      ['new ->oppose', 'softening oppose>support'],
    ],
    [
      'and a reversal only when plain support follows',
      [said('01-01', 'oppose'), said('03-01', 'support', { modality: 'conditional' }), said('04-01', 'support')],
      ['new ->oppose', 'softening oppose>support', 'reversal oppose>support'],
    ],
    [
      'repeating the condition is no further change',
      [
        said('01-01', 'oppose'),
        said('03-01', 'support', { modality: 'conditional' }),
        said('04-01', 'support', { modality: 'conditional' }),
      ],
      ['new ->oppose', 'softening oppose>support'],
    ],
    [
      'a single no with conditions does not turn a firm yes, and a plain one after it does',
      [said('01-01', 'support'), said('03-01', 'oppose', { modality: 'conditional' }), said('04-01', 'oppose')],
      ['new ->support', 'softening support>oppose', 'reversal support>oppose'],
    ],
    [
      'a threat that is carried out is a hardening',
      [said('01-01', 'oppose', { modality: 'conditional', intensity: 0.5 }), said('03-01', 'oppose')],
      ['new ->oppose', 'hardening oppose>oppose'],
    ],
    [
      'a condition that comes with a plain no is no change',
      [said('01-01', 'oppose'), said('03-01', 'oppose', { modality: 'conditional' })],
      ['new ->oppose'],
    ],
    [
      'nor is one that comes with the same condition more categorically put',
      [0.8, 1, 0.8].map((intensity, month) => said(`0${month + 1}-01`, 'oppose', { modality: 'conditional', intensity })),
      ['new ->oppose'],
    ],
    [
      'a condition on what was refused under all circumstances is a softening',
      [said('01-01', 'oppose', { intensity: 1 }), said('02-01', 'oppose'), said('03-01', 'oppose', { modality: 'conditional' })],
      ['new ->oppose', 'softening oppose>oppose'],
    ],
    [
      'no longer opposing a part of it is a softening, and saying so again is none',
      [
        said('01-01', 'oppose'),
        ...[5, 6].flatMap(id => (['neutral', 'oppose'] as const).map(stance => said(`0${id}-01`, stance, { articleId: id, originId: id }))),
      ],
      ['new ->oppose', 'softening oppose>oppose'],
    ],
    [
      'returning to plain opposition is a hardening',
      [said('01-01', 'oppose'), said('03-01', 'support', { modality: 'conditional' }), said('04-01', 'oppose')],
      ['new ->oppose', 'softening oppose>support', 'hardening oppose>oppose'],
    ],
    [
      'a plain word beside a conditional one in the same article is plain',
      [
        said('01-01', 'support'),
        said('03-01', 'support', { articleId: 5, originId: 5, modality: 'conditional' }),
        said('03-01', 'support', { articleId: 5, originId: 5 }),
      ],
      ['new ->support'],
    ],
    [
      'a first own word after a rumour is new',
      [said('01-01', 'support', { directness: 'third-party' }), said('03-01', 'oppose')],
      ['new ->oppose'],
    ],
    [
      'a side taken after staying neutral is a hardening',
      [said('01-01', 'neutral'), said('03-01', 'oppose')],
      ['new ->neutral', 'hardening neutral>oppose'],
    ],
    [
      'back and forth is two reversals',
      [said('01-01', 'support'), said('03-01', 'oppose'), said('03-05', 'support')],
      ['new ->support', 'reversal support>oppose', 'reversal oppose>support'],
    ],
  ];
  it.each(table)('%s', (_rule, statements, expected) => {
    expect(story(statements)).toEqual(expected);
  });

  it('of sides that was left open on the way shows the words for the side that was left', () => {
    const refusal = said('01-01', 'oppose');
    const opening = said('02-01', 'support', { modality: 'conditional', intensity: 0.5 });
    const consent = said('03-01', 'support');
    const changes = foldHistory([refusal, opening, consent], holder).changes;
    expect(changes.map(({ kind, before }) => `${kind} ${before?.statementId}`)).toEqual([
      'new undefined',
      `softening ${refusal.id}`,
      `reversal ${refusal.id}`,
    ]);
  });
});

describe('a contested position', () => {
  it('arises when two officials contradict each other within two days', () => {
    const envoy = { actorId: 'person:envoy', rank: 'envoy' } as const;
    expect(story([said('03-01', 'support', minister), said('03-02', 'oppose', envoy)])).toEqual([
      'new ->support',
      'contested support>oppose',
    ]);
  });

  it('arises when a minister contradicts what the head said last week', () => {
    expect(story([said('03-01', 'oppose'), said('03-08', 'support', minister)])).toEqual(['new ->oppose', 'contested oppose>support']);
  });

  it('does not arise when the head spoke long ago: the minister announces the new line', () => {
    expect(story([said('01-01', 'oppose'), said('03-08', 'support', minister)])).toContain('reversal oppose>support');
  });

  it('arises from a contradiction within one day, of one person in two reports', () => {
    expect(story([said('03-01T08:00', 'oppose'), said('03-01T20:00', 'support')])).toEqual(['new ->oppose', 'contested oppose>support']);
  });

  it('is announced once, however long they quarrel', () => {
    const quarrel = [
      said('03-01', 'oppose'),
      said('03-02', 'support', minister),
      said('03-03', 'oppose'),
      said('03-04', 'support', minister),
    ];
    expect(story(quarrel)).toEqual(['new ->oppose', 'contested oppose>support']);
  });

  it('stays with the side of the higher rank', () => {
    expect(foldPosition([said('03-01', 'oppose'), said('03-02', 'support', minister)], holder)).toMatchObject({
      side: 'oppose',
      contested: true,
    });
    expect(foldPosition([said('03-01T08:00', 'support', minister), said('03-01T18:00', 'oppose')], holder)).toMatchObject({
      side: 'oppose',
      contested: true,
    });
  });

  it('does not arise when the head overrules somebody the day after: the line has changed', () => {
    expect(story([said('03-01', 'support', minister), said('03-02', 'oppose')])).toEqual(['new ->support', 'reversal support>oppose']);
  });

  it('does arise when it is another head who does so', () => {
    const premier = { actorId: 'person:premier', rank: 'head' } as const;
    expect(story([said('03-01', 'support', premier), said('03-02', 'oppose')])).toContain('contested support>oppose');
  });

  it('is settled without a change when the line is repeated and the other side fell silent', () => {
    const statements = [said('03-01', 'oppose'), said('03-02', 'support', minister), said('03-05', 'oppose')];
    expect(foldPosition(statements, holder)).toMatchObject({ side: 'oppose', contested: false });
  });

  it('is settled by a reversal when the head gives in', () => {
    const statements = [said('03-01', 'oppose'), said('03-02', 'support', minister), said('03-10', 'support')];
    expect(story(statements)).toEqual(['new ->oppose', 'contested oppose>support', 'reversal oppose>support']);
  });
});

describe('the position of a person', () => {
  it('weighs their own words fully, whatever their rank', () => {
    const own = [said('01-01', 'oppose', member), said('03-01', 'support', member)];
    expect(story(own, 'person:member')).toEqual(['new ->oppose', 'reversal oppose>support']);
  });
});

describe('the fold', () => {
  const anySaid = fc
    .record({
      day: fc.integer({ min: 1, max: 9 }),
      month: fc.integer({ min: 1, max: 9 }),
      stance: fc.constantFrom('support' as const, 'oppose' as const, 'neutral' as const),
      modality: fc.constantFrom('asserted' as const, 'conditional' as const, 'hypothetical' as const),
      directness: fc.constantFrom('own' as const, 'paraphrase' as const, 'third-party' as const),
      rank: fc.constantFrom('head' as const, 'minister' as const, 'member' as const),
      intensity: fc.constantFrom(0.3, 0.5, 0.8, 1),
      confidence: fc.constantFrom(0.4, 0.6, 0.9),
      origin: fc.integer({ min: 1, max: 6 }),
    })
    .map(({ day, month, stance, origin, rank, ...more }) =>
      said(`0${month}-0${day}`, stance, { ...more, rank, actorId: `person:${rank}`, originId: origin }),
    );

  it('gives the same position and the same changes for any order of arrival', () => {
    const shuffles = fc
      .array(anySaid, { maxLength: 14 })
      .chain(list => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
    fc.assert(
      fc.property(shuffles, ([list, shuffled]) => {
        expect(foldHistory(shuffled, holder)).toEqual(foldHistory(list, holder));
      }),
    );
  });

  it('never announces the same side twice in a row', () => {
    fc.assert(
      fc.property(fc.array(anySaid, { maxLength: 20 }), list => {
        const reversals = foldHistory(list, holder).changes.filter(change => change.kind === 'reversal');
        for (const [index, change] of reversals.entries()) {
          expect(change.from).not.toBe(change.to);
          if (index > 0) expect(Date.parse(change.at)).toBeGreaterThanOrEqual(Date.parse(reversals[index - 1]!.at));
        }
      }),
    );
  });
});
