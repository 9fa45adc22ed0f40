import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageTypes, publishedSchema } from '../../src/domain/publishedSchemas.ts';
import { clip, fitMessage, messages, type StanceChanged, stanceChanged } from '../../src/domain/stanceChanged.ts';
import { reversal } from '../digests/content.ts';

const raisedAt = '2025-02-12T15:00:00.000Z';
const messageOf = (data: StanceChanged) => fitMessage({ type: 'stance.changed', timestamp: raisedAt, data });
const size = (value: unknown) => new TextEncoder().encode(JSON.stringify(value)).length;

it.each(messageTypes)('the published JSON Schema of %s is the schema of the code', async type => {
  const schema = `${JSON.stringify(publishedSchema(type), null, 2)}\n`;
  await expect(schema).toMatchFileSnapshot(`../../docs/schema/${type}.v1.json`);
});

describe('the message of a changed stance', () => {
  it('carries an ordinary change whole', () => {
    const { history: _, ...change } = reversal;
    expect(messageOf(stanceChanged.parse(change))).toEqual({ type: 'stance.changed', timestamp: raisedAt, data: change });
  });

  it('stays below 20 kB and valid however long the texts are', () => {
    const long = fc.string({ unit: 'grapheme', minLength: 0, maxLength: 9_000 });
    fc.assert(
      fc.property(long, long, fc.array(long, { maxLength: 60 }), (quote, name, many) => {
        const message = messageOf({
          ...reversal,
          reasons: many,
          actor: { ...reversal.actor, name, aliases: many },
          after: { ...reversal.after, quote, title: name, publisher: quote, link: `https://x.example/${'a'.repeat(quote.length)}` },
        });
        expect(size(message)).toBeLessThan(20_000);
        messages['stance.changed'].parse(message);
      }),
      { numRuns: 60 },
    );
  });

  it('leaves out a link that is too long, because a shortened one leads nowhere', () => {
    const message = messageOf({ ...reversal, after: { ...reversal.after, link: `https://x.example/${'a'.repeat(5_000)}` } });
    expect(message.data.after.link).toBeNull();
    expect(message.data.before!.link).toBe(reversal.before!.link);
  });
});

it.each([
  ['short', 10, 'short'],
  ['one two three four', 12, 'one two…'],
  ['aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 10, 'aaaaaaaaa…'],
  ['abc😀def', 5, 'abc…'],
])('shortens %j to %i characters as %j', (text, longest, short) => {
  expect(clip(text, longest)).toBe(short);
});
