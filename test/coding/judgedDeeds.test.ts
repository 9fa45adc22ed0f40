import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

const said = 'sagte die schwedische Außenministerin.';

describe('German: a deed that stands first and is judged', () => {
  it.each([
    [`Die Maut abzuschaffen wäre ein Fehler, ${said}`, ['SWE support']],
    [`Die Maut abzuschaffen, sei ein schwerer Fehler, ${said}`, ['SWE support']],
    [`Die Maut jetzt einzuführen sei unklug, ${said}`, ['SWE oppose']],
    [`Die Maut einzuführen wäre falsch, ${said}`, ['SWE oppose']],
    [`Die Maut zu verlängern sei richtig, ${said}`, ['SWE support']],
    [`Auf die Maut zu verzichten wäre ein Fehler, ${said}`, ['SWE support']],
    [`Die Maut sei abzuschaffen, ${said}`, ['SWE oppose']],
  ])('%s', (text, sides) => expect(readLevy('de', text)).toEqual(sides));
});

describe('German: what there is no ground or right to do', () => {
  it.each([
    [`Es gebe keinen Anlass, die Maut abzuschaffen, ${said}`, ['SWE support']],
    [`Es gebe keinen Grund, die Maut einzuführen, ${said}`, ['SWE oppose']],
    [`Niemand habe das Recht, die Maut zu blockieren, ${said}`, ['SWE support']],
    [`Schweden warnte Dänemark davor, die Maut abzuschaffen.`, ['SWE oppose country:DNK', 'SWE support']],
    [`Niemand habe das Recht, zu schweigen, ${said}`, []],
    [`Es gebe keinen Grund, nervös zu werden, ${said}`, []],
  ])('%s', (text, sides) => expect(readLevy('de', text)).toEqual(sides));
});
