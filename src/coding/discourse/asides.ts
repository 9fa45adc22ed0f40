import type { Clause } from '../../language/types.ts';
import { type CueMatch, nounCue } from '../cues/cues.ts';
import { framePhrases } from '../cues/framePhrases.ts';
import { isSeen } from '../cues/targetPhrases.ts';
import type { Context } from '../draft.ts';
import type { IssueMatch } from '../issues/issues.ts';
import { endsInPreposition, openSubject } from '../issues/open.ts';

/** "eine Resolution, die eine Waffenruhe verlangt": what a text contains is what one is for or against. */
const tellsContent =
  /^(?:verlangen|fordern|vorsehen|zielen|abzielen|enthalten|beinhalten|bedeuten|anmahnen|regeln|demand|call|provide|envisage|aim|seek|contain|include|require|foresee|mean|allow|urge)$/;

const adjuncts =
  /^(?:nach|after|vor|before|seit|since|während|during|trotz|despite|wegen|angesichts|amid|bei|in|following|until|bis|unter|im|durch)$/;

/** What only a relative clause tells, or when and why something happens ("auch nicht nach einer Waffenruhe"), is not what the cue is about. */
export function isAside(context: Context, parts: Clause[], match: IssueMatch, found: CueMatch): boolean {
  // "regards the office as a violation of the one-China principle": what the evaluation consists of is not what is evaluated.
  if (
    found.via === 'predicate' &&
    parts[0]!.predicate &&
    match.tokens.every(at => parts[0]!.predicate!.tokens.includes(at)) &&
    parts[0]!.objects.length > 0
  )
    return true;
  if (isJudgedAs(context, parts[0]!, match)) return true;
  // "hält den Zorn für verständlich, die Sanktionen aber für falsch": what stands behind the judgement is judged by the next.
  if (isJudgedNext(context, parts[0]!, match, found)) return true;
  // "begründete den Schritt mit der Lage in Syrien": what is done is defended, and not why.
  if (found.text === 'begründen' && !parts[0]!.objects.some(phrase => phrase.tokens.includes(match.tokens[0]!))) return true;
  if (tellsWhy(context, match) || isAnsweredTo(found, parts[0]!, match)) return true;
  // "sprach von einer Gefahr für den Frieden": what the evaluation is for is not what is evaluated.
  if (found.via === 'predicate' && isSeen(found) && match.tokens[0]! > found.tokens[0]!) return true;
  // "Die Beauftragte für den Grenzstreit lehnte den Vorschlag ab": what the speaker's office is for is not what she spoke of.
  const acts = parts[0]!.verb && !parts[0]!.verb.passive && !/^(?:sein|be|bleiben|remain)$/.test(parts[0]!.verb.lemma);
  const speaker = acts ? parts[0]!.subject : undefined;
  if (speaker && match.tokens.every(at => speaker.tokens.includes(at)) && context.reading.discourse.resolve(speaker, parts[0]!).length > 0)
    return true;
  // "thanked the departing troops": whoever is thanked is somebody.
  if (/^(?:thank|danken)$/.test(found.text) && parts[0]!.objects.some(({ tokens: own }) => match.tokens.every(one => own.includes(one))))
    return true;
  if (isWhoHolds(context, parts[0]!, match, found) || isCalledSo(context, parts[0]!, match, found)) return true;
  if (
    parts
      .slice(1)
      .some(
        part =>
          part.kind === 'relative' && !tellsContent.test(part.verb?.lemma ?? '') && match.tokens.every(at => part.tokens.includes(at)),
      )
  )
    return true;
  // "was against independence and in favour of a new status": what one cue is about is not what the other is.
  if (endsInPreposition(context.reading, found) && isOfAnother(context, parts[0]!, match, found)) return true;
  if (isOfDispute(context, parts[0]!, match, found) || isOccasion(context, match, found)) return true;
  return (
    isWhen(context, parts[0]!, match) ||
    isWhere(context, parts[0]!, match, found) ||
    isPunished(context, match, found) ||
    isCircumstance(context, match, found.cue.about)
  );
}

