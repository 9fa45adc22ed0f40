import { describe, expect, it } from 'vitest';
import { everySideOf } from './sidesOf.ts';

const read = (text: string) => everySideOf('country:NOR', text);

describe('who leads a country out of a thing or into it', () => {
  it.each([
    ['Norway’s prime minister ordered the country out of the fisheries treaty.', 'oppose fishery-agreement'],
    ['Norway’s prime minister took Norway out of the Paris climate agreement.', 'oppose issue:paris-agreement'],
    ['Norway’s government wants to take the country out of the fisheries treaty.', 'oppose fishery-agreement'],
    ['Norway’s government will pull the kingdom out of the fisheries treaty.', 'oppose fishery-agreement'],
    ['Norway’s government refused to take the country out of the fisheries treaty.', 'support fishery-agreement'],
    ['Norway’s prime minister brought the country back into the fisheries treaty.', 'support fishery-agreement'],
    ['Norway’s prime minister opposes taking the country into the fisheries treaty.', 'oppose fishery-agreement'],
  ])('takes a side on it: %s', (text, side) => {
    expect(read(text)).toEqual([side]);
  });

  it.each([
    'Norway’s government took the sting out of the fisheries treaty.',
    'Norway took its men out of Mali.',
    'Norway pulled Swedish hikers out of the snow.',
  ])('takes none here: %s', text => {
    expect(read(text)).toEqual([]);
  });
});
