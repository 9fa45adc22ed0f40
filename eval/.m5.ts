import { loadCodebook } from '../src/codebook/load.ts';
import { createCoder } from '../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const s =
  'Trump und Putin kündigten an, ihre direkten Gespräche fortzusetzen, Russland fordert eine Lösung, die die Ursachen des Konflikts beseitigt, ';
const [text, language] = process.argv[2] === 'b' ? ['('.repeat(20000), 'en'] : [s.repeat(500), 'de'];
coder.code({ title: '', text, language, publishedAt: '2025-03-01T12:00:00Z' });
