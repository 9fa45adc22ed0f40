export type Colour = readonly [red: number, green: number, blue: number];

/** Pixels to draw on: RGBA, line after line. Lengths are in units of `scale` pixels; edges are smooth, and what is drawn later covers what is there. */
export type Canvas = {
  width: number;
  height: number;
  data: Uint8Array;
  disc(x: number, y: number, radius: number, colour: Colour): void;
  /** A level or upright line. */
  bar(from: [x: number, y: number], to: [x: number, y: number], thickness: number, colour: Colour): void;
};

/** A transparent canvas. */
export function createCanvas(unitsWide: number, unitsHigh: number, scale: number): Canvas {
  const [width, height] = [unitsWide * scale, unitsHigh * scale];
  const data = new Uint8Array(width * height * 4);

  /** Fills what lies inside: `depth` tells how far within the shape a point is, in pixels, negative outside of it. */
  function fill(
    box: [left: number, top: number, right: number, bottom: number],
    colour: Colour,
    depth: (x: number, y: number) => number,
  ): void {
    const [left, top, right, bottom] = box.map(Math.round) as typeof box;
    for (let y = Math.max(0, top - 1); y < Math.min(height, bottom + 1); y++) {
      for (let x = Math.max(0, left - 1); x < Math.min(width, right + 1); x++) {
        const share = Math.min(1, Math.max(0, depth(x + 0.5, y + 0.5) + 0.5));
        if (share > 0) blend((y * width + x) * 4, colour, share);
      }
    }
  }
  function blend(at: number, colour: Colour, share: number): void {
    const below = (data[at + 3]! / 255) * (1 - share);
    const all = share + below;
    for (let i = 0; i < 3; i++) data[at + i] = Math.round((colour[i]! * share + data[at + i]! * below) / all);
    data[at + 3] = Math.round(all * 255);
  }

  return {
    ...{ width, height, data },
    disc(x, y, radius, colour) {
      const [cx, cy, r] = [x * scale, y * scale, radius * scale];
      fill([cx - r, cy - r, cx + r, cy + r], colour, (px, py) => r - Math.hypot(px - cx, py - cy));
    },
    bar([x1, y1], [x2, y2], thickness, colour) {
      const half = thickness / 2;
      const [left, right] = [Math.min(x1, x2) - half, Math.max(x1, x2) + half].map(x => x * scale) as [number, number];
      const [top, bottom] = [Math.min(y1, y2) - half, Math.max(y1, y2) + half].map(y => y * scale) as [number, number];
      fill([left, top, right, bottom], colour, (px, py) => Math.min(px - left, right - px, py - top, bottom - py));
    },
  };
}
