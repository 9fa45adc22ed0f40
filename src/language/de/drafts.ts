import type { ClauseKind, Token } from '../types.ts';
import { closeHeading, endsHeading, opensApposition, opensRelative } from './colons.ts';
import { coordinates, type Facts, isOpen, readFacts } from './facts.ts';
import { isGap, sharesVerb } from './gaps.ts';
import { beforeAttribution, objectBefore, verbOfParticle } from './interrupted.ts';
import { type Builder, type Draft, linkMains } from './linkClauses.ts';
import { isLooseNoun } from './looseNouns.ts';
import { isResult } from './results.ts';
import type { Segment } from './segments.ts';
import type { Tag } from './tags.ts';

/** Groups the segments of one sentence into clauses and finds what each depends on: one pass, looking back at the clauses that are still open. */
export function buildDrafts(tokens: Token[], tags: Tag[], segments: Segment[]): Draft[] {
  const builder: Builder = { tokens, tags, drafts: [], mark: '', next: undefined };
  for (const [nth, segment] of segments.entries()) {
    builder.mark = segment.mark;
    builder.next = segments[nth + 1];
    if (nth === 1 && endsHeading(builder, segment)) builder.mark = ':';
    if (builder.mark === ':') closeHeading(builder.drafts.at(-1));
    place(builder, segment, readFacts(tokens, tags, segment.tokens));
  }
  for (const draft of builder.drafts) settle(builder, draft);
  return builder.drafts.filter(draft => draft.tokens.length > 0);
}

function place(b: Builder, segment: Segment, facts: Facts) {
  if (facts.attribution) return addAttribution(b, segment, facts);
  const verb = verbOfParticle(b, segment);
  if (verb !== null) return append(b, verb, segment, facts);
  const twin = b.drafts.findLast(draft => draft.facts.finite >= 0);
  if (twin !== undefined && isGap(b.tokens, b.tags, segment.tokens)) return addGap(b, segment, facts, twin);
  if (twin !== undefined && sharesVerb(b.tokens, b.tags, twin.tokens, segment.tokens)) return addSharing(b, segment, facts, twin);
  if (facts.introducer >= 0 && (facts.finite >= 0 || facts.zu || facts.mayWait)) return addSubordinate(b, segment, facts);
  const apposed = facts.verbFirst ? withApposition(b) : null;
  if (apposed) return append(b, Object.assign(apposed, { kind: 'main' }), segment, facts);
  const open = b.drafts.findLast(draft => isOpen(draft.facts, draft.kind));
  if (facts.finite >= 0)
    return open !== undefined && completes(b, open, facts) ? append(b, open, segment, facts) : addMain(b, segment, facts);
  const asidedFrom = facts.zu ? beforeAttribution(b) : null;
  if (asidedFrom) return append(b, asidedFrom, segment, facts);
  if (facts.zu) return open?.facts.waitsForZu ? append(b, open, segment, facts) : addInfinitive(b, segment, facts);
  return addFragment(b, segment, facts);
}

/** "Und auch Han Dong-hoon, Chef der Partei, | nannte ihn falsch": who is named and explained before the verb is its subject, and none who sides without one. */
function withApposition({ tokens, drafts, mark }: Builder): Draft | null {
  const last = drafts.at(-1);
  const isExplained = last?.tokens.slice(1, -1).some(at => tokens[at]!.text === ',') ?? false;
  return mark === ',' && last?.kind === 'verbless' && last.coordinated && isExplained ? last : null;
}

/** A clause without its finite verb takes the next one, unless a colon or a quotation has closed it (Scholz: …). */
function completes(b: Builder, open: Draft, facts: Facts): boolean {
  if (open.kind === 'main' && b.mark === ':') return false;
  // "Anders die Regierung: Eine Maut komme nicht in Betracht, | sagte der Minister"
  if (open.kind === 'main' && facts.verbFirst && b.drafts.slice(b.drafts.indexOf(open) + 1).some(announced)) return false;
  const quoted = open.tokens.every(token => b.tokens[token]!.quote >= 0);
  if (open.kind === 'main' && facts.verbFirst && quoted && b.tokens[facts.finite]!.quote < 0) return false;
  if (b.mark === 'quote' && open.kind === 'main' && !facts.verbFirst) return false;
  return open.kind === 'main' ? facts.introducer < 0 : true;
}

const announced = ({ kind, facts }: Draft): boolean => kind !== 'relative' && facts.finite >= 0 && facts.introducer < 0;

