import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const attributionsOf = (text: string, language = 'de') =>
  coder.code({ title: '', text, language, publishedAt: '2024-03-01T12:00:00Z' }).attributions;
/** The texts of the parts, null where there is none. */
const read = (text: string, language = 'de') =>
  attributionsOf(text, language).map(one => ({
    form: one.form,
    speaker: one.speaker?.text ?? null,
    cue: one.cue?.text ?? null,
    frame: one.frame?.text ?? null,
    message: one.message.text,
    nested: one.nested,
  }));

describe('frames', () => {
  it('a clause of saying introduces its message; a separable verb is one cue in two parts', () => {
    expect(read('Der Leiter der Behörde, Andreas Huber, gab gestern bekannt, dass sich das Handy eingeloggt hatte.')).toEqual([
      {
        form: 'indirect',
        speaker: 'Der Leiter der Behörde, Andreas Huber',
        cue: 'gab … bekannt',
        frame: 'Der Leiter der Behörde, Andreas Huber, gab gestern bekannt,',
        message: 'dass sich das Handy eingeloggt hatte',
        nested: false,
      },
    ]);
  });

  it('a frame behind its message takes the comma before it, and the message keeps no full stop', () => {
    expect(read('Die Lage sei ernst, sagte der Minister.')).toMatchObject([
      { message: 'Die Lage sei ernst', speaker: 'der Minister', cue: 'sagte', frame: ', sagte der Minister' },
    ]);
  });

  it('a clause with wie names the source of the rest of the sentence', () => {
    expect(read('Wie sein Anwalt Hartmut Lierow mitteilte, brach er offenbar auf der Straße zusammen.')).toMatchObject([
      { message: 'brach er offenbar auf der Straße zusammen', speaker: 'sein Anwalt Hartmut Lierow', cue: 'Wie … mitteilte' },
    ]);
  });

  it('what somebody is asked to do is a message with an addressee', () => {
    const [one] = attributionsOf('Die Regierung forderte die Rebellen auf, ihre Waffen niederzulegen.');
    expect(one).toMatchObject({ message: { text: 'ihre Waffen niederzulegen' }, addressee: { text: 'die Rebellen' } });
  });

  it('a passive without "von" has no speaker', () => {
    expect(read('Es wird vermutet, dass die Täter geflohen sind.')).toMatchObject([
      { speaker: null, message: 'dass die Täter geflohen sind' },
    ]);
  });
});

describe('sources in a phrase', () => {
  it('laut, nach Angaben and zufolge name speakers whom nobody has to know', () => {
    expect(read('Laut Polizei hatten die Piloten viel Erfahrung.')).toMatchObject([
      { cue: 'Laut', speaker: 'Polizei', frame: 'Laut Polizei', message: 'hatten die Piloten viel Erfahrung' },
    ]);
    expect(read('Nach Angaben der Behörden starben zwei Menschen.')).toMatchObject([
      { cue: 'Nach', speaker: 'Angaben der Behörden', message: 'starben zwei Menschen' },
    ]);
    expect(read('Medienberichten zufolge starben zwei Menschen.')).toMatchObject([{ cue: 'zufolge', speaker: 'Medienberichten' }]);
  });

  it('nach of time or place is no source', () => {
    expect(read('Nach dem Unfall fuhr der Zug nach Berlin.')).toEqual([]);
  });
});

