/** "Hätte sich lieber enthalten", "wäre beinahe beigetreten": what did not come to pass. */
export const wished =
  /\b(?:hätte|wäre)\b(?=.*\b(?:gern|gerne|lieber|liebsten|beinahe|fast|wohl|womöglich)\b)|\b(?:gern|gerne|lieber|liebsten|beinahe|fast|wohl|womöglich)\b.*\b(?:hätte|wäre)\b/;

/** "Would have opposed it in other times": it did not. What one would have liked is liked still. */
export const unfulfilled = /\bwould (?!rather|sooner)(?:\w+ )?have \w+(?:ed|en)\b(?<!liked|loved|preferred|wished|rathered)/i;