function newDraft(segment: Segment, kind: ClauseKind, facts: Facts, host: Draft | null): Draft {
  return { tokens: [...segment.tokens], kind, host, coordinated: false, link: facts.link, facts, auxiliary: -1, conditional: false };
}

function append(b: Builder, draft: Draft, segment: Segment, facts: Facts) {
  const lead = segment.lead >= 0 && !draft.tokens.includes(segment.lead) && segment.tokens[0] !== segment.lead ? [segment.lead] : [];
  draft.tokens.push(...lead, ...segment.tokens);
  draft.tokens.sort((x, y) => x - y);
  const link = draft.link;
  draft.facts = { ...readFacts(b.tokens, b.tags, draft.tokens), introducer: draft.facts.introducer, mayWait: draft.facts.mayWait };
  draft.link = link;
  if (draft.kind === 'main' && facts.finite >= 0) adoptFronted(b, draft);
  if (draft.announcedBy) announce(b, draft, draft.announcedBy);
}

function announce(b: Builder, draft: Draft, announcedBy: Draft) {
  if (draft.facts.finite < 0) return;
  draft.announcedBy = undefined;
  b.mark = ':';
  linkMains(b, announcedBy, draft);
}

/** Clauses that opened the sentence before any main clause hang on the main clause that follows. */
function adoptFronted(b: Builder, main: Draft) {
  for (const draft of b.drafts) {
    if (draft === main) break;
    if (draft.host === null && draft.kind !== 'main' && draft.kind !== 'verbless') draft.host = main;
  }
}

function addAttribution(b: Builder, segment: Segment, facts: Facts) {
  const said = b.drafts.findLast(draft => draft.kind === 'main');
  const tag = newDraft(segment, 'verbless', facts, null);
  tag.link = 'so';
  b.drafts.push(tag);
  if (said !== undefined) hangOn(tag, said, said);
}

/** "Er sehe Vorteile | und werde zustimmen |, so der Kanzler": what goes on in the mood of the clause before it was said along with it, and no more than that. */
function hangOn(tag: Draft, said: Draft, last: Draft): void {
  if (said.kind !== 'main') return;
  if (said.host === null) said.host = tag;
  else if (!said.coordinated) return;
  else if (said.host.facts.konjunktiv === last.facts.konjunktiv) hangOn(tag, said.host, last);
  else if (last.facts.konjunktiv) Object.assign(said, { host: tag, coordinated: false });
  if (said.facts.finite >= 0 && said.host.kind !== 'main') said.kind = 'complement';
}

const complementLinks = new Set(['dass', 'daß', 'ob']);

function addSubordinate(b: Builder, segment: Segment, facts: Facts) {
  const result = isResult(b.tokens, holderBefore(b, segment.tokens[0]!), facts);
  const kind =
    facts.link === 'wie' && facts.speech
      ? 'adverbial'
      : facts.relative
        ? 'relative'
        : facts.zu && facts.finite < 0
          ? 'infinitive'
          : complementLinks.has(facts.link ?? '') || (facts.question && !result)
            ? 'complement'
            : 'adverbial';
  const host = hostFor(b, facts, segment);
  const draft = newDraft(segment, kind, facts, host);
  if (kind === 'relative' && host === null) draft.kind = 'complement';
  if (facts.coordinator && host !== null && host.kind === kind) draft.coordinated = true;
  b.drafts.push(draft);
}

/** The clause that holds the word right before; for a coordinated subordinate clause its twin. */
function hostFor(b: Builder, facts: Facts, segment: Segment): Draft | null {
  if (b.mark === ':') return null; // opens what was announced
  if (b.drafts.length === 0) return null;
  if (facts.coordinator) {
    const twin = b.drafts.findLast(draft => draft.facts.introducer >= 0 && draft.facts.relative === facts.relative);
    if (twin !== undefined) return twin;
  }
  return holderBefore(b, segment.tokens[0]!) ?? b.drafts.at(-1)!;
}

function holderBefore(b: Builder, token: number): Draft | undefined {
  let holder: Draft | undefined;
  let nearest = -1;
  for (const draft of b.drafts.slice(-6)) {
    const last = draft.tokens.findLast(each => each < token) ?? -1;
    if (last > nearest) [nearest, holder] = [last, draft];
  }
  return holder;
}

