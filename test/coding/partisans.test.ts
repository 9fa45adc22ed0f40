import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

describe('English: who is called one of those who are for or against it', () => {
  it.each([
    ['Sweden, a vocal critic of the levy, stayed away.', ['SWE oppose']],
    ['Sweden, one of the levy’s staunchest supporters, hosted the talks.', ['SWE support']],
    ['Sweden, a long-standing champion of the levy, hosted the talks.', ['SWE support']],
    ['Sweden, a former critic of the levy, hosted the talks.', []],
    ['Critics of the levy include Sweden and Iceland.', ['ISL oppose', 'SWE oppose']],
    ['Critics of the levy, including Sweden and Iceland, stayed away.', ['ISL oppose', 'SWE oppose']],
    ['Critics of the levy such as Sweden stayed away.', ['SWE oppose']],
    ['Supporters of the levy, led by Sweden, met in Bergen.', ['SWE support']],
    ['Led by Sweden, five states blocked the levy.', ['SWE oppose']],
    ['Sweden, the only member to oppose the levy, walked out.', ['SWE oppose']],
    ['Sweden, the first country to back the levy, hosted the talks.', ['SWE support']],
    ['Critics of the levy in Sweden stayed away.', []],
    ['Critics of the levy accused Sweden of haste.', []],
    ['The Greens oppose the levy, said Anna Berg, a critic of the Greens.', []],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});

describe('German: who is called one of those who are for or against it', () => {
  it.each([
    ['Schweden, ein Gegner der Fischmaut, blieb fern.', ['SWE oppose']],
    ['Schweden, der schärfste Kritiker der Fischmaut, blieb fern.', ['SWE oppose']],
    ['Schweden, ein früherer Gegner der Fischmaut, lud ein.', []],
    ['Gegner der Fischmaut wie Schweden blieben fern.', ['SWE oppose']],
    ['Gegner der Fischmaut warfen Schweden Eile vor.', []],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});

describe('English: what happens to the dismay or relief of somebody', () => {
  it.each([
    ['To Sweden’s dismay, the levy was adopted.', ['SWE oppose']],
    ['To the relief of Sweden and Iceland, the levy was adopted.', ['ISL support', 'SWE support']],
    ['To Sweden’s relief, Finland rejected the levy.', ['FIN oppose', 'SWE oppose']],
    ['To Sweden’s surprise, the levy was adopted.', []],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});

describe('German: what happens to the dismay or relief of somebody', () => {
  it.each([
    ['Zur Freude Schwedens wurde die Fischmaut beschlossen.', ['SWE support']],
    ['Sehr zum Missfallen Stockholms wurde die Fischmaut beschlossen.', ['SWE oppose']],
    ['Zur Überraschung Schwedens wurde die Fischmaut beschlossen.', []],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});
