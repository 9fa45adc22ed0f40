import { describe, expect, it } from 'vitest';
import { formatProblem, type Pack, parsePack } from '../../src/codebook/pack.ts';
import { checkPacks } from '../../src/codebook/validate.ts';

const lines = (text: string) => text.split('\n').slice(1).join('\n');

/** Everything that is wrong in one file, as it is shown to its author. */
function problemsOf(text: string): string[] {
  const { pack, problems } = parsePack(lines(text), 'desk.yaml');
  return (pack === null ? problems : checkPacks([pack])).map(formatProblem);
}

const roles = `
roles:
  - { role: foreign-minister, rank: minister, speaksFor: true, single: true, titles: {} }
bodies:
  - { id: country:FRA, name: France, names: { de: [Frankreich], en: [France] } }`;

describe('a mistake in a pack is reported with its line and a remedy', () => {
  it.each([
    ['broken YAML', '\npersons:\n  - id: [person:x', /^desk\.yaml:\d+: not valid YAML: /],
    ['a doubled key', '\npersons: []\npersons: []', /^desk\.yaml:2: not valid YAML: Map keys must be unique/],
    ['an unknown section', '\nactors: []', /^desk\.yaml:1: unknown key "actors"; remove it or mend its spelling/],
    [
      'a misspelt key',
      '\npersons:\n  - id: person:x\n    name: X\n    surname: [X]\n    gender: f\n    roles: []',
      /^desk\.yaml:2: person:x: (unknown key "surname"|surnames: is missing)/,
    ],
    [
      'a missing key',
      '\npersons:\n  - id: person:x\n    surnames: [X]\n    gender: f\n    roles: []',
      /^desk\.yaml:2: person:x: name: is missing; add it \(string\)/,
    ],
    ['an id without its kind', '\nissues:\n  - id: nato', /^desk\.yaml:2: nato: id: an id like issue:some-name/],
    [
      'a date that is none',
      '\npersons:\n  - id: person:x\n    name: X\n    surnames: [X]\n    gender: f\n    roles:\n      - { for: country:FRA, role: foreign-minister, from: 1.2.2024 }',
      /^desk\.yaml:7: person:x: roles\[0\]\.from: a date as YYYY-MM-DD/,
    ],
    [
      'a person whom no surname names',
      '\npersons:\n  - id: person:x\n    name: X\n    surnames: []\n    gender: f\n    roles: []',
      /^desk\.yaml:4: person:x: surnames: /,
    ],
    [
      'a cue that points nowhere',
      '\ncues:\n  de:\n    - { cues: [ablehnen], pos: verb, polarity: 2, intensity: 0.5, about: [object], kind: position }',
      /^desk\.yaml:3: cue ablehnen: polarity: has a value that is not allowed here/,
    ],
    [
      'an unknown body',
      `${roles}\npersons:\n  - id: person:x\n    name: X\n    surnames: [X]\n    gender: f\n    roles:\n      - { for: country:XXX, role: foreign-minister }`,
      /^desk\.yaml:11: person:x: unknown for "country:XXX"; add that body or mend the id/,
    ],
    [
      'an unknown role',
      `${roles}\npersons:\n  - id: person:x\n    name: X\n    surnames: [X]\n    gender: f\n    roles:\n      - { for: country:FRA, role: minister-of-silly-walks }`,
      /^desk\.yaml:11: person:x: unknown role "minister-of-silly-walks"; use a role of roles\.yaml or add one/,
    ],
    [
      'an unknown broader issue',
      '\nissues:\n  - id: issue:a\n    labels: { de: A, en: A }\n    proposition: { de: A., en: A. }\n    terms: { de: [a], en: [a] }\n    broader: issue:b',
      /^desk\.yaml:6: issue:a: unknown broader "issue:b"/,
    ],
    [
      'an unknown contrary issue',
      '\nissues:\n  - id: issue:a\n    labels: { de: A, en: A }\n    proposition: { de: A., en: A. }\n    terms: { de: [a], en: [a] }\n    contrary: issue:b',
      /^desk\.yaml:6: issue:a: unknown contrary "issue:b"/,
    ],
    [
      'an id given twice',
      '\nbodies:\n  - { id: org:a, name: A, names: { en: [A] } }\n  - { id: org:a, name: B, names: { en: [B] } }',
      /^desk\.yaml:3: org:a is already defined in desk\.yaml:2; remove one/,
    ],
    [
      'a role that ends before it begins',
      `${roles}\npersons:\n  - id: person:x\n    name: X\n    surnames: [X]\n    gender: f\n    roles:\n      - { for: country:FRA, role: foreign-minister, from: 2024-02-01, to: 2024-01-01 }`,
      /^desk\.yaml:11: person:x: "to" 2024-01-01 is not after "from" 2024-02-01/,
    ],
    [
      'two ministers at once',
      `${roles}\npersons:\n  - { id: person:x, name: X, surnames: [X], gender: f, roles: [{ for: country:FRA, role: foreign-minister, from: 2024-01-01 }] }\n  - { id: person:y, name: Y, surnames: [Y], gender: m, roles: [{ for: country:FRA, role: foreign-minister, from: 2024-05-01 }] }`,
      /^desk\.yaml:7: person:y: foreign-minister of country:FRA is held by person:x until further notice; end that role first/,
    ],
    [
      'a cue that points both ways',
      '\ncues:\n  en:\n    - { cues: [back], pos: verb, polarity: 1, intensity: 0.5, about: [object], kind: position }\n    - { cues: [back], pos: verb, polarity: -1, intensity: 0.5, about: [object], kind: position }',
      /^desk\.yaml:4: cue "back" \(position, about object\) points the other way in desk\.yaml:3; keep one/,
    ],
  ])('%s', (_name, text, expected) => {
    expect(problemsOf(text).some(problem => expected.test(problem))).toBe(true);
  });

  it('names every mistake of a file at once', () => {
    expect(problemsOf('\nissues:\n  - id: nato\nbodies:\n  - id: x').length).toBeGreaterThan(2);
  });
});

