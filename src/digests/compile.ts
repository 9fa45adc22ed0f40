// Build step: src/digests/mail.mjml → assets/mail.html, so that MJML is needed for building only. A mistake in the template fails the build.
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import mjml from 'mjml';
import { mailAsset } from './loadTemplate.ts';

const template = fileURLToPath(new URL('../../src/digests/mail.mjml', import.meta.url));

/** The template as HTML with its holes, without indentation: Gmail cuts off what is longer than 102 kB. */
export async function compileMail(): Promise<string> {
  const { html } = await mjml(readFileSync(template, 'utf8'), { validationLevel: 'strict', keepComments: false });
  return html.replace(/\s*\n\s*/g, '\n').replaceAll(' class=""', '');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  mkdirSync(dirname(mailAsset), { recursive: true });
  const draft = `${mailAsset}.${process.pid}`;
  writeFileSync(draft, await compileMail());
  renameSync(draft, mailAsset);
}
