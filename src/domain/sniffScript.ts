import { createRequire } from 'node:module';

type Detector = { detect(bytes: Buffer): { encoding: string | null } };

/** Encodings of scripts other than Latin, by the names that both libraries know. Between the Latin ones statistics only guess; windows-1252 is the better guess. */
const otherScripts =
  /^(?:euc-(?:jp|kr|tw)|shift_jis|cp(?:932|949|874)|tis-620|gb\w+|big5\w*|koi8-[ru]|windows-125[13568]|iso-8859-(?:[5-8]|11))$/;
/** Names of Windows code pages that the web calls otherwise. */
const webNames: Record<string, string> = { cp932: 'shift_jis', cp949: 'euc-kr', cp874: 'tis-620' };
const sampleBytes = 100_000;

/**
 * The encoding of bytes that are no UTF-8 and declare nothing, when they hold text of another script than Latin (Cyrillic, Greek, Chinese …); else undefined.
 * The tables that tell are large and seldom needed, so they are loaded then.
 */
export function sniffScript(bytes: Buffer): string | undefined {
  const text = bytes.toString('latin1', 0, sampleBytes).replace(/<[^<>]*>/g, ' ');
  const high = text.match(/[\x80-\xff]/g)?.length ?? 0;
  const letters = text.match(/[a-z]/gi)?.length ?? 0;
  // In German one letter of fifteen is an umlaut; in other scripts nearly all letters are above ASCII.
  if (high < 8 || high * 4 < letters) return undefined;
  const { detect } = createRequire(import.meta.url)('jschardet') as Detector;
  const found = detect(bytes.subarray(0, sampleBytes)).encoding?.toLowerCase();
  return found && otherScripts.test(found) ? (webNames[found] ?? found) : undefined;
}
