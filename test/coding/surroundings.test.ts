import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

/** Ways to take a side: for (1) or against (−1). */
const english: [string, 1 | -1][] = [
  ['has come out against the levy', -1],
  ['ruled out the levy', -1],
  ['refused to accept the levy', -1],
  ['threatened to block the levy', -1],
  ['wants to scrap the levy', -1],
  ['is ready to accept the levy', 1],
  ['agreed to the levy', 1],
  ['gave the green light to the levy', 1],
  ['said it would sign up to the levy', 1],
];

/** What stands around a plain sentence and changes nothing of who holds what. */
const around = [
  'WHO, which holds the rotating presidency, DOES.',
  'WHO – long undecided – DOES.',
  'WHO (population 5.5 million) DOES.',
  'WHO, fearing a backlash at the polls, DOES.',
  'On Monday WHO DOES.',
  'Unlike Sweden, WHO DOES.',
  'In an interview with the BBC, WHO DOES.',
  'Of the four Nordic states, only Norway DOES.',
  'While Sweden has yet to decide, WHO DOES.',
  'Three years after joining the pact, WHO DOES.',
  'In a bid to calm the markets, WHO DOES.',
  'Under pressure from voters, WHO DOES.',
  'Late on Sunday, hours before a deadline set by the Commission, WHO DOES.',
  'WHO DOES despite mounting pressure from business.',
  'WHO DOES, according to a statement released on Monday.',
  'It emerged on Monday that WHO DOES.',
  'It is no secret that WHO DOES.',
  'The meeting ended without agreement after WHO DOES.',
];

describe('what stands around a position in English', () => {
  const holders = ['the government in Oslo', "Norway's government"];
  const rows = around.flatMap((frame, at) =>
    english.map(([does, side], order) => {
      const text = frame.replace('WHO', holders[(at + order) % 2]!).replace('DOES', does);
      return [text.charAt(0).toUpperCase() + text.slice(1), side > 0 ? 'support' : 'oppose'] as const;
    }),
  );
  it.each(rows)('%s: %s', (text, stance) => {
    const found = codeSentence('en', text).map(statement => [
      (statement.onBehalfOf ?? statement.actor).id,
      statement.stance,
      statement.subject.id,
    ]);
    expect(found).toEqual([['country:NOR', stance, 'open:levy']]);
  });
});

/** The finite verb, what follows it, and both as they stand at the end of a clause; T is the thing. */
const german: [finite: string, rest: string, last: string, side: 1 | -1][] = [
  ['lehnt', 'T ab', 'T ablehnt', -1],
  ['hat', 'sich gegen T ausgesprochen', 'sich gegen T ausgesprochen hat', -1],
  ['droht', 'damit, T zu blockieren', 'damit droht, T zu blockieren', -1],
  ['will', 'T abschaffen', 'T abschaffen will', -1],
  ['hält', 'T für falsch', 'T für falsch hält', -1],
  ['stellt', 'sich hinter T', 'sich hinter T stellt', 1],
  ['ist', 'bereit, T mitzutragen', 'bereit ist, T mitzutragen', 1],
  ['gab', 'grünes Licht für T', 'grünes Licht für T gab', 1],
  ['befürwortet', 'T', 'T befürwortet', 1],
];

/** FIRST: the subject opens the sentence; INVERTED: the verb comes before it; LAST: a clause with a conjunction. */
const germanAround = [
  'Laut einer Erklärung vom Montag INVERTED.',
  'In einem Interview mit der BBC INVERTED.',
  'Im Gegensatz zu Schweden INVERTED.',
  'Von den vier nordischen Staaten INVERTED.',
  'Vor einem Treffen mit der Kommission INVERTED.',
  'Aus Sorge vor einer Teuerung INVERTED.',
  'Mit Verweis auf die Kosten INVERTED.',
  'Gemeinsam mit Dänemark INVERTED.',
  'Drei Jahre nach dem Beitritt zum Pakt INVERTED.',
  'Um die Märkte zu beruhigen, INVERTED.',
  'Erstmals INVERTED.',
  'Damit INVERTED.',
  'Schweden hatte gezögert; nun INVERTED.',
  'Nach Angaben der Regierung in Oslo INVERTED.',
  'FIRST, wie aus einer Mitteilung vom Montag hervorgeht.',
  'Am Montag wurde bekannt, dass LAST.',
  'Es ist kein Geheimnis, dass LAST.',
  'In Brüssel zeigte man sich überrascht, dass LAST.',
  'Die Gespräche scheiterten, weil LAST.',
];

describe('what stands around a position in German', () => {
  const things = ['die Maut', 'die Maut, die 2027 in Kraft treten soll,'];
  const rows = germanAround.flatMap((frame, at) =>
    german.map(([finite, rest, last, side], order) => {
      const holder = (at + order) % 2 ? 'Norwegen' : 'die Regierung in Oslo';
      const put = (words: string) =>
        words
          .replace(/\bT\b/, things[(at + order) % 2]!)
          .replace(/,$/, '')
          .replace(',,', ',');
      const text = frame
        .replace('FIRST', `${holder} ${finite} ${put(rest)}`)
        .replace('INVERTED', `${finite} ${holder} ${put(rest)}`)
        .replace('LAST', `${holder} ${put(last)}`);
      return [text.charAt(0).toUpperCase() + text.slice(1), side > 0 ? 'support' : 'oppose'] as const;
    }),
  );
  it.each(rows)('%s: %s', (text, stance) => {
    const found = codeSentence('de', text).map(statement => [
      (statement.onBehalfOf ?? statement.actor).id,
      statement.stance,
      statement.subject.id,
    ]);
    expect(found).toEqual([['country:NOR', stance, 'open:maut']]);
  });

  it.each([
    ['Norwegen dagegen wird für die Maut stimmen.', 'support'],
    ['Die Regierung in Oslo dagegen lehnt die Maut ab.', 'oppose'],
    ['Norwegen ist dagegen und lehnt die Maut ab.', 'oppose'],
  ])('%s: %s', (text, stance) => {
    expect(codeSentence('de', text).map(statement => statement.stance)).toEqual([stance]);
  });

  it('reads a sentence alike whatever was read before', () => {
    codeSentence('de', 'Norwegen ist dagegen.');
    expect(codeSentence('de', 'Norwegen dagegen wird für die Maut stimmen.')).toMatchObject([{ stance: 'support' }]);
    expect(codeSentence('de', 'Norwegen ist dagegen und lehnt die Maut ab.')).toMatchObject([{ stance: 'oppose' }]);
  });
});
