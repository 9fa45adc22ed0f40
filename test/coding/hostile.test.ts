import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readGold } from '../../eval/gold.ts';
import { readGolden } from '../../eval/golden.ts';
import { loadCodebook } from '../../src/codebook/load.ts';
import type { ArticleText, CodedArticle } from '../../src/coding/coder.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const codebook = loadCodebook();
const coder = createCoder(codebook);
const languages = ['de', 'en'] as const;

/** Codes a text as each language, as what it looks like, and as a title; every quote must be found where its offsets say. */
function codeEveryWay(text: string): CodedArticle[] {
  const forms: Partial<ArticleText>[] = [
    { text },
    ...languages.flatMap(language => [
      { text, language },
      { title: text, language },
    ]),
  ];
  return forms.map(form => codeOnce({ title: '', text: '', publishedAt: '2025-03-01T12:00:00Z', ...form }));
}

function codeOnce(article: ArticleText): CodedArticle {
  const coded = coder.code(article);
  for (const { evidence } of coded.statements) {
    const place = evidence.in === 'title' ? coded.title : coded.text;
    expect(place.slice(evidence.start, evidence.end)).toBe(evidence.quote);
  }
  return coded;
}

/** The same chances each time. */
const repeatable = { seed: 20250301, numRuns: 150 };

describe('odd texts are read without an error', () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\t\r\n '],
    ['one word', 'Nein'],
    ['one letter', 'x'],
    ['only punctuation', '…!?«»„“”"\'‹›—–-:;,.()[]{}'],
    ['a colon and nothing', 'Merz:'],
    ['a verb alone', 'lehnt ab'],
    ['a quotation mark that never closes', '„Wir lehnen das ab, sagte Merz. Macron stimmte zu. "We refuse", Starmer said.'],
    ['closing marks only', 'Wir lehnen das ab“, sagte Merz”. Scholz« stimmte zu.'],
    ['nested quotation marks', '„Er sagte: ‚Sie sagte: »Wir lehnen ab«‘“, sagte Merz.'],
    ['lone surrogates', 'Merz \ud800 lehnt \udc00 den Vertrag ab, \udfff sagte \ud83d er.'],
    ['NUL and control characters', 'Merz\0lehnt\u0007 den\u001b[31m Vertrag\u0085ab.'],
    ['combining marks and joiners', 'M\u0308e\u200dr\u00adz leh\u00adnt d\u0301en Ver\u200btrag a\u0308b. \ufeffMacron agrees.'],
    ['emoji', '👨‍👩‍👧‍👦 Merz 🇩🇪 lehnt 🚫 den Vertrag ab 💥.'],
    ['right-to-left marks', '\u202eMerz lehnt den Vertrag ab\u202c. \u200fThe USA refuse.'],
    ['a table of numbers', '1.234,5 %\t-3\t+4\n2024-01-01 | 12:00 | 3/4\n'],
    ['a list', '- Deutschland: ja\n- Frankreich: nein\n* USA: enthalten\n1) China – dagegen\n2) Russland – dafür\n'],
    ['a ticker', '+++ 12:04 Merz lehnt Vertrag ab +++ 12:10 Macron: Ja zu Mercosur +++ 12:15 Trump droht EU +++'],
    ['an address and a hash', 'https://example.org/a?b=c#d user@example.org #NATO @POTUS $USD'],
    ['markup', '<p>Merz lehnt den &amp; Vertrag ab</p><script>alert(1)</script>'],
    ['one sentence in capitals', 'DEUTSCHLAND LEHNT DEN NATO-BEITRITT DER UKRAINE AB. GERMANY REJECTS UKRAINE JOINING NATO.'],
    ['no capitals', 'deutschland lehnt den nato-beitritt der ukraine ab, sagte merz. germany rejects it, merz said.'],
    ['both languages at once', 'Merz said, dass Germany den deal ablehnt, but Frankreich supports ihn.'],
    ['names of objects', 'constructor __proto__ toString hasOwnProperty valueOf rejects constructor. __proto__ lehnt toString ab.'],
  ])('%s', (_what, text) => {
    for (const { statements } of codeEveryWay(text)) expect(Array.isArray(statements)).toBe(true);
  });

  it.each([
    ['French', 'Le président a déclaré que la France rejette cet accord, et que les négociations doivent continuer avec les autres pays.'],
    [
      'Spanish',
      'El presidente dijo que España rechaza el acuerdo y que las negociaciones deben continuar con los otros países de la Unión.',
    ],
    ['Russian', 'Президент заявил, что Россия отвергает это соглашение и что переговоры должны продолжаться.'],
    ['Chinese', '中国外交部发言人周三表示，中方坚决反对美国对台军售，要求美方停止。'],
    ['Arabic', 'قال الرئيس إن مصر ترفض تهجير الفلسطينيين من غزة وتدعو إلى وقف إطلاق النار.'],
  ])('%s is no language of the coder, and it says so', (_language, text) => {
    expect(coder.code({ title: '', text, publishedAt: '2025-03-01T12:00:00Z' })).toMatchObject({
      outcome: 'language-not-supported',
      statements: [],
    });
  });

  it('a language that is named and not known is said to be so', () => {
    const article = { title: '', text: 'Merz lehnt ab.', publishedAt: '2025-03-01T12:00:00Z', language: 'fr-CA' };
    expect(coder.code(article)).toMatchObject({ outcome: 'language-not-supported', statements: [] });
  });
});

