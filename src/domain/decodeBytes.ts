import { isAscii, isUtf8 as isValidUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { sniffScript } from './sniffScript.ts';

/** Text with the name of the encoding that it was read in, and where that name came from. */
export type Decoded = { text: string; encoding: string; basis: 'bom' | 'http' | 'declared' | 'sniffed' };

const marks: [bytes: number[], encoding: string][] = [
  [[0xff, 0xfe, 0, 0], 'utf-32le'],
  [[0, 0, 0xfe, 0xff], 'utf-32be'],
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];
/** How `<` and the character after it look in encodings of more than one byte. */
const shapes: [bytes: (number | null)[], encoding: string][] = [
  [[0x3c, 0, 0, 0], 'utf-32le'],
  [[0, 0, 0, 0x3c], 'utf-32be'],
  [[0x3c, 0, null, 0], 'utf-16le'],
  [[0, 0x3c, 0, null], 'utf-16be'],
];
/** Names that the web uses for a superset of what they say. */
const supersets: Record<string, string> = {
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'x-sjis': 'shift_jis',
  'ks_c_5601-1987': 'euc-kr',
  'iso-8859-9': 'windows-1254',
  'tis-620': 'windows-874',
};

/**
 * Decodes bytes by byte order mark, then HTTP content type, then what the document declares, then its look; UTF-8 where nothing says otherwise,
 * windows-1252 where the bytes are no UTF-8 and in Latin script. Uses iconv-lite, because TextDecoder of Node 20 reads windows-1252 wrongly.
 */
export function decodeBytes(bytes: Buffer, contentType: string | undefined, declaredIn: RegExp): Decoded {
  const mark = marks.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  if (mark) return decodeAs(bytes, mark[1], 'bom');
  const http = known(/charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(contentType ?? '')?.[1]);
  const shape = shapes.find(([signature]) => signature.every((byte, index) => byte === null || bytes[index] === byte));
  if (shape) return decodeAs(bytes, shape[1], 'sniffed');
  if (http) return decodeAs(bytes, http, 'http');
  const declared = known(declaredIn.exec(bytes.subarray(0, 4096).toString('latin1'))?.[1]);
  // A document that was converted to UTF-8 on its way often keeps its old declaration; nothing else is UTF-8 by accident.
  if (declared && !/^utf-?(?:16|32)/.test(declared) && !isUtf8(bytes)) return decodeAs(bytes, declared, 'declared');
  return decodeAs(bytes, 'utf-8', 'sniffed');
}

function decodeAs(bytes: Buffer, named: string, basis: Decoded['basis']): Decoded {
  const encoding = supersets[named] ?? named;
  if (encoding !== 'utf-8' && encoding !== 'utf8') return { text: iconv.decode(bytes, encoding), encoding: named, basis };
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  if (isValidUtf8(bytes) || seemsUtf8(bytes)) return { text, encoding: named, basis };
  // Bytes that are no UTF-8 were mostly written on Windows, whatever the document says of itself.
  const sniffed = sniffScript(bytes) ?? 'windows-1252';
  return { text: iconv.decode(bytes, sniffed), encoding: sniffed, basis: 'sniffed' };
}

/** True for bytes that hold more than ASCII and are UTF-8 throughout. */
function isUtf8(bytes: Buffer): boolean {
  return !isAscii(bytes) && isValidUtf8(bytes);
}

/** True when more of the bytes above ASCII form UTF-8 sequences than not. */
function seemsUtf8(bytes: Buffer): boolean {
  let [good, bad] = [0, 0];
  for (let index = 0; index < Math.min(bytes.length, 500_000); index++) {
    const byte = bytes[index]!;
    if (byte < 0x80) continue;
    const length = byte >= 0xf0 ? 3 : byte >= 0xe0 ? 2 : byte >= 0xc2 ? 1 : 0;
    const follows = bytes.subarray(index + 1, index + 1 + length);
    if (length > 0 && follows.length === length && follows.every(one => (one & 0xc0) === 0x80)) {
      good++;
      index += length;
    } else bad++;
  }
  return good >= bad;
}

function known(name: string | undefined): string | undefined {
  const encoding = name?.toLowerCase();
  return encoding && iconv.encodingExists(supersets[encoding] ?? encoding) ? encoding : undefined;
}
