/** Bad input by a person: the message names the input and the remedy. The command line prints it and exits with 2. */
export class InputError extends Error {
  override name = 'InputError';
}

/** Trying again cannot help: the job fails at once and is kept for a person to look at. */
export class PermanentError extends Error {
  override name = 'PermanentError';
}

/** The other side asked for patience: try again no earlier than `ms` milliseconds from now. */
export class RetryAfterError extends Error {
  override name = 'RetryAfterError';
  constructor(
    readonly ms: number,
    message: string,
  ) {
    super(message);
  }
}
