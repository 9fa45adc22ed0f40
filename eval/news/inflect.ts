export type Forms = { base: string; present: string; past: string; participle: string; gerund: string };

/** Base form, past and participle of what does not follow the rule. */
const irregular = new Map(
  'say said said|withdraw withdrew withdrawn|hold held held|speak spoke spoken|give gave given|seek sought sought|tell told told|keep kept kept|stick stuck stuck|hurt hurt hurt|let let let|find found found|make made made|take took taken|see saw seen|leave left left|meet met met'
    .split('|')
    .map(line => line.split(' '))
    .map(([base, past, participle]) => [base!, { past: past!, participle: participle! }] as const),
);
const doubling = /^(?:ban|stop|step|plan|expel|drop|scrap|slam)$/;

/** The forms of an English verb. */
export function inflect(base: string): Forms {
  const soft = base.replace(/e$/, '');
  const doubled = doubling.test(base) ? base + base.at(-1) : null;
  const regular = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${doubled ?? soft}ed`;
  const found = irregular.get(base);
  return {
    base,
    present: /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`,
    past: found?.past ?? regular,
    participle: found?.participle ?? regular,
    gerund: `${doubled ?? (/[^e]e$/.test(base) ? soft : base)}ing`,
  };
}
