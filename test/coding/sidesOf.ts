import type { Statement } from '../../src/domain/statement.ts';
import { codeSentence } from './codeSentence.ts';

const holderOf = ({ actor, onBehalfOf }: Statement): string => (onBehalfOf ?? actor).id;

/** Which side somebody is read to take on what in a German text: "oppose maut". */
export const sidesOf = (holder: string, text: string): string[] => [
  ...new Set(
    codeSentence('de', text)
      .filter(one => holderOf(one) === holder && /^(?:asserted|conditional)$/.test(one.modality))
      .map(({ stance, subject }) => `${stance} ${subject.id.replace(/^(?:open|issue):/, '')}`),
  ),
];

/** Every side that somebody is read to take in an English text, one an entry, in whatever modality. */
export const everySideOf = (holder: string, text: string): string[] =>
  codeSentence('en', text)
    .filter(one => holderOf(one) === holder)
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);
