/** What gives access, wherever it stands in a text: our own secrets, tokens of the usual services, and whatever stands behind a word for one. */
const secrets: [RegExp, string][] = [
  [/\bwhs[ek][a-z]?_[A-Za-z0-9+/=_-]{8,}/g, 'whsec_'],
  [/\bv1a?,[A-Za-z0-9+/]{40,}={0,2}/g, 'v1,'],
  [/\b(?:Bearer|Basic)\s+[A-Za-z0-9._~+/=-]{6,}/gi, ''],
  [/\beyJ[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]{6,}(?:\.[A-Za-z0-9_-]*)?/g, ''],
  [/\b(?:xox[a-z]|gh[a-z]|sk|pk|glpat)[-_][A-Za-z0-9_-]{10,}/g, ''],
  [/\bbot\d+:[A-Za-z0-9_-]+/g, 'bot'],
];
/** `password=…`, `"api_key": "…"`, `X-Auth-Token: …`: the name stays, the value goes. */
const named = /((?:pass(?:word|wd)?|secret|token|api[-_]?key|authorization|cookie|signature|session)["']?\s*[:=]\s*["']?)([^\s"'&,;<>]+)/gi;
const address = /([A-Za-z0-9._%+-])[A-Za-z0-9._%+-]*@([A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+)/g;
const hidden = '[redacted]';

/**
 * A text from the other side as it may be kept and shown: without anything that gives access, and without whole mail addresses. `known` are texts
 * of which the caller knows that they are secret (the path of a chat service's address is its password).
 */
export function redact(text: string, known: string[] = []): string {
  let shown = text;
  for (const secret of known) if (secret.length >= 6) shown = shown.replaceAll(secret, hidden);
  for (const [pattern, kept] of secrets) shown = shown.replace(pattern, `${kept}${hidden}`);
  return shown.replace(named, `$1${hidden}`).replace(address, `$1…@$2`);
}

/** What of an address must not be shown: everything behind the host, and what stands in it as a parameter. */
export function secretsOf(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { pathname, search, searchParams } = new URL(address);
  return [`${pathname}${search}`, pathname, ...searchParams.values()];
}
