import { describe, expect, it } from 'vitest';
import { readLevy } from './readLevy.ts';

/** "country stance" of Finland and Iceland behind Norway's plan and Denmark's answer. */
const read = (text: string) => readLevy('en', text).filter(one => /^(?:FIN|ISL)/.test(one));

describe('who takes the side of one who has just stated his', () => {
  it.each([
    ['Denmark rejected it. Helsinki backed Copenhagen.', ['FIN oppose']],
    ['Denmark rejected it. Finland seconded the Danes.', ['FIN oppose']],
    ['Denmark rejected it. Finland disagreed with the Danes.', ['FIN support']],
    ['Prime Minister Ulf Kristersson of Sweden rejected it. Finland and Iceland are at his side.', ['FIN oppose', 'ISL oppose']],
    ["Sweden supports it. Iceland took Stockholm's side.", ['ISL support']],
    ["Sweden rejected it. Iceland praised Stockholm's stance.", ['ISL oppose']],
    ["Sweden rejected it. Iceland criticised Oslo's position.", ['ISL oppose']],
  ])('holds it as well: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it.each([
    ['Denmark rejected it. Finland announced that it sides with the Danes.', ['FIN oppose']],
    [
      "Denmark rejected it. Ports are full. Ships wait outside. Crews are tired. Finland's minister confirmed that Helsinki sides with Denmark.",
      ['FIN oppose'],
    ],
    ["Denmark rejected it. Finland's minister denied that Helsinki sides with Denmark.", []],
    ["Denmark rejected it. Finland's minister doubted that Helsinki would side with Denmark.", []],
  ])('as far as that is told, and not where it is denied: %s', (text, statements) => {
    expect(read(text)).toEqual(statements);
  });

  it.each([
    'Sweden rejected it. Iceland supports Ukraine.',
    'Sweden rejected it. Iceland is on the other side.',
    'Sweden will tighten its own rules. Iceland sided with nobody.',
  ])('but not of another, or of nobody: %s', text => {
    expect(read(text).filter(one => /^(?:FIN|ISL) \w+$/.test(one))).toEqual([]);
  });
});

/** The same in German, behind what Sweden has said of it. */
const readGerman = (text: string) => readLevy('de', text).filter(one => /^(?:FIN|ISL)/.test(one));

describe('German: who takes the side of one who has just stated his', () => {
  it.each([
    ['Schweden lehnt sie ab. Finnland stellte sich hinter Stockholm.', ['FIN oppose']],
    ['Schweden lehnt sie ab. Finnland sprang Schweden bei.', ['FIN oppose']],
    ['Schweden lehnt sie ab. Finnland stärkte Stockholm den Rücken.', ['FIN oppose']],
    ['Schweden lehnt sie ab. Finnland unterstützt Schweden.', ['FIN oppose']],
    ['Schweden lehnt sie ab. Finnland widersprach Stockholm.', ['FIN support']],
    ['Schweden lehnt sie ab. Finnland schloss sich dem Protest an.', ['FIN oppose']],
    ['Schweden lehnt sie ab. Dem Widerstand schlossen sich Finnland und Island an.', ['FIN oppose', 'ISL oppose']],
    ['Schweden lehnt sie ab. Finnland und Island taten am selben Tag dasselbe.', ['FIN oppose', 'ISL oppose']],
    ['Schweden fordert sie. Unterstützung findet Stockholm in Helsinki.', ['FIN support']],
    ['Schweden fordert sie. Kritik erntete Stockholm aus Finnland.', ['FIN oppose']],
    ['Schweden fordert sie. Zustimmung erfährt Stockholm von Finnland und von Island.', ['FIN support', 'ISL support']],
    ['Schweden lehnt sie ab. In Helsinki zeigte man sich enttäuscht.', ['FIN oppose']],
  ])('holds it as well: %s', (text, statements) => {
    expect(readGerman(text)).toEqual(statements);
  });

  it.each([
    'Schweden fordert sie. Keine Unterstützung fand Stockholm in Helsinki.',
    'Schweden fordert sie. Wenig Unterstützung fand Stockholm in Helsinki.',
    'Schweden fordert sie. Öl bekommt Stockholm aus Island.',
    'Schweden fordert sie. Finnland unterstützt die Ukraine mit Panzern.',
  ])('but not of another, or of nobody: %s', text => {
    expect(readGerman(text).filter(one => /^(?:FIN|ISL) \w+$/.test(one))).toEqual([]);
  });
});
