/** Frequent words that tell languages apart; a word listed for two counts for both. */
const stopWords: Record<string, string> = {
  de: 'der die das und ist nicht mit den dem des ein eine einer von zu auf für im sich auch als an es wird nach bei sind noch wie aus hat dass er sie wir ich aber oder zum zur über war haben werden kein gegen',
  en: 'the of and to in is that it for was on with as be by at this from are not have has but they his her which said will would their or an he she we you its been were who what there had one',
  fr: 'le la les de des du et est que qui dans pour pas une un sur au avec ce il elle sont par plus ne se à été cette nous vous mais son ses aux en l d c qu',
  es: 'el la los las de del y que en un una es por con para no se su al lo como más pero sus ha este esta fue son también ya sobre le entre está',
  it: 'il la le di e che un una per non è in con si del della dei al lo gli da come più ma ha sono nel anche alla questo delle su ai dal l',
  nl: 'de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij nog uit naar heeft ze hij wordt door over werd deze',
  pt: 'o a os as de do da e que em um uma é para com não se por no na dos das ao mais como mas foi ele ser tem à seu sua ou são pela',
  pl: 'w i na z się nie do to że jest o jak za od po ale przez przy dla co są tym był oraz tego czy tak już który która jego może',
  sv: 'och att det i en på är som av för den med inte till har de om ett han men var sig från vi så kan när skulle också efter eller',
  da: 'og at det i en på er som af for den med ikke til har de om et han men var sig fra vi så kan når skulle også efter eller der',
  tr: 've bir bu da de için ile olarak çok daha olan gibi kadar sonra ne ise değil olduğu ancak en göre her türkiye tarafından',
  ro: 'și de în la a cu pe care nu este un o din că pentru sunt mai au fi prin dar după ca lui sau fost această',
  hu: 'a az és hogy nem is egy ez meg csak volt már de kell van ha mint még lesz után szerint vagy amely',
  cs: 'a v se na je že s z o do i to k ve pro za by jsou ale jako po jeho od které při byl který nebo už také',
  fi: 'ja on ei se että oli mutta hän ovat kun myös tai joka mukaan jos ole sen ovat niin kuin sekä',
};

/** Scripts that say enough by themselves. */
const scripts: [RegExp, string][] = [
  [/\p{Script=Hangul}/gu, 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Georgian}/gu, 'ka'],
  [/\p{Script=Armenian}/gu, 'hy'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Thai}/gu, 'th'],
];
const sample = 20_000;
const enoughWords = 3;

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(stopWords)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * Guesses the language of a text or paragraph as ISO 639-1 code from its frequent words and letters; `und` when there is too little to tell.
 * Reads the first 20 000 characters only.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, sample);
  const letters = head.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 8) return 'und';
  for (const [script, language] of scripts) if ((head.match(script)?.length ?? 0) > letters * 0.3) return language;
  if ((head.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > letters * 0.5) return cyrillic(head);
  return latin(head);
}

function cyrillic(text: string): string {
  const has = (letters: RegExp) => (text.match(letters)?.length ?? 0) > 0;
  if (has(/[ўЎ]/g)) return 'be';
  if (has(/[іїєґІЇЄҐ]/g)) return 'uk';
  if (has(/[ђћџљњЂЋЏЉЊ]/g)) return 'sr';
  return has(/[ыэёЫЭЁ]/g) || !has(/[ъ]\p{L}/gu) ? 'ru' : 'bg';
}

function latin(text: string): string {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const scores = new Map<string, number>();
  for (const word of words) {
    const languages = languagesOf.get(word);
    for (const language of languages ?? []) scores.set(language, (scores.get(language) ?? 0) + 1 / languages!.length);
  }
  for (const [language, letters] of [
    ['de', /[äöüß]/g],
    ['pl', /[łąęśżź]/g],
    ['cs', /[řůě]/g],
    ['tr', /[ığş]/g],
    ['pt', /[ãõ]/g],
    ['es', /[ñ¿¡]/g],
    ['ro', /[țșă]/g],
    ['hu', /[őű]/g],
  ] as const) {
    const found = text.match(letters)?.length ?? 0;
    if (found > 0) scores.set(language, (scores.get(language) ?? 0) + Math.min(found, words.length / 10) * 0.7);
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (best === undefined || words.length < enoughWords || best[1] < Math.min(1, words.length * 0.05)) return 'und';
  return best[1] > words.length * 0.04 && best[1] > (second?.[1] ?? 0) ? best[0] : 'und';
}
