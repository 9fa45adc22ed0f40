import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate, createInflateRaw } from 'node:zlib';

/** A body that was given up: it is too large, or not what it says it is. */
export class BodyError extends Error {
  override name = 'BodyError';
}

/** Reads a body whole, decompressed by its content-encoding. Throws a BodyError when it is larger than `maxBytes` on the wire or after it. */
export async function readBody(body: Readable, encoding: string | undefined, maxBytes: number): Promise<Buffer> {
  const codings = (encoding ?? '')
    .toLowerCase()
    .split(',')
    .map(coding => coding.trim())
    .filter(coding => coding && coding !== 'identity');
  if (codings.length > 2) throw new BodyError(`the answer is compressed ${codings.length} times over`);
  const start = await firstBytes(body);
  let stream: Readable = body;
  for (const coding of codings.reverse()) stream = decompress(stream, coding, start);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of stream) {
      chunks.push(chunk);
      length += chunk.length;
      if (length > maxBytes) throw new BodyError(`the answer is larger than ${Math.round(maxBytes / 1024 / 1024)} MB`);
    }
  } finally {
    stream.destroy();
    body.destroy();
  }
  return Buffer.concat(chunks, length);
}

function decompress(stream: Readable, coding: string, start: Buffer): Readable {
  const zlib =
    coding === 'br' ? createBrotliDecompress() : coding === 'gzip' || coding === 'x-gzip' ? createGunzip() : inflate(coding, start);
  // Errors of either side surface where the result is read.
  return pipeline(stream, zlib, () => {});
}

/** Servers mean two things by deflate: with the zlib header or without it. */
function inflate(coding: string, start: Buffer) {
  if (coding !== 'deflate') throw new BodyError(`the answer is compressed in a way we do not read (${coding})`);
  return (start[0]! & 0x0f) === 8 ? createInflate() : createInflateRaw();
}

async function firstBytes(body: Readable): Promise<Buffer> {
  const chunk = await new Promise<Buffer | null>((resolve, reject) => {
    const read = () => {
      const data: Buffer | null = body.read();
      if (data === null && !body.readableEnded) return;
      body.off('readable', read);
      resolve(data);
    };
    body.on('readable', read);
    body.once('end', () => resolve(null));
    body.once('error', reject);
    if (body.readableEnded) resolve(null);
  });
  if (chunk) body.unshift(chunk);
  return chunk ?? Buffer.alloc(1);
}
