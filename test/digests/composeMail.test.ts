import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { composeMail } from '../../src/digests/composeMail.ts';
import type { MailChange, MailContent } from '../../src/digests/mailContent.ts';
import { englishAlert, germanDigest, reversal } from './content.ts';

/** What a reader sees of the HTML part. */
function seen(html: string): string {
  const $ = load(html);
  $('style,title').remove();
  return $.root().text().replace(/\s+/g, ' ');
}

const bytes = (text: string) => new TextEncoder().encode(text).length;

it('a mail about an alert that did not hold says so in its subject, and shows what had been told', () => {
  const notice = { id: 3, kind: 'retracted' as const, reason: 'Late words show that it did not happen.' };
  const { subject, text, html } = composeMail({ ...englishAlert, notice });
  expect(subject).toMatch(/^Withdrawn: United States · NATO membership of Ukraine/);
  for (const part of [text.replace(/\s+/g, ' '), seen(html)]) {
    expect(part).toContain('show that this change did not happen');
    expect(part).toContain('nicht für ein realistisches Ergebnis');
  }
});

describe('both parts of a digest', () => {
  const mail = composeMail(germanDigest);
  it.each([
    ['text', mail.text.replace(/\s+/g, ' ')],
    ['HTML', seen(mail.html)],
  ])('the %s part says what changed, who said it, when, where and why, in the reader’s language', (_, part) => {
    for (const piece of [
      '3 Positionswechsel',
      'Kehrtwende',
      'USA · Nato-Beitritt der Ukraine',
      'dafür → dagegen',
      'eines Tages Mitglied der Nato sein werde',
      'nicht für ein realistisches Ergebnis',
      'Pete Hegseth (für: USA) · gesagt am 12. Februar 2025 · Beispielzeitung',
      'Die Seite hat gewechselt',
      '92 %',
      'keine frühere Position bekannt',
      'Beispielzeitung Politik, seit 11. Februar 2025',
      'Abbestellen',
    ]) {
      expect(part).toContain(piece);
    }
  });

  it('leaves words alone that bring quotation marks of their own', () => {
    const quote = '“Not one more shell,” the minister said.';
    const { text, html } = composeMail({ ...englishAlert, changes: [{ ...reversal, after: { ...reversal.after, quote } }] });
    for (const part of [text.replace(/\s+/g, ' '), seen(html)]) {
      expect(part).toContain(quote);
      expect(part).not.toMatch(/““|said\.”/);
    }
  });

  it('names changes of equal weight by region', () => {
    const from = (id: string, name: string) => ({
      ...reversal,
      actor: { id, name, aliases: [] },
      after: { ...reversal.after, onBehalfOf: null },
    });
    const changes = [
      from('country:FJI', 'Fidschi'),
      from('org:nato', 'Nato'),
      from('country:KEN', 'Kenia'),
      from('country:FRA', 'Frankreich'),
    ];
    const { text } = composeMail({ ...germanDigest, changes });
    const order = ['Frankreich ·', 'Kenia ·', 'Fidschi ·', 'Nato ·'].map(title => text.indexOf(title, text.indexOf('HOHES')));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
  });

  it('puts the most severe change first', () => {
    const order = ['USA ·', 'Österreich ·', 'Brasilien ·'].map(title => mail.text.indexOf(title));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order.every(index => index >= 0)).toBe(true);
  });

  it('links both sources in both parts', () => {
    const links = [reversal.before!.link!, reversal.after.link!];
    const $ = load(mail.html);
    const hrefs = $('a')
      .map((_, a) => $(a).attr('href'))
      .get();
    expect(hrefs).toEqual(expect.arrayContaining(links));
    for (const link of links) expect(mail.text.split('\n').map(line => line.trim())).toContain(link);
  });

  it('loads nothing from anywhere: no scripts, fonts, style sheets, or pictures that do not come with it', () => {
    const $ = load(mail.html);
    expect($('script,link,iframe,object,video').length).toBe(0);
    const sources = $('img')
      .map((_, img) => $(img).attr('src'))
      .get();
    expect(sources).toEqual(mail.pictures.map(({ cid }) => `cid:${cid}`));
    expect(mail.html).not.toMatch(/url\(|@import|srcset|background=/);
  });

  it('shows the position over time as a picture, and in signs to whoever sees none', () => {
    expect(mail.pictures.map(({ cid }) => cid)).toEqual(['history-11@demarche', 'history-12@demarche']);
    expect(load(mail.html)('img').first().attr('alt')).toBe('+ + + ○ + + + –');
    expect(mail.text).toContain('+ + + ○ + + + –');
  });
});

it('an alert in English for a reader in New York speaks English and uses the dates of New York', () => {
  const mail = composeMail({
    ...englishAlert,
    changes: [{ ...reversal, after: { ...reversal.after, saidOn: '2025-02-13T03:00:00.000Z' } }],
  });
  expect(mail.subject).toBe('Reversal: USA · NATO membership of Ukraine (for → against)');
  expect(mail.text).toContain('12 February 2025');
  expect(mail.text).toContain('Before (for)');
});

