/** How long something lasts. What waits meanwhile is told when it ends, with the reason. */
export type Lifetime = {
  /** Does work, and waits for it no longer than the lifetime: then throws the reason of its end. After that no work is begun. */
  during<Result>(work: () => PromiseLike<Result>): Promise<Result>;
  /** Only the first end counts. */
  end(reason: Error): void;
  isOver(): boolean;
};

/** A lifetime that begins now; `onEnd` is called once, after those who wait were told. */
export function startLifetime(onEnd: () => void): Lifetime {
  let over: Error | undefined;
  // A set, not one promise to race against: what races against a promise is kept for as long as that waits, which would be all queries of a session.
  const waiting = new Set<(reason: Error) => void>();
  return {
    isOver: () => over !== undefined,
    end(reason) {
      if (over) return;
      over = reason;
      for (const tell of waiting) tell(reason);
      onEnd();
    },
    during: work =>
      new Promise((resolve, reject) => {
        if (over) return reject(over);
        waiting.add(reject);
        const forget = () => waiting.delete(reject);
        work().then(resolve, reject).then(forget, forget);
      }),
  };
}
