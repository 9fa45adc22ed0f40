import type { Command } from 'commander';
import type { Body, Codebook, Person } from '../codebook/schema.ts';

/** `demarche actors`: whom the codebook knows. */
export function registerActors(program: Command): void {
  program
    .command('actors')
    .description('list the actors of the codebook: states, organisations, parties, groups and persons with their dated roles')
    .argument('[query]', 'words that the id or one of the names contains')
    .option('--json', 'print an array of {id, name, aliases, kind, roles}')
    .action(async (query: string | undefined, { json }: { json?: boolean }) => {
      const [{ openCodebook }, { loadConfig }, { formatTable }] = await Promise.all([
        import('../codebook/open.ts'),
        import('../config.ts'),
        import('./table.ts'),
      ]);
      const codebook = await openCodebook(loadConfig().codebookFiles);
      const found = listActors(codebook).filter(actor => matches(query, [actor.id, actor.name, ...actor.aliases]));
      const rows = found.map(({ id, name, roles }) => [id, name, roles.map(describeRole).join('; ')]);
      const text = formatTable(['id', 'name', 'roles'], rows) || `No actor of the codebook is called "${query}".\n`;
      process.stdout.write(json ? `${JSON.stringify(found)}\n` : text);
    });
}

type Role = Person['roles'][number];

function listActors({ persons, bodies }: Codebook) {
  return [...bodies.map(toActor), ...persons.map(toPerson)];
}

function toActor({ id, name, names, metonyms }: Body) {
  const aliases = [...new Set([...names.en, ...names.de, ...metonyms.en, ...metonyms.de])].filter(alias => alias !== name);
  return { id, name, aliases, kind: id.slice(0, id.indexOf(':')), roles: [] as Role[] };
}

function toPerson({ id, name, aliases, surnames, roles }: Person) {
  const others = [...new Set([...aliases, ...surnames])].filter(alias => alias !== name);
  return { id, name, aliases: others, kind: 'person', roles };
}

function describeRole({ for: actor, role, from, to }: Role): string {
  return `${role} of ${actor} ${from ?? '…'} to ${to ?? 'now'}`;
}

/** True when one of the names contains the words, whatever their case. */
export function matches(query: string | undefined, names: string[]): boolean {
  const wanted = query?.trim().toLowerCase() ?? '';
  return names.some(name => name.toLowerCase().includes(wanted));
}