function addInfinitive(b: Builder, segment: Segment, facts: Facts) {
  const own = b.mark === ',' ? objectBefore(b.tokens, b.tags, b.drafts.at(-1), segment.tokens) : [];
  const before = holderBefore(b, own[0] ?? segment.tokens[0]!) ?? null;
  const draft = newDraft({ ...segment, tokens: [...own, ...segment.tokens] }, 'infinitive', facts, before);
  draft.coordinated = coordinates(facts, b.mark) && before?.kind === 'infinitive';
  b.drafts.push(draft);
}

function addMain(b: Builder, segment: Segment, facts: Facts) {
  const before = b.drafts.findLast(draft => draft.kind !== 'relative' && draft.facts.finite >= 0) ?? b.drafts.at(-1);
  const subordinate = b.drafts.findLast(draft => draft.facts.introducer >= 0 || draft.coordinated);
  if ((b.mark === 'und' || facts.coordinator) && before !== undefined)
    return addCoordinated(b, segment, facts, subordinate !== undefined && facts.verbLast && !facts.verbFirst ? subordinate : before);
  const fronted = b.drafts.some(each => each.host === null && each.facts.introducer >= 0);
  if (fronted && before !== undefined) b.mark = ':';
  facts = fronted ? { ...facts, verbFirst: false } : facts;
  const main = b.drafts.findLast(draft => draft.kind === 'main' || draft.kind === 'complement');
  const draft = newDraft(segment, 'main', facts, null);
  b.drafts.push(draft);
  const previous = b.drafts.findLast(
    each =>
      each !== draft &&
      (each.kind === 'main' ||
        (each.kind === 'verbless' && !each.coordinated) ||
        (each.kind === 'complement' && each.facts.introducer < 0)),
  );
  if (previous === undefined || main === undefined) {
    adoptFronted(b, draft);
    if (previous !== undefined) linkMains(b, previous, draft);
    return;
  }
  adoptFronted(b, draft);
  linkMains(b, previous, draft);
}

function addCoordinated(b: Builder, segment: Segment, facts: Facts, before: Draft) {
  // „…“, sagte er, und niemandem sei gedient: goes on with what was said.
  const said =
    facts.konjunktiv && !before.facts.konjunktiv
      ? b.drafts.findLast(each => each.host === before && each.kind === 'complement' && each.tokens[0]! < before.tokens[0]!)
      : undefined;
  const twin = said ?? before;
  const subordinate = twin.facts.introducer >= 0 || twin.kind === 'relative';
  const sameKind = subordinate && !facts.verbFirst ? facts.verbLast : true;
  const base = subordinate && !sameKind ? (b.drafts.findLast(draft => draft.kind === 'main') ?? twin) : twin;
  const target =
    facts.verbFirst && subordinate ? (b.drafts.findLast(draft => draft.kind === 'main' && draft.facts.finite >= 0) ?? base) : base;
  const draft = newDraft(segment, target.kind === 'verbless' ? 'main' : target.kind, facts, target);
  draft.coordinated = true;
  draft.link = target.facts.introducer >= 0 ? target.link : draft.link;
  if (target.facts.introducer >= 0) draft.facts = { ...draft.facts, relative: target.facts.relative };
  b.drafts.push(draft);
}

