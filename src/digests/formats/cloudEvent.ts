/** Any message that other programs get. */
type Message = { type: string; timestamp: string; data: unknown };

/** A CloudEvent 1.0 in structured mode around the message that every other program gets; `id` is stable over attempts. */
export function cloudEvent(message: Message, id: string, source: string): unknown {
  return {
    specversion: '1.0',
    id,
    source,
    type: `demarche.${message.type}.v1`,
    time: message.timestamp,
    datacontenttype: 'application/json',
    data: message.data,
  };
}
