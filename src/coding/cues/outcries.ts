import type { Analysis, Clause } from '../../language/types.ts';
import type { CueMatch } from './cues.ts';

/**
 * "Zeigte sich empört: | Die Maut sei unfair |": what follows the colon are the words in which somebody is angry or glad, and not what he is angry at, which is what
 * was done before.
 */
export const isOutcry = ({ tokens, language }: Analysis, { kind, link, verb, tokens: own }: Clause, { text, cue }: CueMatch): boolean =>
  language === 'de' &&
  kind === 'complement' &&
  link === undefined &&
  /^konj/.test(verb?.mood ?? '') &&
  tokens[own[0]! - 1]?.text === ':' &&
  /^(?:position|concern)$/.test(cue.kind) &&
  feelings.test(text);

const feelings =
  /empört|entsetzt|verärgert|entrüstet|erbost|bestürzt|verwundert|verstimmt|enttäuscht|wütend|zornig|schockiert|verbittert|erfreut|erleichtert|zufrieden|froh|begeistert|glücklich|dankbar|^sich (?:empören|entrüsten|ärgern|freuen)/i;
