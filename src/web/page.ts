import { type Html, html } from '../digests/markup.ts';

/** A page for whoever looks after the program, with its title as heading. */
export function page(title: string, content: Html): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="robots" content="noindex"><title>${title}</title><style>${{ markup: style }}</style></head>
<body><h1>${title}</h1>${content}</body></html>`.markup;
}

/** An instant as people read it, to the second, UTC. */
export const time = (iso: string) => iso.slice(0, 19).replace('T', ' ');

const style = `body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;padding:0 1rem;max-width:80rem}table{border-collapse:collapse;width:100%}
th,td{text-align:left;vertical-align:top;padding:.25rem .7rem .25rem 0;border-bottom:1px solid #8884}pre{margin:0;white-space:pre-wrap;overflow-wrap:anywhere}
[aria-current]{font-weight:700}td:first-child{white-space:nowrap}.quiet{opacity:.75}`;
