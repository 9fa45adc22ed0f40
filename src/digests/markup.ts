/** A piece of HTML that is safe to embed: only `html` makes one. */
export type Html = { readonly markup: string };

type Value = string | number | Html | Html[] | null;

/** Template tag: everything put in is escaped unless it is Html itself; lists are joined, null is nothing. */
export function html(strings: TemplateStringsArray, ...values: Value[]): Html {
  return { markup: strings.reduce((markup, part, i) => markup + part + (i < values.length ? render(values[i]!) : ''), '') };
}

function render(value: Value): string {
  if (value === null) return '';
  if (Array.isArray(value)) return value.map(item => item.markup).join('');
  return typeof value === 'object' ? value.markup : escapeText(String(value));
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeText = (text: string) => text.replace(/[&<>"']/g, character => entities[character]!);

/**
 * Text from outside as one line that does no harm in a header, a mail or a terminal: no control characters, no line breaks, no marks that
 * turn the direction of writing round, and no address of its own that a mail program would make clickable.
 */
export function plain(text: string): string {
  return text
    .replace(/[\u200B\u202A-\u202E\u2060-\u2069\u00AD\uFEFF]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\b(?:[a-z][a-z0-9+.-]*:\/\/|www\.)\S+/gi, '[…]')
    .trim();
}

/** The address when it is an ordinary web address, else null: no `javascript:`, `data:` or half an address becomes a link. */
export function safeLink(link: string | null): string | null {
  if (link === null || !URL.canParse(link)) return null;
  const url = new URL(link);
  return /^https?:$/.test(url.protocol) && url.username === '' ? url.href : null;
}
