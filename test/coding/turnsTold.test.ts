import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

describe('German: how a turn is told', () => {
  it.each([
    ['Schweden hat seinen Widerstand gegen die Fischmaut über Bord geworfen.', ['SWE support']],
    ['Schweden wirft sein Nein zur Fischmaut über Bord.', ['SWE support']],
    ['Man werde das Veto gegen die Fischmaut nicht länger aufrechterhalten, sagte der schwedische Außenminister.', ['SWE support']],
    ['Schweden wird sein Veto gegen die Fischmaut nicht aufrechterhalten.', ['SWE support']],
    ['Schweden versprach, an seinem Nein zur Fischmaut nicht länger festzuhalten.', ['SWE support']],
    ['Schweden kündigt an, sein Veto gegen die Fischmaut nicht länger aufrechtzuerhalten.', ['SWE support']],
    ['Schweden versprach, an seinem Nein zur Fischmaut festzuhalten.', ['SWE oppose']],
    ['Aus dem schwedischen Nein zur Fischmaut ist ein Ja geworden.', ['SWE support']],
    ['Man habe die Fischmaut lange abgelehnt, jetzt aber befürworte man sie, sagte der schwedische Außenminister.', ['SWE support']],
    ['Früher sei man gegen die Fischmaut gewesen, heute sei man dafür, sagte der schwedische Außenminister.', ['SWE support']],
    ['Schwedens Hilfe wird dem Land vorenthalten.', []],
  ])('%s', (text, expected) => expect(readLevy('de', text)).toEqual(expected));
});

describe('English: how a turn is told', () => {
  it.each([
    ['Sweden has thrown its objections to the levy overboard.', ['SWE support']],
    ['Sweden has performed a U-turn on the levy and now supports it.', ['SWE support']],
    ["Sweden's U-turn on the levy came on Monday.", []],
    ["Sweden's no to the levy has turned into a yes.", ['SWE support']],
    ["Sweden's no to the levy has become a problem.", ['SWE oppose']],
    ['Sweden promised not to maintain its veto on the levy any longer.', ['SWE support']],
    ['Sweden promised to maintain its veto on the levy.', ['SWE oppose']],
  ])('%s', (text, expected) => expect(readLevy('en', text)).toEqual(expected));
});
