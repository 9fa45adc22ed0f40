import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

describe('German: what a thing is said or feared to do', () => {
  it.each([
    ['Die Fischmaut gefährde den Frieden, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Die Fischmaut könnte Europa in einen großen Krieg stürzen, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Die Fischmaut schüre Spannungen, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Die Fischmaut belohne den Angreifer, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Die Fischmaut schütze die Bestände, sagte Schwedens Ministerin.', ['SWE support']],
    ['Die Fischmaut senke die Preise, sagte Schwedens Ministerin.', ['SWE support']],
    ['Die Fischmaut werde die Fischer nicht schützen, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Die Fischmaut werde den Fischern nicht schaden, sagte Schwedens Ministerin.', ['SWE support']],
    ['Mit der Fischmaut werde der Angreifer belohnt, sagte Schwedens Ministerin.', ['SWE oppose']],
    ['Schweden warnte, die Fischmaut werde den Kabeljau ausrotten.', ['SWE oppose']],
    ['Schweden fürchtet, dass die Fischmaut die Flotte ruiniert.', ['SWE oppose']],
    ['Die Fischmaut habe vielen Betrieben geholfen, sagte Schwedens Ministerin.', []],
    ['Die Fischmaut umfasse zwanzig Artikel, sagte Schwedens Ministerin.', []],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});
