import type { Stance } from '../domain/statement.ts';
import type { ChangeView, HistoryView, VoiceView } from './describeChange.ts';
import type { MailView } from './mailView.ts';
import { type Html, html } from './markup.ts';
import { inMarks, words } from './words.ts';

const font = "-apple-system,BlinkMacSystemFont,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";
const serif = "Georgia,'Times New Roman',serif";
const colours: Record<Stance, string> = { support: '#1a7f4e', oppose: '#c0392b', neutral: '#626b79' };
const marks: Record<Stance, string> = { support: '+', oppose: '–', neutral: '○' };

/**
 * What inline styles cannot say: dark mode, and columns that stack on a phone. Programs that drop it show the light, wide layout.
 * Nothing is loaded from anywhere.
 */
const css = `
:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (max-width:520px){.half{display:block!important;width:100%!important;box-sizing:border-box}.gap{display:none!important}
.second{padding-top:16px!important}.frame{padding:12px 8px!important}.card{padding:18px 16px!important}}
@media (prefers-color-scheme:dark){.page{background:#14171c!important}.card{background:#1e2229!important;border-color:#343a44!important}
.ink{color:#eceff3!important}.soft{color:#a8b0bc!important}.rule{border-color:#343a44!important}.link{color:#8ab4f8!important}
.badge{background:#eceff3!important;color:#14171c!important}.support{color:#5fd39a!important}.oppose{color:#ff8a7a!important}.neutral{color:#b4bcc8!important}}
`;

/** The mail as HTML that mail programs show: tables and inline styles, no remote images, no scripts. Everything from outside is escaped. */
export function htmlPart(view: MailView): string {
  const say = words[view.language];
  const rows = [
    heading(view),
    view.button ? button(view.button) : html``,
    ...view.groups.flatMap(group => [groupHeading(group.heading), ...group.changes.map(change => card(changeCard(change, view)))]),
    list(say.headings.brief, view.brief),
    list(say.headings.withdrawn, view.withdrawn),
    list(say.headings.blind, view.blind),
    footer(view),
  ];
  return html`<!doctype html>
<html lang="${view.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">
<title>${view.subject}</title><style>${{ markup: css }}</style></head>
<body class="page" style="margin:0;padding:0;background:#f1f3f6">
<div style="display:none;max-height:0;overflow:hidden">${preview(view)}</div>
<table role="presentation" class="page" width="100%" cellpadding="0" cellspacing="0" border="0" style="background:#f1f3f6"><tr><td class="frame" align="center" style="padding:28px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:680px;text-align:left">
${rows}</table>
</td></tr></table></body></html>
`.markup;
}

/** The line that inboxes show beside the subject. */
const preview = (view: MailView) =>
  view.groups
    .flatMap(group => group.changes)
    .slice(0, 3)
    .map(change => `${change.title}: ${change.turn}`)
    .join(' | ');

const row = (content: Html, padding: string) => html`<tr><td style="padding:${padding};font-family:${font}">${content}</td></tr>
`;

function heading(view: MailView): Html {
  const intro = view.intro.map(
    line => html`<p class="soft" style="margin:6px 0 0;font-size:14px;line-height:20px;color:#5b6472">${line}</p>`,
  );
  return row(
    html`<h1 class="ink" style="margin:0;font-size:24px;line-height:30px;font-weight:700;color:#171b21">${view.heading}</h1>${intro}`,
    '0 8px 8px',
  );
}

function button({ label, url }: NonNullable<MailView['button']>): Html {
  return row(
    html`<a class="badge" href="${url}" style="display:inline-block;padding:10px 22px;border-radius:8px;background:#171b21;color:#ffffff;font-size:15px;line-height:20px;font-weight:600;text-decoration:none">${label}</a>`,
    '8px 8px 16px',
  );
}

const groupHeading = (text: string) =>
  row(
    html`<h2 class="soft" style="margin:0;font-size:12px;line-height:16px;font-weight:700;letter-spacing:.08em;text-transform:uppercase;color:#5b6472">${text}</h2>`,
    '16px 8px 8px',
  );