describe('a pack that is right', () => {
  it('may be empty', () => {
    expect(problemsOf('\n# nothing yet\n')).toEqual([]);
  });

  it('may be a bare list where the folder says of what', () => {
    const list = '- { id: issue:a, labels: { de: A, en: A }, proposition: { de: A., en: A. }, terms: { de: [a], en: [a] } }';
    expect(parsePack(list, 'issues/a.yaml', ['issues']).pack?.issues.map(issue => issue.id)).toEqual(['issue:a']);
  });

  it('reports the lines of a bare list', () => {
    const { problems } = parsePack('- id: issue:a\n- id: nato\n', 'issues/a.yaml', ['issues']);
    expect(problems.map(formatProblem)).toContain('issues/a.yaml:2: nato: id: an id like issue:some-name');
  });

  it('may let a minister follow another on the same day', () => {
    const text = `${roles}\npersons:\n  - { id: person:x, name: X, surnames: [X], gender: f, roles: [{ for: country:FRA, role: foreign-minister, to: 2024-05-01 }] }\n  - { id: person:y, name: Y, surnames: [Y], gender: m, roles: [{ for: country:FRA, role: foreign-minister, from: 2024-05-01 }] }`;
    expect(problemsOf(text)).toEqual([]);
  });

  it('may replace an entry of an earlier pack, but only one that exists', () => {
    const first = parsePack('bodies:\n  - { id: org:a, name: A, names: { en: [A] } }', 'first.yaml').pack as Pack;
    const second = parsePack('replaces: [org:a]\nbodies:\n  - { id: org:a, name: B, names: { en: [B] } }', 'second.yaml').pack as Pack;
    expect(checkPacks([first, second])).toEqual([]);
    expect(checkPacks([second]).map(formatProblem)).toEqual(['second.yaml:1: replaces: no earlier entry org:a']);
  });
});
