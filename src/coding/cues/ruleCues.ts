import type { Cue } from '../../codebook/schema.ts';

/** The cue of a rule that reads a side from how words stand, where no word of the lexicon says it. `about`: the roles that name the thing. */
export const sideCue = (kind: 'position' | 'decision', polarity: 1 | -1, about: string[] = []): Cue => ({
  cues: [],
  pos: 'idiom',
  kind,
  polarity,
  intensity: 0.8,
  about,
});

/** The same for who takes no side. */
export const undecidedCue = (about: string[]): Cue => ({ cues: [], pos: 'idiom', kind: 'undecided', polarity: 0, intensity: 0.4, about });
