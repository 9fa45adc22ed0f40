import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import {
  bodySchema,
  type Codebook,
  cueSchema,
  deedsSchema,
  interchangeableSchema,
  issueSchema,
  personSchema,
  roleKindSchema,
} from './schema.ts';

/** One YAML file of the codebook, the project's own or a newsroom's: any of these sections, in any file. Files of one section may be a bare list. */
const packSchema = z.strictObject({
  /** Ids of entries of earlier packs that this pack means to replace; without it an id that exists already is an error. */
  replaces: z.array(z.string()).default([]),
  persons: z.array(personSchema).default([]),
  bodies: z.array(bodySchema).default([]),
  roles: z.array(roleKindSchema).default([]),
  issues: z.array(issueSchema).default([]),
  cues: z.strictObject({ de: z.array(cueSchema).default([]), en: z.array(cueSchema).default([]) }).prefault({}),
  interchangeable: interchangeableSchema,
  deeds: deedsSchema,
});

type Path = readonly PropertyKey[];

/** A parsed file that still knows on which line each value stands, so that later checks can point at it. */
export type Pack = z.infer<typeof packSchema> & { file: string; lineOf(path: Path): number };

/** Something wrong in a pack: where, what, and what to do. `line` counts from 1; 0 means the file as a whole. */
export type Problem = { file: string; line: number; message: string };

/** `file:line: message`, the form that editors and terminals turn into links. */
export function formatProblem({ file, line, message }: Problem): string {
  return line > 0 ? `${file}:${line}: ${message}` : `${file}: ${message}`;
}

/**
 * Reads one YAML file. Gives the pack, or every problem found in it (never both); never throws on bad input.
 * `section` (`['issues']`, `['cues', 'de']`) says what a file that is a bare list holds.
 */
export function parsePack(
  text: string,
  file: string,
  section: Path = [],
): { pack: Pack; problems: [] } | { pack: null; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(error => ({
    file,
    line: lines.linePos(error.pos[0]).line,
    message: `not valid YAML: ${error.message}`,
  }));
  if (broken.length > 0) return { pack: null, problems: broken };

  const prefix = isSeq(document.contents) ? section : [];
  const lineOf = (path: Path): number => {
    const inFile = path.slice(prefix.length);
    for (let length = inFile.length; length >= 0; length--) {
      const node: unknown = length === 0 ? document.contents : document.getIn(inFile.slice(0, length), true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return 0;
  };
  const value = prefix.reduceRight<unknown>((inner, key) => ({ [key]: inner }), document.toJS() ?? {});
  const result = packSchema.safeParse(value);
  if (result.success) return { pack: { ...result.data, file, lineOf }, problems: [] };
  const problems = result.error.issues.map(issue => ({ file, line: lineOf(issue.path), message: explain(issue, value) }));
  return { pack: null, problems };
}

/** One codebook out of packs in order; what a pack replaces is taken out of the packs before it. */
export function mergePacks(packs: readonly Pack[]): Omit<Codebook, 'version'> {
  const merged: Omit<Codebook, 'version'> = {
    persons: [],
    bodies: [],
    roles: [],
    issues: [],
    cues: { de: [], en: [] },
    interchangeable: { de: [], en: [], across: {} },
    deeds: { de: {}, en: {} },
  };
  for (const pack of packs) {
    const kept = (entry: { id: string }) => !pack.replaces.includes(entry.id);
    merged.persons = [...merged.persons.filter(kept), ...pack.persons];
    merged.bodies = [...merged.bodies.filter(kept), ...pack.bodies];
    merged.issues = [...merged.issues.filter(kept), ...pack.issues];
    merged.roles.push(...pack.roles);
    merged.cues.de.push(...pack.cues.de);
    merged.cues.en.push(...pack.cues.en);
    merged.interchangeable.de.push(...pack.interchangeable.de);
    merged.interchangeable.en.push(...pack.interchangeable.en);
    Object.assign(merged.interchangeable.across, pack.interchangeable.across);
    for (const language of ['de', 'en'] as const)
      for (const [noun, verbs] of Object.entries(pack.deeds[language]))
        merged.deeds[language][noun] = [...(merged.deeds[language][noun] ?? []), ...verbs];
  }
  return merged;
}

/** Says what is wrong in the words of the file: the entry's own id, the key, and what may stand there. */
function explain(issue: z.core.$ZodIssue, document: unknown): string {
  const where = nameOf(issue.path, document);
  if (issue.code === 'unrecognized_keys') {
    return `${where}unknown key ${issue.keys.map(key => `"${key}"`).join(', ')}; remove it or mend its spelling (docs/codebook.md lists the keys)`;
  }
  if (issue.code === 'invalid_type' && valueAt(issue.path, document) === undefined) {
    return `${where}is missing; add it (${issue.expected})`;
  }
  if (issue.code === 'invalid_union') return `${where}has a value that is not allowed here; docs/codebook.md shows the values`;
  return `${where}${issue.message}`;
}

function valueAt(path: Path, document: unknown): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], document);
}

/** `person:jane-doe: roles[0].from: ` for the path persons/3/roles/0/from. */
function nameOf(path: Path, document: unknown): string {
  const depth = path[0] === 'cues' ? 3 : 2;
  const entry = valueAt(path.slice(0, depth), document) as Record<string, unknown> | undefined;
  const id =
    path.length >= depth
      ? (entry?.id ?? entry?.role ?? (Array.isArray(entry?.cues) ? `cue ${String(entry.cues[0])}` : undefined))
      : undefined;
  const keys = id === undefined ? path : path.slice(depth);
  const trail = keys.map(key => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return [id, trail.replace(/^\./, '')]
    .filter(Boolean)
    .map(part => `${part}: `)
    .join('');
}