describe('texts that begin and end with what the codebook knows', () => {
  const codeFramed = (name: string, language: 'de' | 'en') => {
    const [after, before] = language === 'de' ? [`${name} lehnt ab`, `„Nein“: ${name}`] : [`${name} refuses.`, `rejects ${name}`];
    codeOnce({ title: name, text: after, language, publishedAt: '2025-03-01T12:00:00Z' });
    codeOnce({ title: before, text: `${name}: ${name}`, language, publishedAt: '2025-03-01T12:00:00Z' });
  };

  it('every label of an issue', () => {
    for (const { labels } of codebook.issues) for (const language of languages) codeFramed(labels[language], language);
  });

  it('every verb, noun and phrase that tells a stance', () => {
    for (const language of languages) for (const { cues } of codebook.cues[language]) for (const cue of cues) codeFramed(cue, language);
  }, 300_000); // tens of thousands of sentences: a minute here, and a slow machine needs its time
});

describe('texts that were cut', () => {
  const articles = readGold('test/coding/gold');
  it.each(articles.map(one => [one.id, one] as const))('%s, at any place', (_id, { text, title, language, publishedAt }) => {
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(text.length), (one, other) => {
        const cut = text.slice(Math.min(one, other), Math.max(one, other));
        codeOnce({ title: title.slice(0, one % (title.length + 1)), text: cut, language, publishedAt });
      }),
      { ...repeatable, numRuns: 25 },
    );
  });

  it('every golden case after every word', () => {
    for (const one of readGolden('test/coding/golden').filter((_, at) => at % 12 === 0))
      for (const { index } of one.text.matchAll(/\s/g))
        codeOnce({ title: '', text: one.text.slice(0, index), language: one.language, publishedAt: one.published });
  });

  it('every golden case from every word on', () => {
    for (const one of readGolden('test/coding/golden').filter((_, at) => at % 36 === 6))
      for (const { index } of one.text.matchAll(/\s/g))
        codeOnce({ title: '', text: one.text.slice(index), language: one.language, publishedAt: one.published });
  });

  it.each([
    ['a person of nobody knows where', 'The minister, said Joe Zahra of'],
    ['an owner before the text', "'s Joe Zahra said no."],
    ['an adverb around what it hangs on', 'outside the negotiations if need be.'],
    ['who says nothing', 'said Amir Khan Muttaqi,'],
    ['a condition and nothing else', 'Were the Senate to say no, thinks an adviser to the government,'],
    ['a comma behind a condition', 'Were the Senate to say no, , thinks an adviser to the government, Lesotho would turn away.'],
  ])('%s', (_what, text) => {
    codeOnce({ title: text, text, language: 'en', publishedAt: '2025-03-01T12:00:00Z' });
    codeOnce({ title: '', text: `${text} It says so, it says.`, language: 'en', publishedAt: '2025-03-01T12:00:00Z' });
  });

  it('words of both languages in any order', () => {
    const words = articles.flatMap(({ text }) => text.match(/\S+/g) ?? []);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 60 }), fc.constantFrom(...languages), (shuffled, language) => {
        codeOnce({ title: shuffled.slice(0, 8).join(' '), text: shuffled.join(' '), language, publishedAt: '2025-03-01T12:00:00Z' });
      }),
      repeatable,
    );
  });

  it('any characters at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), fc.constantFrom(...languages), (text, language) => {
        codeOnce({ title: text.slice(0, 40), text, language, publishedAt: '2025-03-01T12:00:00Z' });
      }),
      repeatable,
    );
  });
});

describe('texts without measure', () => {
  const sentence = readFileSync('test/coding/golden-article/article.txt', 'utf8').split('\n\n')[3]!.replaceAll('.', ',');
  it.each([
    ['a million letters without a space', 'x'.repeat(1_000_000)],
    ['a million digits', '7'.repeat(1_000_000)],
    ['a hundred thousand quotation marks', '"'.repeat(100_000)],
    ['a hundred thousand opening quotation marks', '„'.repeat(100_000)],
    ['a hundred thousand words in quotation marks', '„ja“ '.repeat(100_000)],
    ['a hundred thousand brackets', '('.repeat(100_000)],
    ['a hundred thousand commas', 'nein, '.repeat(100_000)],
    ['a hundred thousand full stops', '.'.repeat(100_000)],
    ['fifty thousand names', 'Merz '.repeat(50_000)],
    ['a compound of a million letters', 'Donaudampfschifffahrts'.repeat(45_000)],
    ['three thousand clauses and no full stop', `${sentence} `.repeat(1000)],
    ['one that a verb ends three thousand times', 'Merz sagte, dass Macron sagte, '.repeat(1500)],
  ])('%s', (_what, text) => {
    for (const language of languages) codeOnce({ title: text.slice(0, 5000), text, language, publishedAt: '2025-03-01T12:00:00Z' });
  });
});
