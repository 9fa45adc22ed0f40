import { decodeBytes } from '../domain/decodeBytes.ts';

const metaCharset = /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i;

/** An HTML page from its bytes: byte order mark, then HTTP content type, then its own meta element decide how they are read. */
export function decodePage(bytes: Buffer, contentType?: string): string {
  return decodeBytes(bytes, contentType, metaCharset).text;
}
