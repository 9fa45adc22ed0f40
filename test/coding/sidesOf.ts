import type { Statement } from '../../src/domain/statement.ts';
import { codeSentence } from './codeSentence.ts';

const holderOf = ({ actor, onBehalfOf }: Statement): string => (onBehalfOf ?? actor).id;

/** Who is read to take which side on what: "country:NOR oppose maut", each once. What does not move a position is left out. */
export const sidesIn = (language: 'de' | 'en', text: string): string[] => [
  ...new Set(
    codeSentence(language, text)
      .filter(({ modality }) => /^(?:asserted|conditional)$/.test(modality))
      .map(one => `${holderOf(one)} ${one.stance} ${one.subject.id.replace(/^(?:open|issue):/, '')}`),
  ),
];

/** Which side somebody is read to take on what, in a German text where nothing else is said: "oppose maut". */
export const sidesOf = (holder: string, text: string, language: 'de' | 'en' = 'de'): string[] =>
  sidesIn(language, text)
    .filter(side => side.startsWith(`${holder} `))
    .map(side => side.slice(holder.length + 1));

/** Every side that somebody is read to take in an English text, one an entry, in whatever modality. */
export const everySideOf = (holder: string, text: string): string[] =>
  codeSentence('en', text)
    .filter(one => holderOf(one) === holder)
    .map(({ stance, subject }) => `${stance} ${subject.id.replace('open:', '')}`);
