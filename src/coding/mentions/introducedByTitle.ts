import type { Token } from '../../language/types.ts';
import type { Actor, NameIndex, Registry } from './names.ts';

/**
 * "Wadephul gegen neue Zölle. | Der Außenminister | …": whom the headline opens with by his surname alone, where the first sentence tells his office without saying whose.
 * The text is read before its headline, so whoever such an office belongs to has to be known before.
 */
export function introducedByTitle(title: Token[], body: Token[], names: NameIndex, registry: Registry, date: string): Actor | null {
  const found = title.length > 0 ? names.find(title, 0, title.length, ['surname'])[0] : undefined;
  if (!found) return null;
  const inOffice = found.entry.ids.map(id => registry.actor(id, date)).filter(actor => actor?.behalf);
  const [actor] = inOffice;
  if (inOffice.length !== 1 || !actor) return null;
  const sentence = body.filter(token => token.sentence === body[0]!.sentence);
  const told = sentence.some((token, at) => {
    if (!/^(?:der|die|the)$/.test(token.lower)) return false;
    const from = body[at + 1]?.pos === 'ADJ' && !names.find(body, at + 1, sentence.length, ['demonym', 'title'])[0] ? at + 2 : at + 1;
    const office = names.find(body, from, sentence.length, ['title'])[0];
    return (
      office !== undefined && !isOfAnother(body, from + office.length, names) && office.entry.ids.some(role => actor.roles.includes(role))
    );
  });
  return told ? actor : null;
}

/** "Der Außenminister | Israels |", "the foreign minister | of Norway |", "der Kanzler | Stocker |". */
function isOfAnother(tokens: Token[], next: number, names: NameIndex): boolean {
  const at = /^(?:von|of|aus|from)$/.test(tokens[next]?.lower ?? '') ? next + 1 : next;
  return tokens[next]?.pos === 'PROPN' || names.find(tokens, at, tokens.length, ['body', 'metonym', 'person', 'surname']).length > 0;
}
