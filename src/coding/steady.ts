import { leadCharacters } from '../domain/thresholds.ts';
import type { Analysis } from '../language/types.ts';
import type { Draft } from './draft.ts';
import type { Drafts } from './settle.ts';
import { sideOf } from './sides.ts';

/**
 * Words that tell of no news: the article says itself that a side goes on ("was | still | against it", "bekräftigte"), or its headline does ("Putin repeats his line",
 * "Kein Kurswechsel"), denies what was reported ("calls report invented") or only asks ("Gibt Paris nach?"). What contradicts such words was misread, then or now. Of 258 alerts
 * raised in all parts of `test/scenarios` and a fresh set, 2 of 217 right ones and 17 of 41 false ones rested on them.
 */
export function markSteady({ title, body }: { title: Analysis; body: Analysis }, drafts: Drafts): Drafts {
  const reason = tellsNoNews(title, body);
  const all = [...drafts.body, ...drafts.title];
  const atHead = new Set(all.filter(one => one.steady && isAtHead(one, drafts)).map(sideOf));
  if (!reason && atHead.size === 0) return drafts;
  const places = new Map<string, Set<number>>();
  for (const draft of drafts.body) places.set(sideOf(draft), (places.get(sideOf(draft)) ?? new Set()).add(draft.start));
  // What two sentences say is said, whatever the headline asks.
  const isSaid = (draft: Draft) => (places.get(sideOf(draft))?.size ?? 0) > 1;
  const mark = (draft: Draft): Draft => {
    if (draft.steady || !(atHead.has(sideOf(draft)) || (reason && !isSaid(draft)))) return draft;
    return { ...draft, steady: true, reasons: [...draft.reasons, reason ?? 'told as going on at the head'] };
  };
  return { body: drafts.body.map(mark), title: drafts.title.map(mark) };
}

const isAtHead = (draft: Draft, { title }: Drafts): boolean => draft.start < leadCharacters || title.includes(draft);

/** Why a headline tells of no turn; null where it may. */
export function whyNothingNew({ text, language }: Pick<Analysis, 'text' | 'language'>): string | null {
  if (/\?["”“»«']?\s*$/.test(text)) return 'the headline only asks';
  return titles[language].test(text) ? 'by the headline nothing is new' : null;
}

function tellsNoNews(title: Analysis, body: Analysis): string | null {
  const nothingNew = whyNothingNew(title);
  if (nothingNew) return nothingNew;
  const { text, language } = title;
  if (dissent[language].test(text)) return 'by the headline out of line with its own side';
  return leads[language].test(body.text.slice(0, leadCharacters)) ? 'by its lead nothing is new' : null;
}

/** "Serbian minister breaks ranks": what one of its officials says against the rest of a government does not turn it. */
const dissent = {
  en: /\b(?:breaks? ranks|out of (?:step|line) with|lone voice|dissent(?:s|ing|er)?|at odds with (?:his|her|its|their|the) (?:own )?(?:government|cabinet|president|prime minister|chancellor|party|boss)|contradicts (?:his|her|its|the|own) (?:own )?(?:government|president|prime minister|chancellor|boss))\b/i,
  de: /\b(?:schert aus|tanzt aus der reihe|im alleingang|steht (?:damit )?allein|weicht [^.]{0,40}linie ab|gegen die (?:eigene )?(?:regierungs|partei|kabinetts)?linie|widerspricht (?:dem |der |seinem |ihrem )?(?:eigenen |eigener )?(?:kanzler|präsident|regierungschef|ministerpräsident|regierung|kabinett|partei|chef)\p{L}*)(?!\p{L})/iu,
} as const;

const leads = {
  en: /\b(?:(?:denied|dismissed|contradict(?:ed|ing)) (?:a |the |press |media |newspaper )*(?:reports?|rumou?rs?|speculation|suggestions?|claims? that)|has not changed|had not changed|nothing has changed|unchanged|has no plans? to|never promised)\b/i,
  de: /\b(?:dementiert(?:e|en)?|unverändert|nichts geändert|(?:bericht|gerücht|spekulation)\p{L}* [^.]{0,60}zurück(?:gewiesen)?|wies [^.]{0,60}(?:bericht|gerücht|spekulation)\p{L}*)(?!\p{L})/iu,
} as const;

const titles = {
  en: /\b(?:repeats?|reiterates?|reaffirms?|denies|deny|denied|denial|dismiss(?:es)? (?:reports?|rumou?rs?|talk|speculation|claims?)|disowns?|invented|fabricated|no (?:change|u-turn|shift|turn|promise|such)|unchanged|unmoved|stands? (?:by|firm|fast|pat)|sticks? (?:to|by|with)|holds? (?:firm|fast|the line|its line|to its line)|still (?:against|opposed|in favou?r|behind|says no|backs?|opposes?|rejects?|wants?)|remains? (?:opposed|against|committed|in favou?r|firm)|knows of no|won['’]t budge|not budg(?:e|ing)|digs? in|doubles? down|nothing new|same (?:answer|line|old))\b/i,
  de: /\b(?:dementi(?:ert|eren)?|bestreitet|kein(?:e|en)? (?:kurswechsel|kehrtwende|schwenk|wende|kurskorrektur|sinneswandel|umdenken|zusage)|nichts neues|(?:will|wollen) von \b.{0,60}\bnichts wissen|unverändert|unbeirrt|bekräftigt|wiederholt|beharrt|hält (?:an\b.* )?fest|hält (?:an|daran)\b.*\bfest|nach wie vor|weiterhin|noch immer|immer noch|bleibt (?:beim?|dabei|hart|standhaft|unnachgiebig|auf linie|stur)|tritt (?:spekulationen|berichten|gerüchten) entgegen|weist (?:bericht|berichte|gerüchte|spekulationen|meldungen?)\b.* zurück|widerspricht (?:bericht|berichten|meldung|gerüchten|spekulationen)|frei erfunden|erfunden)(?![\p{L}])/iu,
} as const;
