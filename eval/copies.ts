import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { fingerprint, isCopy } from '../src/articles/fingerprint.ts';
import { type Row, share } from './row.ts';

type Story = { id: string; wire: string[]; copies: Variant[]; others: Variant[] };
type Variant = { how: string; text: string };
type Pair = { isCopy: boolean; one: string; other: string };

/** What desks do to any story without rewriting it. */
const routine: ((wire: string[]) => string)[] = [
  wire => wire.join('\n\n'),
  wire => wire.join(' ').toUpperCase(),
  wire => `SELLIN (nws) – ${wire.join('\n\n')}\n\nnws/abc`,
  wire => wire.slice(0, -1).join('\n\n'),
  wire => wire.slice(0, Math.ceil(wire.length * 0.6)).join('\n\n'),
  wire => wire.slice(0, Math.ceil(wire.length * 0.4)).join('\n\n'),
  wire => wire.slice(-Math.ceil(wire.length * 0.5)).join('\n\n'),
  wire => wire.toReversed().join('\n\n'),
  wire => ['Im Hafen von Sellin war davon am Morgen noch nichts zu spüren, sagen Leute, die dort arbeiten.', ...wire.slice(1)].join('\n\n'),
  wire => wire.join('\n\n').replace(/(\S+ ){25}/g, match => `${match.split(' ').slice(0, -2).join(' ')} etwa `),
  wire => wire.map((paragraph, index) => (index % 2 === 1 ? `Lesen Sie auch\n\n${paragraph}` : paragraph)).join('\n\n'),
  wire =>
    wire
      .join('\n\n')
      .replace(/[„“”"]/g, '»')
      .replaceAll('-', '–'),
];

/** How surely copies of a story are told from what only looks like one, as `storeRevision` tells them: a shared band, then enough in common. */
export function measureCopies(): Row[] {
  const stories: Story[] = parse(readFileSync(new URL('./copies.yaml', import.meta.url), 'utf8'));
  const pairs = stories.flatMap((story, index) => [...pairsOf(story), ...stories.slice(index + 1).map(other => stranger(story, other))]);
  const told = pairs.map(({ one, other, isCopy }) => ({ isCopy, told: isTold(one, other) }));
  const right = told.filter(pair => pair.told && pair.isCopy).length;
  const others = told.filter(pair => !pair.isCopy);
  const credited = pairs.filter(pair => !pair.isCopy && !isTold(pair.one, pair.other, true)).length;
  const set = `copies, ${stories.length} stories`;
  return [
    share(set, 'told to be copies that are (precision)', right, told.filter(pair => pair.told).length, { atLeast: 0.98 }),
    share(set, 'copies that are told (recall)', right, told.filter(pair => pair.isCopy).length, { atLeast: 0.9 }),
    share(set, 'look-alikes and strangers told apart', others.filter(pair => !pair.told).length, others.length, { atLeast: 0.98 }),
    share(set, 'the same where both credit one agency', credited, others.length, { atLeast: 0.98 }),
  ];
}

function isTold(one: string, other: string, credited = false): boolean {
  const bands = new Set(fingerprint(one));
  return fingerprint(other).some(band => bands.has(band)) && isCopy(one, other, credited);
}

/** The story beside each of its copies and each look-alike, and the copies beside the look-alikes. */
function pairsOf({ wire, copies, others }: Story): Pair[] {
  const text = wire.join('\n\n');
  const all = [...routine.map(edit => edit(wire)), ...copies.map(copy => copy.text)];
  return [
    ...all.map(other => ({ isCopy: true, one: text, other })),
    ...others.flatMap(({ text: other }) => [text, ...copies.map(copy => copy.text)].map(one => ({ isCopy: false, one, other }))),
  ];
}

const stranger = (one: Story, other: Story): Pair => ({ isCopy: false, one: one.wire.join('\n\n'), other: other.wire.join('\n\n') });
