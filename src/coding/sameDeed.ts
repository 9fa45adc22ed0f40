import type { Stance } from '../domain/statement.ts';
import { otherSide } from '../domain/statement.ts';
import { sameVoice } from './discourse/speech.ts';
import type { Draft } from './draft.ts';
import { isDecision, isDeed, isRule, isUmbrella, isVotable } from './issues/matterNouns.ts';
import { plain } from './issues/open.ts';
import type { Reading } from './reading.ts';
import type { Drafts } from './settle.ts';

/** How many sentences of a text tell again what its headline says. */
const retelling = 2;

/** The matter of the headline by the name of the text, and whether it is named there as what is undone. */
type OtherName = { headline: Draft; turns: boolean };

/**
 * "Oslo verlässt den Klimapakt ## Der Ministerpräsident unterzeichnete ein Dekret. Brüssel bedauerte das": what the holder of the headline does first in the text,
 * under a noun that names nothing of its own, is what the headline says, and so is what others think of it.
 */
export function nameAsHeadline(reading: Reading, drafts: Drafts): Drafts {
  const headline = drafts.title.find(isPlain);
  if (!headline) return drafts;
  const opening = reading.analysis.sentences[retelling - 1] ?? reading.analysis.sentences.at(-1);
  const names = new Map<string, OtherName>();
  for (const draft of drafts.body) {
    if (draft.start >= (opening?.end ?? 0) || names.has(draft.subject.id) || !isPlain(draft) || !isSameHolder(headline, draft)) continue;
    if (draft.subject.id !== headline.subject.id && isVague(reading, draft.subject.id))
      names.set(draft.subject.id, { headline, turns: draft.stance !== headline.stance });
  }
  return names.size === 0 ? drafts : { ...drafts, body: drafts.body.map(draft => renamed(draft, names.get(draft.subject.id))) };
}

const isPlain = ({ subject, stance, modality, confidence }: Draft): boolean =>
  subject.kind !== 'actor' && stance !== 'neutral' && modality === 'asserted' && confidence > 0.54;

const isSameHolder = (one: Draft, other: Draft): boolean => sameVoice(one.actor, other.actor) || sameVoice(other.actor, one.actor);

function renamed(draft: Draft, name: OtherName | undefined): Draft {
  if (!name) return draft;
  const { subject } = name.headline;
  const stance: Stance = name.turns && draft.stance !== 'neutral' ? otherSide[draft.stance] : draft.stance;
  return { ...draft, subject, stance, reasons: [...draft.reasons, `as the headline names it: ${subject.labels.en ?? subject.label}`] };
}

/** "Ein entsprechendes Dekret", "das 18. Paket", "die im August verfügten Einschränkungen": a noun for whatever is decided, and no other that says which. */
function isVague({ analysis: { tokens } }: Reading, id: string): boolean {
  if (!id.startsWith('open:')) return false;
  const words = new Set(id.slice('open:'.length).split('-'));
  const nouns = tokens.filter(({ pos, lemma }) => pos === 'NOUN' && words.has(plain(lemma)));
  const named = nouns.filter(({ lemma }) => !days.test(lemma) && !deciders.test(lemma));
  return named.length > 0 && named.every(({ lemma }) => namesNothing(lemma));
}

const namesNothing = (lemma: string): boolean =>
  isDeed(lemma) || isDecision(lemma) || isUmbrella(lemma) || isRule(lemma) || (isVotable(lemma) && lemma.length < 14) || limits.test(lemma);

const limits = /^(?:einschränkung|restriktion|auflage|sonderregel|ausnahme|genehmigung|erlaubnis|zustimmung)$/;

/** "The cabinet's decision". */
const deciders =
  /^(?:cabinet|government|commission|council|committee|parliament|assembly|kabinett|regierung|kommission|rat|bundesrat|ausschuss|parlament)$/;

const days = /tag$|^(?:woche|monat|jahr|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$/;
