import type { Subject } from '../../domain/statement.ts';
import type { Clause } from '../../language/types.ts';
import { type Context, emit } from '../draft.ts';
import { plain } from '../issues/open.ts';
import type { Actor } from '../mentions/names.ts';
import type { Target } from '../targets/targets.ts';

const talking = /^(?:talk|negotiate|speak|parley|bargain|treat|engage|sit|converse)$/;

/** Those without a name with whom states do or do not talk. */
const parties =
  /^(?:rebel|militia|junta|militant|insurgent|guerrilla|separatist|neighbou?r|side|opponent|opposition|government|regime|faction|gang|cartel|general|warlord|jihadist|islamist|enemy|enemies|adversary|rival|foe|authority|leadership|captor|kidnapper|putschist|secessionist)s?$/;

/** To whom one talks about a matter, which is no negotiation. */
const audience =
  /journalist|reporter|media|press|lawmaker|parliament|voter|resident|worker|farmer|union|student|protester|lawyer|doctor|expert|analyst|investor|public|family|church/;

/**
 * "Ready | to talk to Kabul |", "urged Kyiv | to sit down with the rebels |", "will not negotiate with Hezbollah": in English the talks themselves are the matter, as they are where a noun
 * names them ("talks with Kabul"). Null where nobody is named with whom to hold them.
 */
export function talksTarget({ reading }: Context, clause: Clause): Target | null {
  const { analysis, scan } = reading;
  const { verb, obliques, objects } = clause;
  if (analysis.language !== 'en' || !verb || verb.passive || !talking.test(verb.lemma) || objects.length > 0) return null;
  const phrase = obliques.find(({ prep }) => prep === 'with' || (prep === 'to' && /^(?:talk|speak)$/.test(verb.lemma)))?.phrase;
  if (!phrase) return null;
  const { actor } = scan.byToken.get(phrase.head) ?? {};
  const isParty = actor ? isPartner(actor) : parties.test(analysis.tokens[phrase.head]!.lemma);
  return isParty
    ? {
        ...talksWith(
          phrase.tokens.map(at => analysis.tokens[at]!),
          analysis.text.slice(phrase.start, phrase.end),
        ),
        clause,
        sign: clause.negated ? -1 : 1,
      }
    : null;
}

const isPartner = ({ ref: { id }, behalf, kind }: Actor): boolean => (kind === 'person' ? behalf !== null : !audience.test(id));

function talksWith(words: { pos: string; lemma: string }[], name: string): Pick<Target, 'subject' | 'reasons' | 'possible' | 'confidence'> {
  const names = words.filter(({ pos }) => /^(?:NOUN|PROPN|ADJ)$/.test(pos)).map(({ lemma }) => plain(lemma.toLowerCase()));
  const label = `talks with ${name}`;
  const subject: Subject = { kind: 'open', id: `open:${[...new Set([...names, 'talk'])].sort().join('-')}`, label, labels: { en: label } };
  return { subject, reasons: [`open issue "${label}"`], possible: false, confidence: 0.6 };
}

/** "Rome will not negotiate with Hezbollah", "Oslo would talk to Kabul, its minister said": what somebody is going to do, or not. */
export function readTalks(context: Context, clause: Clause, holders: Actor[]): boolean {
  const { verb, conditional, kind } = clause;
  if (!verb || conditional || kind === 'relative' || kind === 'adverbial') return false;
  if (verb.tense !== 'future' && !/^(?:will|would|shall|won't)$/.test(verb.modal ?? '')) return false;
  const target = talksTarget(context, clause);
  if (target) emit(context, clause, null, holders, 1, target);
  return target !== null;
}
