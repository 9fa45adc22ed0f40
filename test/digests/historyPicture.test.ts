import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { drawHistory, pictureSize } from '../../src/digests/historyPicture.ts';
import type { Stance } from '../../src/domain/statement.ts';

const draw = (stances: Stance[], times = stances.map((_, i) => i / (stances.length - 1))) => {
  const { width, height, data } = decode(drawHistory(stances.map((stance, i) => ({ stance, at: times[i]! }))));
  /** The colour at a place of the picture, as it is shown. */
  const at = (x: number, y: number) => [...data.slice((y * 2 * width + x * 2) * 4).slice(0, 4)];
  return { width, height, at, data };
};

describe('the picture of a position over time', () => {
  it('is twice as fine as it is shown, and clear where nothing is drawn, so that it stands on light and dark', () => {
    const { width, height, at } = draw(['support', 'oppose']);
    expect([width, height]).toEqual([pictureSize.width * 2, pictureSize.height * 2]);
    expect(at(200, 30)[3]).toBe(0);
  });

  it('has a green mark above for support, a red one below for opposition, a grey one between for neither', () => {
    const { at } = draw(['support', 'neutral', 'oppose']);
    expect(at(12 + 7, 12 + 5)).toEqual([38, 146, 96, 255]);
    expect(at(200 + 7, 38 + 5)).toEqual([122, 131, 145, 255]);
    expect(at(388 + 7, 64 + 5)).toEqual([214, 77, 64, 255]);
  });

  it('tells the marks apart without colours: a cross, a ring, a dash', () => {
    const { at } = draw(['support', 'neutral', 'oppose']);
    const isWhite = (x: number, y: number) => at(x, y).join() === '255,255,255,255';
    expect([isWhite(12, 12), isWhite(12, 9), isWhite(15, 12)]).toEqual([true, true, true]);
    expect([isWhite(200, 38), isWhite(200, 42)]).toEqual([false, true]);
    expect([isWhite(388, 64), isWhite(388, 61), isWhite(391, 64)]).toEqual([true, false, true]);
  });

  it('keeps marks of one day apart, and within the picture', () => {
    const { at } = draw(Array<Stance>(12).fill('oppose'), [...Array<number>(11).fill(1), 1]);
    for (let i = 0; i < 12; i++) expect(at(388 - 24 * i + 7, 69)).toEqual([214, 77, 64, 255]);
  });

  it('takes a dozen kilobytes at most, however often the side changes', () => {
    expect(drawHistory(Array.from({ length: 12 }, (_, i) => ({ stance: i % 2 ? 'support' : 'oppose', at: i / 11 }))).length).toBeLessThan(
      12_000,
    );
  });
});