it('a digest that could not be sent says that it is late and for how many it makes up', () => {
  const late = composeMail({ ...germanDigest, period: { ...germanDigest.period!, missed: 6 } });
  expect(late.text.replace(/\s+/g, ' ')).toContain('holt 6 frühere Überblicke nach, die nicht verschickt werden konnten');
  expect(composeMail(germanDigest).text).not.toContain('Verspätet');
});

it('a quiet digest says that nothing changed', () => {
  const quiet = composeMail({ ...germanDigest, changes: [] });
  expect(quiet.subject).toBe('Kein Positionswechsel · 13. Februar 2025');
  expect(seen(quiet.html)).toContain('Kein Positionswechsel');
});

it('a change that did not hold is taken back in a later digest', () => {
  const mail = composeMail({ ...germanDigest, changes: [], withdrawn: [reversal] });
  expect(mail.text).toMatch(/Zurückgenommen[\s\S]*USA · Nato-Beitritt der Ukraine: Kehrtwende/);
});

it('lines of the text part are at most 76 characters, except links', () => {
  const long = composeMail(germanDigest)
    .text.split('\n')
    .filter(line => line.length > 76 && !line.includes('https://'));
  expect(long).toEqual([]);
});

// After a change of the template: npx vitest run test/digests -u, and look at what became of them.
it.each([
  ['digest.de', germanDigest],
  ['alert.en', englishAlert],
  ['late.de', { ...germanDigest, changes: [], withdrawn: [reversal], lateSince: '2025-02-13T06:00:00.000Z' }],
  [
    'confirm.en',
    {
      ...englishAlert,
      changes: [],
      letter: {
        heading: 'Please confirm',
        lines: ['A line.'],
        button: { label: 'Confirm', url: 'https://demarche.example.org/confirm/3/x' },
      },
    },
  ],
])('%s is word for word as last looked at', async (name, content) => {
  const { subject, text, html } = composeMail(content);
  await expect(`Subject: ${subject}\n\n${text}`).toMatchFileSnapshot(`golden/${name}.txt`);
  await expect(html).toMatchFileSnapshot(`golden/${name}.html`);
  expect(html).not.toContain('{{');
});

describe('hostile texts', () => {
  const hostile =
    '</td><script>alert(1)</script><img src=x onerror=alert(2)> "quoted" https://evil.example/phish \u202Etxet\r\nBcc: x@evil.example';
  const change: MailChange = {
    ...reversal,
    actor: { id: 'person:x', name: hostile, aliases: [] },
    subject: { kind: 'open', id: 'open:x', label: hostile, labels: {} },
    after: {
      ...reversal.after,
      quote: hostile,
      publisher: hostile,
      link: 'javascript:alert(3)',
      actor: { id: 'person:y', name: hostile, aliases: [] },
    },
    before: { ...reversal.before!, link: 'https://ok.example/"><script>alert(4)</script>' },
  };
  const content: MailContent = {
    ...germanDigest,
    subscription: { ...germanDigest.subscription, name: hostile },
    changes: [change],
    withdrawn: [change],
    blindFeeds: [{ title: hostile, since: '2025-02-11T04:00:00.000Z' }],
  };
  const mail = composeMail(content);

  it('are not taken for parts of the template', () => {
    const quote = '{{subject}} {{> voice}} {{#each groups}}';
    const { html } = composeMail({ ...content, changes: [{ ...reversal, after: { ...reversal.after, quote } }] });
    expect(seen(html)).toContain(quote);
  });
  it('cannot add an element to the HTML', () => {
    const $ = load(mail.html);
    expect($('script').length).toBe(0);
    expect($('img').attr('src')).toMatch(/^cid:history-\d+@demarche$/);
    expect($('[onerror]').length).toBe(0);
  });
  it('cannot add a link to either part', () => {
    const $ = load(mail.html);
    const hosts = $('a')
      .map((_, a) => new URL($(a).attr('href')!).host)
      .get();
    expect(new Set(hosts)).toEqual(new Set(['ok.example', 'demarche.example.org']));
    expect(mail.text).not.toContain('https://evil.example');
    expect(mail.html).not.toContain('javascript:');
  });
  it('cannot break a header or turn the writing round', () => {
    expect(mail.subject).not.toMatch(/[\r\n]/);
    expect(mail.subject.length).toBeLessThanOrEqual(180);
    expect(mail.text + mail.html + mail.subject).not.toContain('\u202E');
  });
});

it('a digest of two thousand long changes stays below 100 kB, names the least severe in a line, and keeps its unsubscribe link', () => {
  const changes = Array.from({ length: 2_000 }, (_, i) => ({
    ...reversal,
    severity: 1 - i / 2_000,
    after: { ...reversal.after, quote: 'Sehr lange Rede über den Beitritt. '.repeat(200) },
  }));
  const mail = composeMail({ ...germanDigest, changes });
  expect(bytes(mail.html)).toBeLessThan(100_000);
  expect(bytes(mail.text)).toBeLessThan(100_000);
  expect(mail.subject).toContain('2000 Positionswechsel');
  expect(mail.text).toContain('Außerdem geändert');
  expect(load(mail.html)(`a[href="${germanDigest.unsubscribeUrl}"]`).length).toBe(1);
});
