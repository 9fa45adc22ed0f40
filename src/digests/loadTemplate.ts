import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';
import { InputError } from '../domain/errors.ts';

/** Where `npm run build` puts the compiled template; the same place from `src/` and from `dist/`. */
export const mailAsset = fileURLToPath(new URL('../../assets/mail.html', import.meta.url));

type Template = (data: object) => string;
let loaded: Template | undefined;

/** The template of all mails, read once. It escapes whatever is filled in, and throws when something is missing. */
export function loadTemplate(): Template {
  loaded ??= compile();
  return loaded;
}

function compile(): Template {
  try {
    return Handlebars.compile(readFileSync(mailAsset, 'utf8'), { strict: true });
  } catch (error) {
    throw new InputError(`the template of mails ${mailAsset} cannot be read (${(error as Error).message}); run "npm run build"`);
  }
}
