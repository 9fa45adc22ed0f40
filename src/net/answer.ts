/** How a receiver or mail server took an attempt. */
export type Answer = {
  delivered: boolean;
  /** HTTP or SMTP status; null when there was no answer. */
  status: number | null;
  /** The first 2 kB of what it said. */
  response: string | null;
  error: string | null;
  retryAfterMs?: number;
  /** The other side wants nothing more, ever: the subscription is to be disabled for this reason. */
  disable?: string;
  /** Trying this one message again cannot help. */
  hopeless?: boolean;
};