/** No finite verb: the rest of a clause that an embedded one has interrupted, an apposition, a second participle, or a verbless sentence. */
function addFragment(b: Builder, segment: Segment, facts: Facts) {
  const last = b.drafts.findLast(draft => !draft.facts.attribution);
  const pending = b.drafts.findLast(draft => draft.facts.waitsForBracket);
  const twin = b.drafts.findLast(draft => draft.facts.finite >= 0);
  if (facts.bracket >= 0 && /^(?:wie|als)$/.test(b.tokens[segment.tokens[0]!]!.lower) && last !== undefined)
    return void b.drafts.push(newDraft(segment, 'participle', facts, last));
  if (facts.bracket >= 0 && pending !== undefined && b.mark !== 'und') return append(b, pending, segment, facts);
  if (last !== undefined && endsList(b, last, segment, facts)) return append(b, last, segment, facts);
  if (b.mark === 'und' && facts.bracket >= 0 && last !== undefined) return addElliptic(b, segment, facts, last);
  const open = b.drafts.findLast(draft => isOpen(draft.facts, draft.kind));
  if (open !== undefined && !(open.kind === 'main' && b.mark === ':')) return append(b, open, segment, facts);
  if (last === undefined || last.tokens.length === 0) return void b.drafts.push(newDraft(segment, 'main', facts, null));
  if (b.drafts.every(draft => draft.host === null && draft.kind !== 'main' && draft.kind !== 'verbless'))
    return void b.drafts.push(newDraft(segment, 'main', facts, null));
  if (b.mark === ':' && (opensRelative(b) || opensApposition(b, segment)))
    return void b.drafts.push({ ...newDraft(segment, 'main', facts, null), announcedBy: last });
  if (b.mark === ':' || b.mark === 'quote') {
    const draft = newDraft(segment, 'verbless', facts, last);
    if (last.facts.finite < 0 && last.kind === 'main') last.kind = 'verbless';
    return void b.drafts.push(draft);
  }
  const bracket = lastTag(b, segment);
  if ((bracket === 'VP' || bracket === 'VI') && twin !== undefined && lastTag(b, twin) === bracket)
    return addElliptic(b, segment, facts, twin);
  if (facts.bracket >= 0 && facts.participle)
    return void b.drafts.push(newDraft(segment, 'participle', facts, holderBefore(b, segment.tokens[0]!) ?? last));
  const done = holderBefore(b, segment.tokens[0]!) ?? last;
  if (done.kind === 'main' && isLooseNoun(b.tokens, b.tags, b.mark, done.tokens, segment.tokens))
    return void b.drafts.push(newDraft(segment, 'verbless', facts, done));
  // "wertet den Beschluss, das Gericht zu verlegen, | als Affront": behind its verb and a comma an infinitive is over.
  const isOver = last.kind === 'infinitive' && b.mark === ',' && /^(?:als|für)$/.test(b.tokens[segment.tokens[0]!]!.lower);
  const embedded = last.kind === 'relative' || last.facts.introducer >= 0 || last.kind === 'participle' || isOver;
  append(b, embedded && last.host !== null && b.mark !== 'und' ? last.host : last, segment, facts);
}

/** "Zuvor waren Norwegen, | Schweden und Finnland vorangegangen |": a list that runs up to the participle of the clause it stands in. */
const endsList = ({ tokens, tags, mark }: Builder, last: Draft, segment: Segment, facts: Facts): boolean =>
  mark === ',' &&
  facts.participle &&
  last.facts.bracket < 0 &&
  tokens[last.facts.finite]?.lemma === 'sein' &&
  /^N[NE]$/.test(tags[last.tokens.findLast(token => tags[token] !== 'PU')!]!) &&
  /^(?:N[NE]|DT|AA)$/.test(tags[segment.tokens[0]!]!) &&
  segment.tokens.some(token => token < facts.bracket && /^(?:und|sowie|oder)$/.test(tokens[token]!.lower));

/** … , Litauen nicht: another who takes a side on the same matter. */
function addGap(b: Builder, segment: Segment, facts: Facts, twin: Draft) {
  const draft = newDraft(segment, 'verbless', facts, twin);
  draft.coordinated = true;
  b.drafts.push(draft);
}

/** … , Dänemark gegen die Quote: another who does the same to something else. */
function addSharing(b: Builder, segment: Segment, facts: Facts, twin: Draft) {
  b.drafts.push({ ...newDraft(segment, twin.kind, facts, twin), coordinated: true, sharedVerb: twin });
}

const lastTag = (b: Builder, { tokens }: { tokens: number[] }): Tag | undefined =>
  b.tags[tokens.findLast(token => b.tags[token] !== 'PU') ?? -1];

/** … und B gefordert: the auxiliary of the clause before is understood. */
function addElliptic(b: Builder, segment: Segment, facts: Facts, twin: Draft) {
  const draft = newDraft(segment, twin.kind, facts, twin);
  draft.coordinated = true;
  draft.auxiliary = twin.facts.finite >= 0 ? twin.facts.finite : twin.auxiliary;
  draft.link = twin.link;
  b.drafts.push(draft);
}

/** What never found its verb: conjunctions that only compare go back to their host; a main clause without a verb is a headline. */
function settle(b: Builder, draft: Draft) {
  if (draft.host?.facts.attribution && draft.kind === 'main' && draft.facts.finite >= 0) draft.kind = 'complement';
  const verbs =
    draft.facts.finite >= 0 || draft.sharedVerb !== undefined || draft.facts.zu || draft.facts.bracket >= 0 || draft.auxiliary >= 0;
  if (verbs || draft.kind === 'verbless') return;
  if (draft.host !== null && draft.kind !== 'main' && draft.kind !== 'complement') {
    draft.host.tokens.push(...draft.tokens);
    draft.host.tokens.sort((x, y) => x - y);
    for (const each of b.drafts) if (each.host === draft) each.host = draft.host;
    draft.tokens = [];
  } else draft.kind = 'verbless';
}
