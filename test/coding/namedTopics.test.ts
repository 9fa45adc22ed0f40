import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Who takes which side on what: the state's code, its side and the open issue's words. */
const read = (language: 'de' | 'en', text: string): string[] =>
  codeSentence(language, text).map(
    ({ actor, onBehalfOf, stance, subject }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance} ${subject.id.replace(/^\w+:/, '')}`,
  );

describe('German: what the sentence says that the quarrel is about is what the attitude is about', () => {
  it.each([
    ['Im Streit um die Fischmaut rückt Schweden von seinem Nein ab.', ['SWE support fischmaut']],
    ['Im Tauziehen um die Fischmaut rückte Schweden am Montag von seinem strikten Veto ab.', ['SWE support fischmaut']],
    ['Im Streit um die Fischmaut hat Schweden seinen Widerstand aufgegeben.', ['SWE support fischmaut']],
    ['In der Frage der Fischmaut verabschiedet sich Schweden von seinem Nein.', ['SWE support fischmaut']],
    ['In der Debatte über die Fischmaut weicht Schweden von seiner Zustimmung ab.', ['SWE oppose fischmaut']],
    ['Im Streit um die Fischmaut hält Schweden an seinem Veto fest.', ['SWE oppose fischmaut']],
    ['Bei der Fischmaut beharrt Schweden auf seinem Nein.', ['SWE oppose fischmaut']],
    [
      'Finnland lehnt den Tunnel ab. Im Streit um die Fischmaut gab es seinen Widerstand auf.',
      ['FIN oppose tunnel', 'FIN support fischmaut'],
    ],
  ])('%s', (text, expected) => expect(read('de', text)).toEqual(expected));
});

describe('German: an occasion, a group or a day is no such thing', () => {
  it.each([
    ['Finnland lehnt den Tunnel ab. Bei den Verhandlungen gab es seinen Widerstand auf.', ['FIN support tunnel']],
    ['Finnland lehnt den Tunnel ab. In der Debatte am Dienstag rückte es von seinem Nein ab.', ['FIN support tunnel']],
    ['Finnland lehnt den Tunnel ab. Im Streit mit der Opposition rückt es von seinem Nein ab.', ['FIN support tunnel']],
    ['Finnland lehnt den Tunnel ab. Oslo bleibt bei seinem Nein.', ['FIN oppose tunnel', 'NOR oppose tunnel']],
  ])('%s', (text, expected) => expect(read('de', text)).toEqual(expect.arrayContaining(expected)));
});

describe('English: what the sentence says that the quarrel is about is what the attitude is about', () => {
  it.each([
    ['In the row over the road toll Sweden has dropped its veto.', ['SWE support road-toll']],
    ['In the dispute over the road toll, Sweden gave up its opposition.', ['SWE support road-toll']],
    ['On the road toll, Sweden sticks to its refusal.', ['SWE oppose road-toll']],
    ['In the debate over the road toll Sweden reaffirmed its support.', ['SWE support road-toll']],
    ['Finland backs the tunnel. In the row over the road toll it has dropped its veto.', ['FIN support tunnel', 'FIN support road-toll']],
    ['Finland opposes the tunnel. On Monday it dropped its veto.', ['FIN support tunnel']],
    ['Finland opposes the tunnel. In the debate on Tuesday it dropped its veto.', ['FIN support tunnel']],
  ])('%s', (text, expected) => expect(read('en', text)).toEqual(expect.arrayContaining(expected)));
});