/** "| Als Angriff auf die Einheit | wies er den Schritt zurück": what a thing is called at the beginning, and not the thing. */
const isJudgedAs = (
  { reading: { analysis } }: Context,
  { predicate, objects, verb, tokens: own }: Clause,
  { tokens: named }: IssueMatch,
): boolean =>
  analysis.language === 'de' &&
  analysis.tokens[own[0]!]!.lower === 'als' &&
  predicate !== null &&
  verb !== null &&
  named[0]! > predicate.head &&
  named[0]! < Math.min(...verb.tokens) &&
  objects.some(({ head }) => head > Math.min(...verb.tokens) && analysis.tokens[head]!.lower !== 'sich');

/** "Verzichtet | im Gegenzug für Garantien | auf den Beitritt", "beteiligt sich | aus Gründen der Neutralität | nicht": what for or why, and not what. */
function tellsWhy({ reading: { analysis } }: Context, { tokens: named }: IssueMatch): boolean {
  const { tokens, language } = analysis;
  let at = Math.min(...named) - 1;
  if (language !== 'de') return false;
  for (let steps = 0; steps < 3 && /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[at]?.pos ?? ''); steps++) at--;
  const before = (back: number) => tokens[at - back]?.lower ?? '';
  return reasons.test(`${before(1)} ${before(0)}`) || reasons.test(`${before(2)} ${before(1)} ${before(0)}`);
}

const reasons =
  /^(?:aus gründen|aus protest gegen|aus (?:ver)?ärger(?:ung)? über|aus (?:empörung|unmut|wut|zorn) über|aus solidarität mit|im gegenzug (?:für|zu|zur|zum)|als gegenleistung für|im (?:aus)?tausch (?:für|gegen)|aus (?:rücksicht|furcht|angst|sorge) (?:auf|vor|um)|mit rücksicht auf|(?:unter|mit) (?:berufung|verweis|hinweis) auf|in anspielung auf|als (?:reaktion|antwort|vergeltung) (?:auf|für))$/;

/** "Reagierte damit | auf die Zurückweisungen |", "antwortete mit Zöllen | auf den Boykott |": what is answered is not what it is answered with. */
const isAnsweredTo = ({ text }: CueMatch, { obliques }: Clause, { tokens: named }: IssueMatch): boolean =>
  / mit$/.test(text) && obliques.some(({ prep, phrase }) => prep === 'auf' && named.every(at => phrase.tokens.includes(at)));

/** "Im Ringen um das Sanktionspaket | beharrt Wien auf einer Ausnahme": what is disputed on the whole, where the cue tells what is wanted in it. */
function isOfDispute({ reading }: Context, clause: Clause, { tokens: named }: IssueMatch, found: CueMatch): boolean {
  const { tokens, language } = reading.analysis;
  const { verb, obliques } = clause;
  if (language !== 'de' || !verb || named.at(-1)! > Math.min(...verb.tokens)) return false;
  const dispute = obliques.find(({ prep, phrase }) => /^(?:in|bei)$/.test(prep) && disputes.test(tokens[phrase.head]!.lower));
  if (!dispute || dispute.phrase.head > named[0]! || dispute.phrase.tokens[0]! > clause.tokens[0]! + 2) return false;
  const wanted = framePhrases(reading, clause, found).find(({ tokens: own }) => own[0]! > named.at(-1)!);
  return wanted !== undefined && !sums.test(tokens[wanted.head]!.lower) && openSubject(reading, wanted) !== null;
}

/** "Threatens tariffs | over the levy |", "vowed sanctions over the vote": what somebody is to be punished for, which may be a deed or that it is not done. */
function isOccasion({ reading: { analysis } }: Context, { tokens: named }: IssueMatch, { tokens: cue, cue: { kind } }: CueMatch): boolean {
  const { tokens, language } = analysis;
  const from = cue.at(-1)!;
  if (language !== 'en' || named[0]! <= from) return false;
  for (let at = named[0]! - 1; at > from && named[0]! - at < 10 && tokens[at]!.pos !== 'PUNCT'; at--)
    if (tokens[at]!.lower === 'over')
      return kind === 'threat' || tokens.slice(Math.max(from + 1, at - 6), at).some(({ lower }) => punishments.test(lower));
  return false;
}

