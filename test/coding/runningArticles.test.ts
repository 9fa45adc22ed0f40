import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const read = (text: string): string[] =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance, modality, subject }) => {
    const holder = (onBehalfOf ?? actor).id.replace(/^\w+:/, '');
    return `${holder} ${stance}${modality === 'asserted' ? '' : ` ${modality}`} ${subject.id.replace(/^\w+:/, '')}`;
  });

describe('German: what running articles say by the way', () => {
  it.each([
    ['a comparison with nobody', 'Norwegen warb so offen für die Fährsteuer wie kein Zweiter.', ['NOR support fahrsteuer']],
    ['one in front', 'Wie kein anderer Minister kämpft Norwegens Außenminister gegen die Fährsteuer.', ['NOR oppose fahrsteuer']],
    ['one in a relative clause', 'Norwegen, das wie kein anderes Land für die Fährsteuer warb, blieb fern.', ['NOR support fahrsteuer']],
    ['but a plain no', 'Norwegen werde die Fährsteuer, wie angekündigt, nicht unterstützen.', ['NOR oppose fahrsteuer']],
    ['what a minister finds', 'Die Fährsteuer sei richtig, befand Norwegens Außenminister Espen Barth Eide.', ['NOR support fahrsteuer']],
    ['but not where he is', 'Norwegens Außenminister Espen Barth Eide befand sich am Montag in Berlin.', []],
    ['a first name that is a noun as well', 'Außenminister Maxime Prévot kritisierte die Fährsteuer.', ['BEL oppose fahrsteuer']],
    ['one behind the verb', 'Die Fährsteuer verteidigte Außenminister Espen Barth Eide.', ['NOR support fahrsteuer']],
    ['but no name in the genitive', 'Die Außenminister Norwegens lehnen die Fährsteuer ab.', ['NOR oppose fahrsteuer']],
    ['what held under who is gone', 'Unter Joe Biden hatten die USA die Fährsteuer befürwortet.', ['USA support historical fahrsteuer']],
    ['but not under who governs', 'Unter Präsident Donald Trump unterstützen die USA die Fährsteuer.', ['USA support fahrsteuer']],
    [
      'an association named by its country',
      'Der Handelsverband Deutschland lobte die Fährsteuer.',
      ['handelsverband-deutschland support fahrsteuer'],
    ],
    ['but not its country beside it', 'Im Handelsverband lobte Deutschland die Fährsteuer.', ['DEU support fahrsteuer']],
    [
      'what may wait no longer',
      'Die Anerkennung Palästinas müsse nicht länger warten, sagte Außenminister Lars Løkke Rasmussen.',
      ['DNK support palestine-recognition'],
    ],
    [
      'what has to wait',
      'Die Anerkennung Palästinas müsse warten, sagte Außenminister Lars Løkke Rasmussen.',
      ['DNK oppose palestine-recognition'],
    ],
    ['nor under somebody’s mediation', 'Unter Vermittlung von Joe Biden unterstützten die USA die Fährsteuer.', ['USA support fahrsteuer']],
  ])('%s', (_, text, expected) => expect(read(text)).toEqual(expected));
});

describe('contexts of issues', () => {
  it('are named by who speaks for a body', () => {
    const text = 'Die Außenbeauftragte Kaja Kallas kam nach Wien. Norwegen unterstützt Entscheidungen mit qualifizierter Mehrheit.';
    expect(read(text)).toContain('NOR support eu-majority-voting');
  });
  it('but not by who speaks for nobody', () => {
    const text = 'Der Ökonom Hans Muster kam nach Wien. Norwegen unterstützt Entscheidungen mit qualifizierter Mehrheit.';
    expect(read(text).join()).not.toContain('eu-majority-voting');
  });
});
