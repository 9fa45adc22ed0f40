import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { readSaidOn } from '../../src/coding/cues/dates.ts';

const published = '2025-03-20T09:30:00Z';

describe('when something was said', () => {
  it.each([
    ['The minister said no.', '2025-03-20', 'published', 'minute'],
    ['The minister said no on Tuesday.', '2025-03-18', 'text', 'day'],
    ['Das sagte der Minister gestern.', '2025-03-19', 'text', 'day'],
    ['Das sagte der Minister am 3. Februar.', '2025-02-03', 'text', 'day'],
    ['The minister had said so last week.', '2025-03-13', 'text', 'week'],
    ['Der Minister hatte das im Februar gesagt.', '2025-02-15', 'text', 'month'],
    ['In 2021 the minister said no.', '2021-07-01', 'text', 'year'],
  ])('is known no more exactly than the words tell: %s', (sentence, day, basis, precision) => {
    const { iso, ...known } = readSaidOn(sentence, published);
    expect({ ...known, day: iso.slice(0, 10) }).toMatchObject({ day, basis, precision });
  });

  it('is known to the day when the article has a date and no time', () => {
    expect(readSaidOn('The minister said no.', '2025-03-20T00:00:00.000Z')).toMatchObject({ basis: 'published', precision: 'day' });
  });
});

describe('the day of what is still to come', () => {
  const coder = createCoder(loadCodebook());
  it.each([
    ['de', 'Norwegen will die Fährsteuer am Freitag aufheben.', '2025-03-20'],
    ['de', 'Außenminister Larsen sagte am Montag, Norwegen werde die Fährsteuer am Freitag abschaffen.', '2025-03-17'],
    ['de', 'Bis Freitag müsse die Fährsteuer weg, forderte Norwegen.', '2025-03-20'],
    ['de', 'Norwegen lehnte die Fährsteuer am Freitag ab.', '2025-03-14'],
    ['en', 'Norway will scrap the ferry tax on Friday.', '2025-03-20'],
    ['en', 'Foreign Minister Larsen said on Monday that Norway would scrap the ferry tax on Friday.', '2025-03-17'],
    ['en', 'Norway rejected the ferry tax on Friday.', '2025-03-14'],
  ] as const)('is not when it was said: %s: %s', (language, text, day) => {
    const { statements } = coder.code({ title: '', text, language, publishedAt: published });
    expect(statements.map(({ saidOn }) => saidOn.slice(0, 10))).toEqual([day]);
  });

  it('is what a headline names', () => {
    const { statements } = coder.code({ title: 'Norway drops ferry tax on Friday', text: '', language: 'en', publishedAt: published });
    expect(statements.map(({ saidOn }) => saidOn.slice(0, 10))).toEqual(['2025-03-20']);
  });
});
