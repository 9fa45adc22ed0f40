/** German titles that are made up as needed (Sportminister, Digitalministerin, Sportstaatsministerin, Abrüstungsbotschafter): what the end of the word says of the office. */
const families: [RegExp, string][] = [
  [/(?:staatsminister|staatssekretär|vizeminister)(?:in|s)?$/, 'deputy-minister'],
  [/minister(?:in|s)?$/, 'minister'],
  [/(?<!marken|marke|kultur|sport|mode|jugend|goodwill|friedens|integrations)botschafter(?:in|s)?$/, 'ambassador'],
  [/(?<!ab|pfand|polizei)gesandte(?:[rn])?$/, 'envoy'],
  [/(?<!polizei|haupt|kriminal|ober)kommissar(?:in|s)?$/, 'commissioner'],
];

/** Beside the role of such a title: many hold that role, so that the title alone names nobody whom the codebook knows. */
export const madeUp = 'made-up-title';

/** The role that a title has by the way it is made; null when it is none. */
export function titleFamily(word: string): string | null {
  if (!/^\p{Lu}\p{Ll}{5,}$/u.test(word)) return null;
  return families.find(([end]) => end.test(word.toLowerCase()))?.[1] ?? null;
}
