import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, inflateRaw, type ZlibOptions } from 'node:zlib';

/** A body that was given up: it is too large, or not what it says it is. */
export class BodyError extends Error {
  override name = 'BodyError';
}

const gunzipAll = promisify<Buffer, ZlibOptions, Buffer>(gunzip);
const brotliAll = promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress);
const inflateAll = promisify<Buffer, ZlibOptions, Buffer>(inflate);
const inflateRawAll = promisify<Buffer, ZlibOptions, Buffer>(inflateRaw);

/** Reads a body whole, decompressed by its content-encoding. Throws a BodyError when it is larger than `maxBytes` on the wire or after it. */
export async function readBody(body: Readable, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding && coding !== 'identity');
  if (codings.length > 2) throw new BodyError(`the answer is compressed ${codings.length} times over`);
  let bytes = await readWhole(body, maxBytes);
  for (const coding of codings.reverse()) if (bytes.length > 0) bytes = await decompress(bytes, coding, maxBytes);
  return bytes;
}

async function readWhole(body: Readable, maxBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of body) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes) throw tooLarge(maxBytes); // leaving the loop closes the connection
  }
  return Buffer.concat(chunks, length);
}

async function decompress(bytes: Buffer, coding: string, maxBytes: number): Promise<Buffer> {
  const options = { maxOutputLength: maxBytes };
  try {
    if (coding === 'gzip' || coding === 'x-gzip') return await gunzipAll(bytes, options);
    if (coding === 'br') return await brotliAll(bytes, options);
    // Servers mean two things by deflate: with the zlib header or without it.
    if (coding === 'deflate') return await ((bytes[0]! & 0x0f) === 8 ? inflateAll : inflateRawAll)(bytes, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw tooLarge(maxBytes);
    throw new BodyError(`the answer is not compressed as it says (${coding})`);
  }
  throw new BodyError(`the answer is compressed in a way we do not read (${coding})`);
}

function tooLarge(maxBytes: number): BodyError {
  return new BodyError(`the answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MB`);
}
