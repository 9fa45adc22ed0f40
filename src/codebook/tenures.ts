import type { Role } from '../domain/actor.ts';
import type { Pack, Problem } from './pack.ts';
import type { Person, RoleKind } from './schema.ts';

/** A person holding a role. */
export type Tenure = { person: Person; role: Role };

/** After every date, for roles that last. */
export const FOREVER = '9999-12-31';

/** Tenures of one-person roles, in order of their beginning, by `<role> of <body>`. */
export function tenuresByOffice(persons: readonly Person[], kinds: readonly RoleKind[]): Map<string, Tenure[]> {
  const single = new Set(kinds.filter(kind => kind.single).map(kind => kind.role));
  const offices = new Map<string, Tenure[]>();
  for (const person of persons) {
    for (const role of person.roles.filter(held => single.has(held.role))) {
      const office = `${role.role} of ${role.for}`;
      offices.set(office, [...(offices.get(office) ?? []), { person, role }]);
    }
  }
  for (const tenures of offices.values()) tenures.sort((a, b) => (a.role.from ?? '').localeCompare(b.role.from ?? ''));
  return offices;
}

/** Dates that cannot be: `to` before `from`, and two holders of a one-person role. Each is reported at the later of the two. */
export function checkTenures(packs: readonly Pack[]): Problem[] {
  const problems: Problem[] = [];
  const places = new Map<Role, { pack: Pack; path: PropertyKey[] }>();
  for (const pack of packs) {
    pack.persons.forEach((person, p) => {
      person.roles.forEach((role, r) => {
        const path = ['persons', p, 'roles', r];
        places.set(role, { pack, path });
        if (role.from !== undefined && role.to !== undefined && role.to <= role.from) {
          problems.push({
            file: pack.file,
            line: pack.lineOf(path),
            message: `${person.id}: "to" ${role.to} is not after "from" ${role.from}`,
          });
        }
      });
    });
  }
  const replaced = new Set(packs.flatMap(pack => pack.replaces));
  const persons = packs.flatMap(pack => pack.persons.filter(person => !replaced.has(person.id) || pack.replaces.includes(person.id)));
  const kinds = packs.flatMap(pack => pack.roles);
  for (const [office, tenures] of tenuresByOffice(persons, kinds)) {
    tenures.forEach(({ person, role }, index) => {
      const before = tenures[index - 1];
      const place = places.get(role);
      if (before === undefined || place === undefined || (role.from ?? '') >= (before.role.to ?? FOREVER)) return;
      const message = `${person.id}: ${office} is held by ${before.person.id} until ${before.role.to ?? 'further notice'}; end that role first`;
      problems.push({ file: place.pack.file, line: place.pack.lineOf(place.path), message });
    });
  }
  return problems;
}
