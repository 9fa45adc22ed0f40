import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeMail, toPage } from '../../src/digests/composeMail.ts';
import { germanDigest } from './content.ts';

// Set UPDATE_PICTURES=1 to write the pictures of the documentation anew; look at them before committing.
const executablePath = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(existsSync);
if (!executablePath) console.warn('skipped: the digest is not rendered, because no Chromium is installed (apt-get install chromium)');

/** Lowest contrast (WCAG) between a text and what it stands on, as the browser computes it. */
const lowestContrast = `(() => {
  const rgb = text => text.match(/[\\d.]+/g).map(Number);
  const light = ([r, g, b]) => [r, g, b].map(c => (c /= 255) <= .03928 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
  const behind = node => { for (; node; node = node.parentElement) { const colour = rgb(getComputedStyle(node).backgroundColor); if (colour[3] !== 0) return colour; } return [255, 255, 255]; };
  const texts = [...document.body.querySelectorAll('*')].filter(node => node.offsetHeight > 0 && [...node.childNodes].some(child => child.nodeType === 3 && child.textContent.trim()));
  return Math.min(...texts.map(node => { const [a, b] = [light(rgb(getComputedStyle(node).color)), light(behind(node))].sort((x, y) => y - x); return (a + .05) / (b + .05); }));
})()`;

describe.skipIf(!executablePath)('the digest in a browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath!, args: ['--no-sandbox'] });
  });
  afterAll(() => browser?.close());

  const views = [360, 800].flatMap(width => (['light', 'dark'] as const).map(colorScheme => ({ width, colorScheme })));
  it.each(views)('fits $width px in $colorScheme mode, every text readable (contrast of 4.5 or more)', async ({ width, colorScheme }) => {
    const page = await browser.newPage({ viewport: { width, height: 600 }, colorScheme });
    await page.setContent(toPage(composeMail(germanDigest)));
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    expect(await page.evaluate(lowestContrast)).toBeGreaterThanOrEqual(4.5);
    const [before, after] = await page.locator('td.voice').evaluateAll(cells => cells.map(cell => cell.getBoundingClientRect().top));
    const pictures = await page
      .locator('img')
      .evaluateAll(images => images.map(image => (image as unknown as { naturalWidth: number }).naturalWidth));
    expect(pictures).toEqual([800, 800]);
    if (width === 360) expect(after).toBeGreaterThan(before!);
    else expect(after).toBe(before);
    if (process.env.UPDATE_PICTURES) await page.screenshot({ path: picture(width, colorScheme), fullPage: true });
    await page.close();
  });
});

const picture = (width: number, scheme: string) =>
  `docs/images/digest${width === 800 && scheme === 'light' ? '' : `-${width}-${scheme}`}.png`;
