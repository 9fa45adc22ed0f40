import type { Pack, Problem } from './pack.ts';
import type { Codebook } from './schema.ts';
import { checkTenures, FOREVER, tenuresByOffice } from './tenures.ts';

/** A remark on a codebook that is valid but perhaps out of date, for `demarche doctor`. */
export type Finding = { kind: 'overlap' | 'gap' | 'expired'; message: string };

const DAY_MS = 86_400_000;
/** Caretakers and slow successions are normal; a longer hole means that a holder is missing. */
const GAP_DAYS = 45;

/** Everything that one file cannot know about itself: duplicate ids, unknown references, impossible dates, two holders of a one-person role. */
export function checkPacks(packs: readonly Pack[]): Problem[] {
  return [
    ...checkDuplicates(packs),
    ...checkCues(packs),
    ...checkInterchangeable(packs),
    ...checkDeeds(packs),
    ...checkReferences(packs),
    ...checkTenures(packs),
  ];
}

/** Overlaps, gaps and vacant offices on the day of `now` (ISO date or date-time). An empty list means that the dates look complete. */
export function checkCodebook(codebook: Codebook, now: string): Finding[] {
  const today = now.slice(0, 10);
  const findings: Finding[] = [];
  for (const [office, tenures] of tenuresByOffice(codebook.persons, codebook.roles)) {
    tenures.forEach(({ person, role }, index) => {
      const next = tenures[index + 1];
      const until = role.to ?? FOREVER;
      if (next === undefined) {
        if (until <= today) findings.push({ kind: 'expired', message: `${office}: nobody since ${person.name} left on ${until}` });
        return;
      }
      const since = next.role.from ?? '';
      if (since < until) {
        findings.push({ kind: 'overlap', message: `${office}: ${person.name} and ${next.person.name} both on ${since || 'an open date'}` });
      } else if (daysBetween(until, since) > GAP_DAYS) {
        findings.push({
          kind: 'gap',
          message: `${office}: nobody between ${person.name} (until ${until}) and ${next.person.name} (from ${since})`,
        });
      }
    });
  }
  return findings;
}

function checkDuplicates(packs: readonly Pack[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  const note = (pack: Pack, key: string, name: string, path: PropertyKey[]) => {
    const line = pack.lineOf(path);
    const first = seen.get(key);
    if (first !== undefined && !pack.replaces.includes(key)) {
      problems.push({ file: pack.file, line, message: `${name} is already defined in ${first}; remove one, or list it under "replaces"` });
    }
    seen.set(key, line > 0 ? `${pack.file}:${line}` : pack.file);
  };
  for (const pack of packs) {
    pack.replaces.forEach((id, index) => {
      if (!seen.has(id))
        problems.push({ file: pack.file, line: pack.lineOf(['replaces', index]), message: `replaces: no earlier entry ${id}` });
    });
    for (const section of ['persons', 'bodies', 'issues'] as const) {
      pack[section].forEach((entry, index) => {
        note(pack, entry.id, entry.id, [section, index]);
      });
    }
    pack.roles.forEach((kind, index) => {
      note(pack, `role ${kind.role}`, `role ${kind.role}`, ['roles', index]);
    });
  }
  return problems;
}

/** A word in two groups would stand for one of them only. */
function checkInterchangeable(packs: readonly Pack[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const pack of packs)
    for (const language of ['de', 'en'] as const)
      pack.interchangeable[language].forEach((group, index) => {
        const line = pack.lineOf(['interchangeable', language, index]);
        for (const word of group) {
          const key = `${language} ${word.replace(/-$/, '')}`; // "atom-" opens compounds only
          const first = seen.get(key);
          if (first)
            problems.push({ file: pack.file, line, message: `"${word}" stands in a group of ${first} already; join the two groups` });
          seen.set(key, `${pack.file}:${line}`);
        }
      });
  return problems;
}

/** A verb under two nouns would name one deed in two ways. */
function checkDeeds(packs: readonly Pack[]): Problem[] {
  const seen = new Map<string, string>();
  const problems: Problem[] = [];
  for (const pack of packs)
    for (const language of ['de', 'en'] as const)
      for (const [noun, verbs] of Object.entries(pack.deeds[language]))
        for (const verb of verbs) {
          const line = pack.lineOf(['deeds', language, noun]);
          const first = seen.get(`${language} ${verb}`);
          if (first) problems.push({ file: pack.file, line, message: `deed ${noun}: "${verb}" stands under ${first} already; keep one` });
          seen.set(`${language} ${verb}`, `"${noun}" (${pack.file}:${line})`);
        }
  return problems;
}

/** The same cue may stand in several groups (it reports, and it demands), but within one kind and frame it must point one way. */
function checkCues(packs: readonly Pack[]): Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, { polarity: number; place: string }>();
  for (const pack of packs) {
    for (const language of ['de', 'en'] as const) {
      pack.cues[language].forEach((cue, index) => {
        const line = pack.lineOf(['cues', language, index]);
        for (const [name, about] of cue.cues.flatMap(name => cue.about.map(about => [name, about]))) {
          const key = [language, name, cue.pos, cue.kind, about].join('|');
          const first = seen.get(key);
          if (first !== undefined && first.polarity !== cue.polarity) {
            problems.push({
              file: pack.file,
              line,
              message: `cue "${name}" (${cue.kind}, about ${about}) points the other way in ${first.place}; keep one`,
            });
          }
          seen.set(key, { polarity: cue.polarity, place: `${pack.file}:${line}` });
        }
      });
    }
  }
  return problems;
}

function checkReferences(packs: readonly Pack[]): Problem[] {
  const problems: Problem[] = [];
  const bodies = new Set(packs.flatMap(pack => pack.bodies.map(body => body.id)));
  const issues = new Set(packs.flatMap(pack => pack.issues.map(issue => issue.id)));
  const roles = new Set(packs.flatMap(pack => pack.roles.map(kind => kind.role)));
  for (const pack of packs) {
    const need = (known: Set<string>, id: string | undefined, owner: string, remedy: string, path: PropertyKey[]) => {
      if (id !== undefined && !known.has(id)) {
        problems.push({ file: pack.file, line: pack.lineOf(path), message: `${owner}: unknown ${String(path.at(-1))} "${id}"; ${remedy}` });
      }
    };
    pack.persons.forEach((person, p) => {
      person.roles.forEach((role, r) => {
        need(bodies, role.for, person.id, 'add that body or mend the id', ['persons', p, 'roles', r, 'for']);
        need(roles, role.role, person.id, 'use a role of roles.yaml or add one', ['persons', p, 'roles', r, 'role']);
      });
    });
    pack.issues.forEach((issue, i) => {
      need(issues, issue.broader, issue.id, 'add that issue or mend the id', ['issues', i, 'broader']);
      need(issues, issue.contrary, issue.id, 'add that issue or mend the id', ['issues', i, 'contrary']);
    });
    pack.bodies.forEach((body, b) => {
      need(bodies, body.partOf, body.id, 'add that body or mend the id', ['bodies', b, 'partOf']);
      need(bodies, body.country, body.id, 'countries have ISO 3166-1 alpha-3 codes', ['bodies', b, 'country']);
    });
  }
  return problems;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}
