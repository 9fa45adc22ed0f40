/** Kinds of actor: whoever can hold a position. */
export type ActorKind = 'person' | 'country' | 'organisation' | 'group';

/** An actor as it appears in a statement: enough to show and to match, without the codebook. */
export type ActorRef = {
  /** Slug: `person:pete-hegseth`, `country:USA` (ISO 3166-1 alpha-3), `org:nato`, `group:hamas`; unknown persons get `person:<name-slug>`. */
  id: string;
  /** English display name where there is one, else the name of the text. */
  name: string;
  /** Other names, German and English, so that a reader can search for either. */
  aliases: string[];
};

/** How much weight somebody's words carry for the state or body that they speak for, highest first. */
export const ranks = ['head', 'minister', 'envoy', 'spokesperson', 'member'] as const;
export type Rank = (typeof ranks)[number];

/** A dated role: from (inclusive) and to (exclusive) are ISO dates; absent means open. */
export type Role = {
  /** The actor spoken for, or belonged to. */
  for: string;
  /** Key of `codebook/roles.yaml`: `head-of-government`, `foreign-minister`, … */
  role: string;
  from?: string;
  to?: string;
};

/** True when the role is held on that ISO date. */
export function holdsOn(role: Role, isoDate: string): boolean {
  const day = isoDate.slice(0, 10);
  return (role.from === undefined || role.from <= day) && (role.to === undefined || day < role.to);
}
