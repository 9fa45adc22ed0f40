import { describe, expect, it } from 'vitest';
import { codeSentence } from './codeSentence.ts';

const told = (text: string) =>
  codeSentence('de', text).map(({ actor, onBehalfOf, stance }) => `${(onBehalfOf ?? actor).id.slice(-3)} ${stance}`);

describe('a deed that a noun names, and that is told as settled or made known', () => {
  it.each([
    ['Norwegens Abkehr von der Fährabgabe ist besiegelt.', 'NOR oppose'],
    ['Norwegens Ausstieg aus dem Fährvertrag ist beschlossen.', 'NOR oppose'],
    ['Norwegens Verzicht auf die Fährabgabe steht fest.', 'NOR oppose'],
    ['Norwegen gab das Ende der Fährabgabe bekannt.', 'NOR oppose'],
    ['Norwegen hat die Abschaffung der Fährabgabe bekannt gegeben.', 'NOR oppose'],
    ['Norwegen besiegelte das Ende der Fährabgabe.', 'NOR oppose'],
    ['Norwegen gab die Einführung der Fährabgabe bekannt.', 'NOR support'],
    ['Seitens der norwegischen Regierung wird die Fährabgabe abgelehnt.', 'NOR oppose'],
  ])('%s', (text, due) => {
    expect(told(text)).toEqual([due]);
  });

  it.each([
    'Norwegens Ausstieg aus dem Fährvertrag ist nicht beschlossen.',
    'Norwegens Ausstieg aus dem Fährvertrag ist umstritten.',
    'Norwegens Ausschluss aus dem Fährvertrag ist beschlossen.',
    'Französische Beamte äußerten die Erwartung, dass auch Ministerpräsident Jonas Gahr Støre die Fährabgabe unterstützt.',
  ])('%s tells no side', text => {
    expect(told(text)).toEqual([]);
  });
});