const punishments =
  /^(?:tariffs?|duties|levies|sanctions?|penalt(?:y|ies)|fines?|retaliation|reprisals?|countermeasures?|consequences|strikes?|action|lawsuits?|curbs|restrictions|bans?|boycotts?|embargo(?:es)?|measures|blacklist|diplomats?|ambassador|envoys?)$/;

const disputes =
  /(?:streit|kampf|konflikt|zwist|krach|gerangel|poker|hickhack|tauziehen|ringen|debatte|diskussion(?:en)?|auseinandersetzung(?:en)?|verhandlung(?:en)?|gespräche?n?)s?$/;
/** What somebody may call his stance on the whole. */
const sums =
  /(?:lösung|kompromiss|einigung|haltung|position|linie|kurs|nein|ja|nachbesserung|änderung|entscheidung|zustimmung|veto|widerstand|forderung|ablehnung|einwand|einwände|bedenken)(?:en|n|e|es|s)?$/;

/** "| Within hours of the ruling of the court |, Oslo paused the payments": when something is done, told before who does it. */
function isWhen({ reading: { analysis } }: Context, { obliques, subject, tokens: own }: Clause, { tokens: named }: IssueMatch): boolean {
  if (analysis.language !== 'en' || !subject || named.at(-1)! >= subject.tokens[0]!) return false;
  const [opening] = obliques;
  const first = own.find(at => analysis.tokens[at]!.pos !== 'PUNCT')!;
  return opening !== undefined && times.test(opening.prep) && opening.phrase.tokens[0]! - first <= 2 && named[0]! > first;
}

const times = /^(?:within|after|before|during|since|until|following)$/;

/** "Opened a training centre | at the naval base |": where something is done is not what it is done to. */
function isWhere({ reading: { analysis } }: Context, { objects }: Clause, { tokens: named }: IssueMatch, { via, cue }: CueMatch): boolean {
  const [thing] = objects;
  if (analysis.language !== 'en' || via !== 'verb' || cue.kind !== 'decision' || !thing || named.includes(thing.head)) return false;
  let at = Math.min(...named) - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN)$/.test(analysis.tokens[at]?.pos ?? '') && at > thing.head) at--;
  return at > thing.head && /^(?:at|near|outside|inside)$/.test(analysis.tokens[at]!.lower);
}

/** "Slapped sanctions on | Russian oil traders |", "hit | the shadow fleet | with sanctions": whoever is punished is not what is decided on. */
function isPunished({ reading: { analysis } }: Context, { tokens: named }: IssueMatch, { cue, via, text }: CueMatch): boolean {
  const { tokens, language } = analysis;
  if (language !== 'en' || cue.kind !== 'decision' || cue.polarity < 0 || named.some(at => tokens[at]!.lemma === 'sanction')) return false;
  if (via === 'idiom') return text.includes('sanction');
  let at = Math.min(...named) - 1;
  while (/^(?:DET|ADJ|NOUN|PROPN|NUM)$/.test(tokens[at]?.pos ?? '') && Math.min(...named) - at < 6) at--;
  return /^(?:on|against)$/.test(tokens[at]?.lower ?? '') && tokens[at - 1]?.lemma === 'sanction';
}

