import type { Clause } from '../../language/types.ts';
import type { Reading } from '../reading.ts';

/** "Unter Joe Biden hatten die USA den Sitz befürwortet": what was held under somebody who no longer speaks for anybody is past. */
export const isUnderFormer = ({ scan }: Reading, { obliques }: Clause): boolean =>
  obliques.some(({ prep, phrase }) => {
    const actor = /^(?:unter|under)$/.test(prep) ? scan.byToken.get(phrase.head)?.actor : undefined;
    return actor?.kind === 'person' && actor.behalf === null;
  });
