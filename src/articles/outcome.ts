import type { CheerioAPI } from 'cheerio';
import { type LinkedData, typesOf } from './jsonLd.ts';
import { readMeta } from './metadata.ts';

export const pageOutcomes = ['article', 'paywalled', 'consent', 'needs-javascript', 'live-ticker', 'video', 'not-an-article'] as const;
/** What a page turned out to be; only an `article` is coded as one. */
export type PageOutcome = (typeof pageOutcomes)[number];
export type Judgement = { outcome: PageOutcome; reason: string };

/** What is known of a page when it is judged. */
export type PageFacts = { url: string; title: string; text: string; article: LinkedData | undefined; linked: LinkedData[]; dated: boolean };

const tooShort = 250;
/** A teaser before a wall is rarely longer. */
const teaserLength = 1500;
const consentWords = /\b(?:zustimmen|zustimmung|einwilligung|einwilligen|werbefrei|cookies?|consent|privacy|tracking|datenschutz)\b/gi;
const scriptWords =
  /(?:javascript (?:ist|is|in ihrem|must|aktivieren|disabled|deaktiviert|required)|(?:aktivieren sie|enable|turn on|requires?) javascript)/i;
const wallWords =
  /(?:(?:jetzt|um|und|sofort) weiterlesen|weiterlesen mit|mit (?:abo|plus) (?:lesen|weiterlesen)|(?:nur|exklusiv) für abonnent|dieser (?:artikel|beitrag|inhalt) ist (?:nur )?für .{0,20}(?:abonnent|mitglied)|subscribe to (?:continue|read)|to continue reading|already a subscriber|this (?:article|content) is (?:for|only available to) subscribers|sie haben bereits ein abo)/i;
const wallClass = '[class*=paywall],[id*=paywall],[class*=piano-offer],[class*=subscriber-only],[data-paywall]';
const tickerName = /live-?(?:ticker|blog)|news-?blog|(?:^|[\s/-])ticker(?:[\s/-]|$)|live updates|[-/]live[-/]/i;

/** Tells what kind of page it is, with the reason in words for a person. */
export function judgePage($: CheerioAPI, facts: PageFacts): Judgement {
  const { text, article } = facts;
  if (text.length < teaserLength) return judgeShort($, facts);
  if (isTicker(facts)) return { outcome: 'live-ticker', reason: 'the page is a live ticker or blog: many short items, not one article' };
  if (!article && !facts.dated && readMeta($, ['og:type']) !== 'article') {
    const home = new URL(facts.url, 'http://localhost').pathname === '/';
    if (home) return { outcome: 'not-an-article', reason: 'the address is a home page' };
  }
  return { outcome: 'article', reason: `${text.length} characters of prose` };
}

function judgeShort($: CheerioAPI, facts: PageFacts): Judgement {
  const { text, article, linked } = facts;
  const page = $('body').text().replace(/\s+/g, ' ').slice(0, 20_000);
  if (text.length < tooShort && (scriptWords.test(page) || (page.length < 200 && $('script').length > 0))) {
    return { outcome: 'needs-javascript', reason: 'the page holds no text without JavaScript' };
  }
  if (!article && isConsent(facts, page)) return { outcome: 'consent', reason: 'a consent wall stands in place of the article' };
  const free = [article, ...linked].map(object => String(object?.isAccessibleForFree ?? '').toLowerCase());
  if (free.includes('false') || wallWords.test(page) || $(wallClass).length > 0) {
    return { outcome: 'paywalled', reason: `only the beginning (${text.length} characters) can be read without a subscription` };
  }
  if (isVideo($, facts)) return { outcome: 'video', reason: 'the page is a video or audio with a caption' };
  if (isTicker(facts)) return { outcome: 'live-ticker', reason: 'the page is a live ticker or blog' };
  if (text.length >= tooShort || (article && text.length >= 120))
    return { outcome: 'article', reason: `${text.length} characters of prose` };
  return { outcome: 'not-an-article', reason: `only ${text.length} characters of prose were found` };
}

function isConsent({ url, title, text }: PageFacts, page: string): boolean {
  if (/consent|zustimmung|privacy-?gate|cookie-?wall/i.test(url)) return true;
  const hits = page.match(consentWords)?.length ?? 0;
  return hits >= 4 && (consentWords.test(title) || (text.match(consentWords)?.length ?? 0) >= 2 || text.length < 200);
}

function isVideo($: CheerioAPI, { url, linked, article, text }: PageFacts): boolean {
  const types = linked.flatMap(typesOf);
  const named = /^video/.test(readMeta($, ['og:type']) ?? '') || /\/(?:videos?|mediathek|audio|podcasts?)\//i.test(url);
  return named || (!article && text.length < 600 && types.some(type => /^(?:Video|Audio)Object$|^PodcastEpisode$/.test(type)));
}

function isTicker({ url, title, linked }: PageFacts): boolean {
  return linked.some(object => typesOf(object).includes('LiveBlogPosting')) || tickerName.test(url) || tickerName.test(title);
}
