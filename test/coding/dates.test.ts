import { describe, expect, it } from 'vitest';
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
