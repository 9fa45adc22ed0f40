import { decodePage } from '../../articles/decodePage.ts';
import { loadConfig } from '../../config.ts';
import { InputError } from '../../domain/errors.ts';
import { fetchSafely } from '../../net/fetch.ts';

/** The HTML behind an address. Throws an InputError when it cannot be had. */
export async function fetchPage(address: string): Promise<string> {
  const { allowAddresses, userAgent } = loadConfig();
  const answer = await fetchSafely(address, { allowAddresses, userAgent, accept: 'text/html, text/plain' });
  if (answer.kind !== 'ok') throw new InputError(`${address} cannot be read: ${answer.reason}. Check the address.`);
  return decodePage(answer.body, answer.contentType);
}
