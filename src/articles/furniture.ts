/** Lines that newsrooms put between and after paragraphs, German and English. Anchored: prose that merely begins alike must not match. */
const lines: RegExp[] = [
  /^(?:lesen sie (?:auch|dazu|hier|mehr)|lies (?:auch|mehr)|mehr (?:zum thema|dazu|lesen|infos?)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|weiterlesen|zum thema|siehe auch|passend dazu|unsere empfehlungen?|empfohlener (?:redaktioneller )?inhalt)\b/i,
  /^(?:read (?:also|more|next)|also read|see also|related(?: (?:articles?|stories|content|topics))?|more (?:on this|from|stories|to read)|recommended|don['’]t miss|must read|you may (?:also )?like|watch(?: (?:now|live|more))?:|listen:|click here|in case you missed it)\b/i,
  /^(?:newsletter|jetzt (?:abonnieren|anmelden|registrieren|lesen)|melden sie sich|hier anmelden|abonnieren sie|sign up|subscribe|get (?:the|our) .{0,40}newsletter|follow us|folgen sie|thank you for (?:subscribing|signing)|join the conversation)\b/i,
  /^(?:anzeige|werbung|advertisement|ad|sponsored(?: content)?|story continues below|article continues|continue reading|scroll (?:down|to continue)|skip (?:advert|ad|to|past).*|loading\W*|wird geladen\W*)\s*$/i,
  /^(?:©|\(c\)\s|copyright\b|quelle[n]?:\s|source[s]?:\s|foto[s]?:\s|bild(?:quelle|er)?:\s|photo(?:graph)?s?(?: by)?:?\s(?!shows)|image(?: credit)?s?:\s|credit:\s|picture:\s|grafik:\s|video:\s)/i,
  /^(?:alle rechte vorbehalten|all rights reserved|our standards:|dieser (?:artikel|beitrag|text) (?:ist|erschien|wurde) (?:zuerst|erstmals|ursprünglich)|this (?:article|story) (?:was )?(?:first|originally) (?:appeared|published))/i,
  /^(?:teilen|drucken|merken|kommentare?(?: \(?\d*\)?)?|share(?: this.*)?|print|email|tweet|comments?(?: \(?\d*\)?)?|facebook|twitter|whatsapp|copy link|link kopieren|artikel (?:teilen|merken|anhören)|vorlesen|listen to this article.*|\d+ comments?)\s*$/i,
  /^(?:stand|aktualisiert(?: am)?|veröffentlicht(?: am)?|publiziert|published(?: on)?|updated(?: on)?|last updated|first published|posted(?: on)?):?\s.{0,60}$/i,
  /^(?:\d{1,2} ?min(?:\.|uten?|s|utes?)?(?: (?:read|lesezeit|lesedauer))?|lesezeit:? .{0,20}|\d+ minute read)$/i,
  /^(?:um (?:diesen|diese|den) (?:inhalt|video|beitrag|dienst).{0,200}(?:zustimmung|einwilligung|cookies|datenschutz)|an dieser stelle (?:finden|befindet|steht).{0,200}|externer inhalt\b.{0,100}|dieses element enthält daten)/i,
  /^(?:von|by|kolumne von|ein(?:e)? .{3,20} von|text:|autor(?:in)?:|author:)\s[\p{Lu}][^.!?]{2,70}$/iu,
  /^\W{0,3}(?:(?:mo|di|mi|do|fr|sa|so)[a-z]*,?\s)?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9}\.?)\s?\d{2,4}\b.{0,60}(?<![.!?])$/iu,
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*,?\s)?(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s(?:\d{1,2},\s)?\d{4}\b.{0,50}(?<![.!?])$/i,
  /^[\W_]{0,3}(?:reporting by|additional reporting|with reporting (?:by|from)|writing by|editing by|compiled by|.{3,120} contributed to this (?:report|story|article)|übersetzung[: ]|aus dem (?:englischen|französischen|russischen) (?:von|übersetzt)|redaktion:|mitarbeit:|mit (?:informationen|material|inhalten) (?:von|der|des|aus)|sendung:|hinweis(?: der redaktion)?:|(?:die )?(?:autor|autorin)$)/i,
  /(?:\((?:AFP|dpa|Reuters|AP|EPA|Getty|picture[ -]alliance|imago|Archiv|Foto:)[^)]{0,60}\)|\/\s?(?:AFP|dpa|Getty Images|Reuters|AP|EPA|imago)\b.{0,30}|via Getty Images|[|/]\s?Getty Images)$/,
  /(?:^|\s)(?:©|\(c\))\s?[^.!?]{2,70}$/i,
  /^(?:mehr|alles|aktuelle(?:s| meldungen)?|hintergründe) .{0,80}\b(?:lesen|finden|sehen) sie\b/i,
  /\|\s?\d{1,3}:\d{2}\s?(?:min|std)?\.?$/i,
];
// Invitations: long enough to look like prose, told by what they ask for.
const invitations =
  /newsletter|whatsapp-kanal|whatsapp channel|news-?app\b|social media – |ad ?block|in my bookmarks|get in touch (?:with|at)|sign up for|please bookmark|affiliate-links?|earn a commission|datenschutz-?einstellungen|privatsphäre-einstellungen|recaptcha|do you have a (?:story|tip)|follow .{2,40} on (?:twitter|x|facebook|instagram)/i;
const asking =
  /\b(?:hier|anmelden|abonnieren|abonnier|informiert sie|kostenlos|folgen|melden|sign|subscribe|inbox|email|e-mail|click|us|here|verhindern|disabl\w+|enabled|enthalten|provision|links|follow|icon|apply)\b/i;
const endings: RegExp[] = [
  /^(?:kommentare?|comments?|leave a (?:reply|comment)|diskutieren sie mit|mehr zum thema|weitere (?:artikel|meldungen|nachrichten|themen)|related (?:articles|stories|posts|topics|news)|more (?:stories|from (?:the|this)|news|on this)|auch interessant|das könnte (?:sie|dich) (?:auch )?interessieren|most (?:read|popular)|meistgelesen|you might also like|recommended(?: (?:for you|stories|articles))?|about the author|über (?:den autor|die autorin)|our standards: .*|schlagworte|themen)\W*\s*$/i,
];

/** True for a line that is furniture of the page: a read-also link, a newsletter box, a copyright line, a button. */
export function isBoilerplateText(text: string): boolean {
  if (text.length > 400) return false;
  const prose = text.length >= 80 && closingCredit.test(text) ? text.replace(closingCredit, '$1') : text;
  return lines.some(line => line.test(prose)) || (invitations.test(text) && asking.test(text));
}

/** The agency that a last sentence ends with ("… im Winter erwartet. (dpa)"); under a picture no sentence of that length stands. */
const closingCredit = /([.!?]["”“«»’]?)\s\((?:AFP|dpa|Reuters|AP)(?:\s?[/,]\s?(?:AFP|dpa|Reuters|AP))*\)$/;

/** True for a heading after which no article text follows: comments, more articles, most read. */
export function endsArticle(text: string): boolean {
  return text.length < 60 && endings.some(ending => ending.test(text));
}
