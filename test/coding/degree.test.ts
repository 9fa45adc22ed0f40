import { expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';
import { categoricalFrom, plainFrom, toneBelow } from '../../src/domain/thresholds.ts';

const coder = createCoder(loadCodebook());

/** How firm the words about the issue of a sentence are. */
const firmness = (language: string, text: string): string[] =>
  coder
    .code({ title: '', text, language, publishedAt: '2025-06-12T12:00:00Z' })
    .statements.filter(({ subject }) => subject.kind === 'issue')
    .map(({ intensity }) =>
      intensity >= categoricalFrom ? 'categorical' : intensity >= plainFrom ? 'plain' : intensity >= toneBelow ? 'hedged' : 'tone',
    );

it.each([
  ['de', 'Bundeskanzler Friedrich Merz lehnt gemeinsame Schulden der EU ab.', 'plain'],
  ['de', 'Bundeskanzler Friedrich Merz lehnt gemeinsame Schulden der EU kategorisch ab.', 'categorical'],
  ['de', 'Bundeskanzler Friedrich Merz lehnt gemeinsame Schulden der EU ohne Wenn und Aber ab.', 'categorical'],
  ['de', 'Bundeskanzler Friedrich Merz lehnt gemeinsame Schulden der EU ab, und zwar um keinen Preis der Welt.', 'categorical'],
  ['de', 'Spanien rückt von seinem kategorischen Nein zu gemeinsamen Schulden der EU ab.', 'plain'],
  ['de', 'Bundeskanzler Friedrich Merz hat Einwände gegen gemeinsame Schulden der EU.', 'hedged'],
  ['de', 'Bundeskanzler Friedrich Merz hat gewisse Bedenken gegen gemeinsame Schulden der EU.', 'hedged'],
  ['en', 'Australia rejects AUKUS.', 'plain'],
  ['en', 'Australia flatly rejects AUKUS.', 'categorical'],
  ['en', 'Australia supports AUKUS without reservation.', 'categorical'],
  ['en', 'Australia has some reservations about AUKUS.', 'hedged'],
  ['en', 'Australia supports AUKUS in principle.', 'hedged'],
  ['en', 'Australia supports AUKUS as a matter of principle.', 'plain'],
  ['en', 'Australia has softened its opposition to AUKUS.', 'hedged'],
  ['en', 'Australia has not softened its opposition to AUKUS.', 'plain'],
  ['de', 'Spanien hat seinen Widerstand gegen gemeinsame Schulden der EU abgeschwächt.', 'hedged'],
])('a clause that says itself how firm it is, is taken at its word (%s): %s', (language, text, expected) => {
  expect(firmness(language, text)).toContain(expected);
});
