import type { Clause } from '../language/types.ts';
import type { CueIndex } from './cues/cues.ts';

/** Is the verb of a clause one of telling, by itself or with its particle: "said", "read out"? */
export const reports = ({ cues }: { cues: CueIndex }, { verb }: Clause): boolean =>
  verb !== null &&
  [verb.lemma, `${verb.lemma} ${verb.particle}`].some(key => (cues.verbs.get(key) ?? []).some(({ kind }) => kind === 'report'));
