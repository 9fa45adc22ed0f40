import { z } from 'zod';
import { feedMessages } from './feedNotice.ts';
import { otherMessages } from './otherMessages.ts';
import { messages } from './stanceChanged.ts';

const published = { ...messages, ...feedMessages, ...otherMessages };

/** The types of messages that webhooks get. */
export const messageTypes = Object.keys(published) as (keyof typeof published)[];

/** The JSON Schema of a type of message, version 1; null when there is no such type. */
export function publishedSchema(type: string): Record<string, unknown> | null {
  const known = messageTypes.find(one => one === type);
  if (!known) return null;
  const { $schema, ...schema } = z.toJSONSchema(published[known] as z.ZodType, { io: 'input' });
  return { $schema, $id: `${type}.v1.json`, title: type, ...schema };
}
