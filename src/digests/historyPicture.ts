import { encode } from 'fast-png';
import type { Stance } from '../domain/statement.ts';
import { type Canvas, type Colour, createCanvas } from './canvas.ts';

/** One statement: a stance, and when it was made, from the first (0) to the last (1). */
export type PicturePoint = { stance: Stance; at: number };

/** How large the picture is shown; it has twice as many pixels each way, for fine screens. */
export const pictureSize = { width: 400, height: 76 };

// On transparent ground, in tones that stand out from white and from the dark grey of night alike.
const colours: Record<Stance, Colour> = { support: [38, 146, 96], oppose: [214, 77, 64], neutral: [122, 131, 145] };
const heights: Record<Stance, number> = { support: 12, neutral: 38, oppose: 64 };
const way: Colour = [150, 158, 170];
const white: Colour = [255, 255, 255];
const radius = 10;
const margin = 12;
/** Marks that follow each other closely still stand side by side. */
const closest = 24;

/** The position over time as a PNG: for above, against below. Each statement is a mark that is told by its sign (+, – and a ring) as by its colour. */
export function drawHistory(points: PicturePoint[]): Uint8Array {
  const canvas = createCanvas(pictureSize.width, pictureSize.height, 2);
  const places = spread(points.map(({ at }) => at));
  const marks = points.map(({ stance }, i) => ({ stance, x: places[i]!, y: heights[stance] }));
  for (const [i, { x, y }] of marks.entries()) {
    const before = marks[i - 1];
    if (!before) continue;
    canvas.bar([before.x, before.y], [x, before.y], 2, way);
    canvas.bar([x, before.y], [x, y], 2, way);
  }
  for (const { stance, x, y } of marks) drawMark(canvas, stance, x, y);
  const { width, height, data } = canvas;
  return encode({ width, height, data, channels: 4 });
}

function drawMark(canvas: Canvas, stance: Stance, x: number, y: number): void {
  canvas.disc(x, y, radius, colours[stance]);
  if (stance === 'neutral') {
    canvas.disc(x, y, 5, white);
    canvas.disc(x, y, 3, colours.neutral);
    return;
  }
  canvas.bar([x - 4, y], [x + 4, y], 2, white);
  if (stance === 'support') canvas.bar([x, y - 4], [x, y + 4], 2, white);
}

/** Where the marks stand: true to time, as far as there is room between them. */
function spread(times: number[]): number[] {
  const end = pictureSize.width - margin;
  const places: number[] = [];
  for (const at of times) places.push(Math.max(margin + at * (end - margin), (places.at(-1) ?? margin - closest) + closest));
  // What was pushed over the end goes back.
  return places.map((place, i) => Math.min(place, end - (places.length - 1 - i) * closest));
}
