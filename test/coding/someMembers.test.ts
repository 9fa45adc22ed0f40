import { describe, expect, it } from 'vitest';
import { everySideOf } from './sidesOf.ts';

const read = (text: string) => everySideOf('org:eu', text);

describe('some of the members of a body', () => {
  it.each([
    'Five EU members said they would drop the levy.',
    'Five EU member states said the levy was wrong.',
    'Four EU members on Russia’s doorstep reject the levy.',
    'Several EU countries reject the levy.',
  ])('are not the body: %s', text => {
    expect(read(text)).toEqual([]);
  });

  it.each(['The EU’s members reject the levy.', 'All EU states reject the levy.'])('and all of them are: %s', text => {
    expect(read(text)).toEqual(['oppose levy']);
  });
});
