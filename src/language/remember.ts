const limit = 50_000;

/**
 * Keeps the answers to keys seen before, because the words of a language come again and again; emptied when hostile text has filled it. Only for answers that
 * follow from the key alone.
 */
export function remember<Key, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const seen = new Map<Key, Answer>();
  return key => {
    let known = seen.get(key);
    if (known === undefined) {
      if (seen.size >= limit) seen.clear();
      known = answer(key);
      seen.set(key, known);
    }
    return known;
  };
}

/** The same of a text, by its array of words: read once, when it is first asked for, and forgotten with it. */
export function oncePerText<Word, Answer>(read: (words: readonly Word[]) => Answer): (words: readonly Word[]) => Answer {
  const texts = new WeakMap<readonly Word[], Answer>();
  return words => {
    let known = texts.get(words);
    if (known === undefined) {
      known = read(words);
      texts.set(words, known);
    }
    return known;
  };
}