describe('quotations', () => {
  it('a quotation of several sentences is one message with its marks', () => {
    expect(read('„Diese Frauen müssen verzichten. Das ist nicht neu“, sagte Professor Beckmann.')).toMatchObject([
      {
        form: 'direct',
        message: '„Diese Frauen müssen verzichten. Das ist nicht neu“',
        speaker: 'Professor Beckmann',
        frame: ', sagte Professor Beckmann',
      },
    ]);
  });

  it('a colon opens it as well', () => {
    expect(read('Der Sprecher sagte: „Das geht so nicht.“')).toMatchObject([
      { form: 'direct', speaker: 'Der Sprecher', frame: 'Der Sprecher sagte:', message: '„Das geht so nicht.“' },
    ]);
  });

  it('quoted words within an indirect message are a nested attribution of the same speaker', () => {
    expect(read('Die Behörde teilte mit, dass die „noch nie da gewesenen Niederschläge“ anhalten.')).toMatchObject([
      { form: 'indirect', nested: false },
      { form: 'direct', nested: true, message: '„noch nie da gewesenen Niederschläge“', speaker: 'Die Behörde' },
    ]);
  });

  it('a phrase and a colon are enough', () => {
    expect(read('Ein Beamter der Polizei: „So etwas habe ich nie gesehen.“')).toMatchObject([
      { form: 'direct', speaker: 'Ein Beamter der Polizei', cue: null, frame: 'Ein Beamter der Polizei:' },
    ]);
  });

  it('a word that somebody uses of something is quoted, be it a lone noun', () => {
    expect(read('Der Senator bezeichnete die Tat als „Unverschämtheit“.')).toMatchObject([
      { form: 'direct', speaker: 'Der Senator', message: '„Unverschämtheit“' },
    ]);
  });

  it('a title in quotation marks is nobody’s words', () => {
    expect(read('Das Schiff „Gorch Fock“ verließ am Montag den Hafen.')).toEqual([]);
  });
});

describe('sentences without a cue', () => {
  it('the reported mood goes on with the speaker before; sentences that run on are one attribution', () => {
    const text = 'Die Ministerin sprach von einem Erfolg. Der Vertrag sei gut. Er werde bald gelten.';
    expect(read(text)).toMatchObject([
      { form: 'reported', speaker: 'Die Ministerin', cue: null, message: 'Die Ministerin sprach von einem Erfolg.' },
      {
        form: 'indirect-free-indirect',
        speaker: 'Die Ministerin',
        cue: null,
        frame: null,
        message: 'Der Vertrag sei gut. Er werde bald gelten.',
      },
    ]);
  });

  it('soll with a perfect is hearsay', () => {
    expect(read('Er soll den Männern geholfen haben.')).toMatchObject([{ form: 'free-indirect' }]);
  });

  it('a sentence that points back has the sentence before as its message', () => {
    expect(read('Der Zug hält nicht mehr in Ulm. Das bestätigte ein Sprecher der Bahn.')).toMatchObject([
      { speaker: 'ein Sprecher der Bahn', cue: 'bestätigte', message: 'Der Zug hält nicht mehr in Ulm … Das' },
    ]);
  });

  it('plain narration has no attributions', () => {
    expect(read('Der Zug fuhr am Montag ab. Zwei Menschen stiegen aus.')).toEqual([]);
  });
});

describe('English', () => {
  it('reads frames before and behind, and takes the words after a speech act as its message', () => {
    expect(read('"That is wrong," said David Plouffe, the architect of the campaign.', 'en')).toMatchObject([
      { form: 'direct', speaker: 'David Plouffe, the architect of the campaign', cue: 'said' },
    ]);
    expect(read('Officials said that two people had died.', 'en')).toMatchObject([
      { form: 'indirect', speaker: 'Officials', message: 'that two people had died' },
    ]);
    expect(read('Mr. Miller called for lower taxes.', 'en')).toMatchObject([{ form: 'reported', speaker: 'Mr. Miller' }]);
  });
});

describe('spans', () => {
  const text =
    'Bundeskanzler Olaf Scholz lehnte das ab. Scholz teilte der Presse am Abend mit, „das Ende“ sei nahe. Laut AFP wurde gelacht.';

  it('every span is the text between its offsets, part by part', () => {
    const spans = attributionsOf(text).flatMap(one => [one.speaker, one.cue, one.message, one.frame, one.addressee]);
    expect(spans.some(span => span?.spans)).toBe(true);
    for (const span of spans)
      if (span) expect((span.spans ?? [span]).map(({ start, end }) => text.slice(start, end)).join(' … ')).toBe(span.text);
  });

  it('a speaker whom the codebook knows carries its id', () => {
    expect(attributionsOf(text).some(one => one.speaker?.actorId === 'person:olaf-scholz')).toBe(true);
  });

  it('reads one endless sentence to its end', () => {
    const said = attributionsOf('„Das geht nicht“ sagte er, '.repeat(800));
    expect(said.length).toBeGreaterThanOrEqual(800);
  });
});