const card = (content: Html) =>
  row(
    html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td class="card" style="padding:22px 24px;background:#ffffff;border:1px solid #dde1e7;border-radius:10px;font-family:${font}">${content}</td></tr></table>`,
    '0 0 14px',
  );

function changeCard(change: ChangeView, view: MailView): Html {
  const say = words[view.language];
  return html`<span class="badge" style="display:inline-block;padding:2px 10px;border-radius:999px;background:#171b21;color:#ffffff;font-size:12px;line-height:18px;font-weight:600">${change.kind}</span>
<h3 class="ink" style="margin:10px 0 2px;font-size:18px;line-height:25px;font-weight:700;color:#171b21">${change.title}</h3>
<p style="margin:0 0 16px;font-size:15px;line-height:21px;font-weight:600">${turn(change)}</p>
${voices(change, view)}
<p class="soft rule" style="margin:18px 0 0;padding-top:12px;border-top:1px solid #e6e9ee;font-size:13px;line-height:19px;color:#5b6472"><b>${say.why}:</b> ${change.why.join(' ')}</p>
${change.history && picture(change.history, view)}`;
}

/** Before and after side by side; a first position stands alone. */
function voices({ before, after }: ChangeView, view: MailView): Html {
  const say = words[view.language];
  if (!before) {
    const none = html`<p class="soft" style="margin:0 0 12px;font-size:14px;line-height:20px;color:#5b6472">${say.before}: ${say.first}</p>`;
    return html`${none}${voice(after, view)}`;
  }
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr>
<td class="half" width="48%" valign="top">${voice(before, view)}</td><td class="gap" width="4%"></td>
<td class="half second" width="48%" valign="top">${voice(after, view)}</td></tr></table>`;
}

function turn(change: ChangeView): Html {
  const to = html`<span class="${change.after.stance}" style="color:${colours[change.after.stance]}">${change.after.stanceWords}</span>`;
  if (!change.before) return to;
  const { stance, stanceWords } = change.before;
  return html`<span class="${stance}" style="color:${colours[stance]}">${stanceWords}</span> <span class="soft" style="color:#5b6472">→</span> ${to}`;
}

function voice(said: VoiceView, { language }: MailView): Html {
  const colour = colours[said.stance];
  const source = said.link
    ? html`<br><a class="link" href="${said.link}" style="color:#1a56c4;text-decoration:underline">${words[language].source}</a>`
    : null;
  return html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td width="3" style="width:3px;background:${colour};border-radius:2px"></td><td style="padding:0 0 0 12px;font-family:${font}">
<p class="soft" style="margin:0 0 4px;font-size:12px;line-height:16px;color:#5b6472"><b>${said.label}:</b> <b class="${said.stance}" style="color:${colour}">${said.stanceWords}</b></p>
<p class="ink" style="margin:0 0 6px;font-family:${serif};font-size:16px;line-height:23px;color:#171b21;overflow-wrap:anywhere">${inMarks(said.quote, language)}</p>
<p class="soft" style="margin:0;font-size:13px;line-height:18px;color:#5b6472">${said.byline}${source}</p></td></tr></table>`;
}

/** The position over time as coloured cells: shown even where pictures are blocked, and readable without colours. */
function picture(history: HistoryView, { language }: MailView): Html {
  const cells = history.stances.map(
    stance =>
      html`<td width="20" height="20" align="center" style="width:20px;height:20px;background:${colours[stance]};color:#ffffff;font-size:12px;line-height:20px;font-weight:700;border-radius:3px">${marks[stance]}</td>`,
  );
  return html`<p class="soft" style="margin:12px 0 4px;font-size:12px;line-height:16px;color:#5b6472">${words[language].history}: ${history.from} – ${history.to}</p>
<table role="presentation" cellpadding="0" cellspacing="2" border="0"><tr>${cells}</tr></table>`;
}

function list(title: string, lines: string[]): Html {
  if (lines.length === 0) return html``;
  const items = lines.map(line => html`<li style="margin:0 0 4px">${line}</li>`);
  return html`${groupHeading(title)}${card(html`<ul class="ink" style="margin:0;padding:0 0 0 18px;font-size:14px;line-height:20px;color:#171b21">${items}</ul>`)}`;
}

function footer(view: MailView): Html {
  const say = words[view.language];
  const anchor = (href: string, text: string) =>
    html`<a class="soft" href="${href}" style="color:#5b6472;text-decoration:underline">${text}</a>`;
  const links = [view.publicUrl && anchor(view.publicUrl, say.open), view.unsubscribeUrl && anchor(view.unsubscribeUrl, say.unsubscribe)];
  const shown = links.filter(link => link !== null && link !== '').map((link, i) => html`${i > 0 ? ' · ' : ''}${link}`);
  return row(
    html`<p class="soft" style="margin:0;font-size:12px;line-height:18px;color:#5b6472">${view.footer}<br>${shown}</p>`,
    '8px 8px 0',
  );
}
