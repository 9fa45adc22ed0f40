import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** The folder of material that is read and never copied: `EVAL_SHARED`, else `shared` beside the checkout. */
const shared = resolve(process.env.EVAL_SHARED ?? '../shared');

/** The path of a set below the shared folder; null when it is not there. */
export function findShared(path: string): string | null {
  const full = `${shared}/${path}`;
  return existsSync(full) ? full : null;
}

/** Which part of our own articles and series one belongs to: `b` to `h`, `j` to `s`, `u` to `z` by its letter (`de-b-…`), everything else is `a`. `f`, `j`, `l`, `m`, `r`, `s`, `u`, `w` and `y` are set aside. */
export const partOf = (id: string): string => /^(?:de|en)-([b-hj-su-z])-/.exec(id)?.[1] ?? 'a';

/** The same of a file of golden cases, press items or leads, whose part stands at the end of its name (`negation-de-b`, `press-de-j`, `leads-de-u`); of these `f`, `j` and `u` are set aside. */
export const partOfCategory = (category: string): string => /-([bdefijtu])$/.exec(category)?.[1] ?? 'a';
