/** "Hätte sich lieber enthalten", "wäre beinahe beigetreten", "hätte sonst nicht zugestimmt": what did not come to pass. */
export const wished =
  /\b(?:hätten?|wären?)\b(?=.*\b(?:gern|gerne|lieber|liebsten|beinahe|fast|wohl|womöglich|sonst|andernfalls|ansonsten)\b)|\b(?:gern|gerne|lieber|liebsten|beinahe|fast|wohl|womöglich|sonst|andernfalls|ansonsten)\b.*\b(?:hätten?|wären?)\b/i;

/** "Hätte sich eine Maut gewünscht": it did not come to pass, and is wished still. Not "einen anderen Tunnel". */
export const wishedStill = /^(?!.*\b(?:andere[nrsm]?|mehr|weniger|bessere[nrsm]?|sonst)\b).*\bgewünscht\b/i;

/** "Would have opposed it in other times": it did not. What one would have liked is liked still. */
export const unfulfilled = /\bwould (?!rather|sooner)(?:\w+ )?have \w+(?:ed|en)\b(?<!liked|loved|preferred|wished|rathered)/i;
