// The commonest words that only one of the two languages has.
const german = new Set(
  'der die das und ist nicht auch sich mit dem den des ein eine einen einer für auf von zu im wird werden wurde hat haben als bei nach über sagte dass aus noch oder wie zum zur'.split(
    ' ',
  ),
);
const english = new Set(
  'the and of to is that for it with as was on are by this be from at have has had said not which they their would will an been who were more about after but his he'.split(
    ' ',
  ),
);

/** `de`, `en`, or undefined when a text is too short or in neither language. */
export function detectLanguage(text: string): 'de' | 'en' | undefined {
  const words =
    text
      .slice(0, 5000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < 20) return undefined;
  const share = (common: Set<string>) => words.filter(word => common.has(word)).length / words.length;
  const [de, en] = [share(german), share(english)];
  if (Math.max(de, en) < 0.12 || Math.abs(de - en) < 0.06) return undefined;
  return de > en ? 'de' : 'en';
}

/** ISO 639-1 code of what a page declares: `de-AT`, `en_GB` and `german` give `de`, `en`, `de`. */
export function languageCode(declared: string | undefined): string | undefined {
  return /^[a-z]{2}(?=$|[-_])/.exec(declared?.trim().toLowerCase() ?? '')?.[0];
}
