import { describe, expect, it } from 'vitest';
import { loadCodebook } from '../../src/codebook/load.ts';
import { createCoder } from '../../src/coding/createCoder.ts';

const coder = createCoder(loadCodebook());
const read = (text: string) =>
  coder
    .code({ title: '', text, language: 'de', publishedAt: '2026-02-02T12:00:00Z' })
    .statements.map(({ actor, stance, subject }) => `${actor.name} ${stance} ${subject.id}`);

describe('to be for the end of a matter that the codebook lacks is to be against the matter', () => {
  it.each([
    'Norwegen verlangt ein Ende der Brückenmaut.',
    'Ein Ende der Brückenmaut verlangte Norwegen.',
    'Norwegen fordert das Aus für die Brückenmaut.',
    'Norwegen verlangt die Abschaffung der Brückenmaut.',
    'Norwegen pocht auf die Rücknahme der Brückenmaut.',
    'Norwegen plädiert für einen Verzicht auf die Brückenmaut.',
    'Norwegen hat Forderungen nach einer Brückenmaut eine Absage erteilt.',
    'Norwegen lehnt die Einführung der Brückenmaut ab.',
    'Norwegen will die Brückenmaut abgeschafft sehen.',
    'Norwegen möchte die Brückenmaut gestrichen wissen.',
  ])('%s', text => {
    expect(read(text)).toEqual(['Norway oppose open:bruckenmaut']);
  });

  it.each([
    'Norwegen lehnt ein Ende der Brückenmaut ab.',
    'Norwegen unterstützt den Ruf nach einer Brückenmaut.',
    'Norwegen befürwortet die Beibehaltung der Brückenmaut.',
  ])('and the other way round: %s', text => {
    expect(read(text)).toEqual(['Norway support open:bruckenmaut']);
  });
});
