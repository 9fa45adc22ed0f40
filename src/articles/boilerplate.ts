import type { Element } from 'domhandler';
import { copied } from '../domain/cleanText.ts';

/** Words of class and id (split at -, _ and camelCase) that name what stands around an article, in the German and English press. */
const boilerplateWords = new Set(
  `comment comments kommentar kommentare disqus share sharing sharebar social socials socialbar newsletter newsletters nl related recommended recommendation
   recommendations recirc recirculation teaser teasers promo promos promotion advert advertisement advertisements ad ads adslot adbox anzeige anzeigen werbung sponsored
   sidebar footer nav navigation navbar menu breadcrumb breadcrumbs caption captions figcaption imagecaption bildunterschrift copyright cookie cookies consent cmp
   subscribe subscription abo login signup signin register registration outbrain taboola tags taglist tag-list byline bylines popular trending mostread
   meistgelesen widget poll quiz player video videoplayer gallery slideshow bildergalerie galerie podcast audioplayer modal popup overlay tooltip toolbar
   print pagination pager skip hidden visuallyhidden sronly screenreader donate donation spenden disclaimer correction follow whatsapp rating feedback biobox
   accordion collapsible expandable expander infobox factbox factsbox faktenbox infokasten authorbox authorbio authorinfo autorenbox readmore weiterlesen mehrzumthema linklist linkbox ticker livestream datawrapper timestamp dateline`.split(
    /\s+/,
  ),
);
const boilerplatePhrases =
  /read-?more|most-?read|more-?on|also-?read|lire-?aussi|mehr-?zum-?thema|lesen-?sie-?auch|author-?(?:bio|box|info|card|profile)|autoren-?(?:box|info)|social-?(?:media|share)|tag-?list|article-?tags|image-?credit|photo-?credit|sr-only|visually-?hidden|sign-?up|up-?next|read-?next|next-?article|inline-?(?:promo|related|recirc)|info-?box--(?:abo|newsletter)|call-?to-?action|post-?meta|entry-?meta|article-?meta/i;
const boilerplateRoles = new Set([
  'navigation',
  'complementary',
  'contentinfo',
  'banner',
  'dialog',
  'alertdialog',
  'search',
  'tooltip',
  'menu',
]);
/** Names of the very thing we look for: an element so named stays, whatever else its class says. */
const keptWords =
  /\b(?:article-?body|articlebody|story-?body|entry-?content|post-?content|article-?content|article__body|article-?text)\b/i;

const neverArticle = /cookie|consent|onetrust|usercentrics|didomi|sourcepoint|(?:^|[\s_-])(?:comments|kommentare|disqus|cmp)(?:$|[\s_-])/i;

/** True for an element that is furniture however much text it holds: consent dialogs and comments. */
export function isNeverArticle({ attribs }: Element): boolean {
  return neverArticle.test(attribs.id ?? '') || neverArticle.test(attribs.class ?? '');
}

/**
 * True when tag, role, class or id say that the element may stand around the article, not in it. Every `<article>` and `<form>` is suspect,
 * because teasers of other articles are marked up as such; the real one is told by how much it holds.
 */
export function isBoilerplateElement(element: Element): boolean {
  const { name, attribs } = element;
  if (name === 'body' || name === 'html' || name === 'main') return false;
  if (name === 'aside' || name === 'article' || name === 'form') return true;
  if (attribs.role && boilerplateRoles.has(attribs.role)) return true;
  // Utility classes (`print:hidden`, `after:table`) say how an element looks, not what it is.
  const names = `${attribs.class ?? ''} ${attribs.id ?? ''} ${attribs['data-component'] ?? ''} ${attribs['data-testid'] ?? ''}`.replace(
    /\S+:\S+/g,
    '',
  );
  if (names.length < 3 || attribs.itemprop === 'articleBody' || keptWords.test(names)) return false;
  return namesFurniture(names);
}

const labels = /caption|credit|copyright|sr-?only|visually-?hidden|screen-?reader|byline/i;

/** True for an inline element that is a label beside the sentence that it stands in: a picture credit, a text for screen readers. */
export function isLabel({ attribs }: Element): boolean {
  return labels.test(attribs.class ?? '');
}

const judged = new Map<string, boolean>();

/** Pages repeat the same few class names thousands of times. */
function namesFurniture(names: string): boolean {
  const before = judged.get(names);
  if (before !== undefined) return before;
  const words = names
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z]+/);
  const furniture = boilerplatePhrases.test(names) || words.some(word => boilerplateWords.has(word));
  if (judged.size > 5_000) judged.clear();
  judged.set(copied(names), furniture);
  return furniture;
}
