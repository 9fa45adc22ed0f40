import type { Analysis, Clause } from '../../language/types.ts';

/** "Nützt nur Norwegen", "würde lediglich den Schwarzmarkt fördern": of what a thing does to no more than one, the speaker thinks little. */
export function servesOnly({ tokens, language }: Analysis, { verb, objects, obliques, subject, negated }: Clause): boolean {
  if (language !== 'de' || negated || subject === null || !verb || verb.modal || !effects.test(verb.lemma)) return false;
  const behind = [...objects, ...obliques.filter(({ prep }) => prep === 'zu').map(({ phrase }) => phrase)];
  return behind.some(({ tokens: [first] }) =>
    [first! - 1, first! - 2].some(at => /^(?:nur|lediglich|bloß|allein|einzig|ausschließlich)$/.test(tokens[at]?.lower ?? '')),
  );
}

const effects =
  /^(?:nützen|nutzen|helfen|dienen|fördern|stärken|schwächen|schaden|verschärfen|verschlimmern|verlängern|verteuern|führen|bringen|schaffen|schüren|befeuern|anheizen|verursachen|verzögern|vergrößern|begünstigen|bevorzugen|belohnen|bereichern|bestrafen|treffen|provozieren|vertiefen)$/;