/** "After the failure of the reform", "trotz der Sanktionen": when or in spite of what something is, unless a word takes it by that preposition. */
export function isCircumstance(context: Context, match: IssueMatch, about: readonly string[] = []): boolean {
  const { tokens } = context.reading.analysis;
  if (match.tokens.length > 1) return false;
  let at = match.tokens[0]! - 1;
  while (at > 0 && /^(?:DET|ADJ|NUM|PRON)$/.test(tokens[at]!.pos) && match.tokens[0]! - at < 4) at--;
  // "after the failure | of the reform"
  if (/^(?:scheitern|ende|auslaufen|failure|end|collapse|expiry)$/.test(tokens[at]?.lemma ?? '')) {
    at--;
    while (at > 0 && /^(?:DET|ADJ|ADP)$/.test(tokens[at]!.pos) && /^(?:of|the|de[rs]|eine[rs]|a|an)$/.test(tokens[at]!.lower)) at--;
  }
  const prep = tokens[Math.max(0, at)]!.lower;
  if (!adjuncts.test(prep) || about.includes(`prep:${prep}`)) return false;
  const noun = tokens[at - 1];
  if (prep === 'in' && entries.test(noun?.lemma ?? '')) return false;
  return noun?.pos !== 'NOUN' || nounCue(noun, context.reading.cues) === null;
}

/** "Die Rückkehr | in das Abkommen |": into what one goes. */
const entries = /^(?:rückkehr|eintritt|wiedereintritt|beitritt|einstieg|wiedereinstieg|aufnahme|einbindung|eingliederung|integration)$/;

/** "Der Übergangsrat | ist dagegen", "von der Junta | verlangt", "als Kommissionspräsidentin": the name of who holds the position is not what it is about. */
function isWhoHolds({ reading }: Context, clause: Clause, match: IssueMatch, { cue }: CueMatch): boolean {
  const isIn = (tokens: number[] | undefined) => tokens !== undefined && match.tokens.every(at => tokens.includes(at));
  if (match.tokens.every(at => reading.scan.byToken.get(at)?.kind === 'role')) return true;
  if (clause.verb?.passive)
    return clause.obliques.some(
      ({ prep, phrase }) => /^(?:von|durch|by)$/.test(prep) && isIn(phrase.tokens) && reading.discourse.resolve(phrase, clause).length > 0,
    );
  const subject = clause.subject;
  return (
    subject !== null && !cue.about.includes('subject') && isIn(subject.tokens) && reading.discourse.resolve(subject, clause).length > 0
  );
}

/** "Denounced it | as an attack on neutrality |", "deplored the remarks | as unworthy of a host |": what a thing is called is not the thing. */
function isCalledSo(
  { reading: { analysis } }: Context,
  { verb, objects }: Clause,
  match: IssueMatch,
  { via, tokens: cue, text }: CueMatch,
): boolean {
  const { tokens } = analysis;
  const [named] = objects;
  if (analysis.language !== 'en' || via !== 'verb' || !verb || verb.lemma === 'use' || / as$/.test(text)) return false;
  const behind = verb.passive ? cue.at(-1)! : (named?.head ?? match.tokens[0]!);
  for (let at = match.tokens[0]! - 1; at > behind && match.tokens[0]! - at < 9 && tokens[at]!.pos !== 'PUNCT'; at--) {
    const next = tokens[at + 1]!;
    if (tokens[at]!.lower === 'as' && /^(?:as|well)$/.test(tokens[at - 1]!.lower) === false)
      return /^(?:ADJ|ADV|VERB)$/.test(next.pos)
        ? !/^(?:well|long|soon|far|much|many)$/.test(next.lower)
        : /^(?:an?|another|nothing|yet)$/.test(next.lower);
  }
  return false;
}

const isJudgedNext = ({ reading: { analysis } }: Context, clause: Clause, match: IssueMatch, { via, tokens }: CueMatch): boolean =>
  analysis.language === 'de' &&
  via === 'predicate' &&
  clause.verb?.lemma === 'halten' &&
  match.tokens[0]! > tokens.at(-1)! &&
  match.tokens.every(at => clause.tokens.includes(at));

/** The issue stands before the cue and "and" or "but" between them. */
function isOfAnother(context: Context, clause: Clause, match: IssueMatch, found: CueMatch): boolean {
  const { tokens } = context.reading.analysis;
  const last = match.tokens.at(-1)!;
  return (
    last < found.tokens[0]! &&
    clause.tokens.some(at => at > last && at < found.tokens[0]! && /^(?:and|but)$/.test(tokens[at]!.lower)) &&
    !clause.subject?.tokens.includes(last)
  );
}
