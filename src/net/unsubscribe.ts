import { createHash, timingSafeEqual } from 'node:crypto';

/** Address of the page on which a reader ends a mail subscription; whoever has the token may. */
export function unsubscribeUrl(publicUrl: string, subscriptionId: number, token: string): string {
  return pageUrl(publicUrl, 'unsubscribe', subscriptionId, token);
}

/** Address of the page on which a reader confirms a subscription that was added through the web. */
export function confirmUrl(publicUrl: string, subscriptionId: number, token: string): string {
  return pageUrl(publicUrl, 'confirm', subscriptionId, token);
}

function pageUrl(publicUrl: string, page: string, subscriptionId: number, token: string): string {
  const base = publicUrl.endsWith('/') ? publicUrl : `${publicUrl}/`;
  return new URL(`${page}/${subscriptionId}/${encodeURIComponent(token)}`, base).href;
}

/** Compares two tokens without telling by the time it takes how much of them is right. */
export function isSameToken(a: string, b: string): boolean {
  const digest = (token: string) => createHash('sha256').update(token).digest();
  return timingSafeEqual(digest(a), digest(b));
}
