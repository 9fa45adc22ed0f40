import { openCodebook } from '../../codebook/open.ts';
import { showTurn } from '../../digests/showTurn.ts';
import { InputError } from '../../domain/errors.ts';
import { withDatabase } from '../../main.ts';
import { type Backtested, backtest } from '../../workers/backtest.ts';
import { planSubscription, type SubscriptionRequest } from '../../workers/planSubscription.ts';
import { showQuote, showSubject } from '../quote.ts';

const daysIn: Record<string, number> = { d: 1, w: 7, m: 30, y: 365 };

/** Prints the alerts that a subscription would have raised in a span of time up to now ("90d"). */
export async function runBacktest(request: SubscriptionRequest, span: string, json: boolean): Promise<void> {
  const since = startOf(span, new Date());
  await withDatabase(async ({ db }, config) => {
    const {
      tellWhen = 'first',
      who = [],
      what = [],
      kinds = [],
      minSeverity = 0,
      publishers = [],
      languages = [],
    } = planSubscription(request, await openCodebook(config.codebookFiles), config.allowAddresses);
    const alerts = await backtest(db, { who, what, kinds, minSeverity, publishers, languages, tellWhen }, since);
    process.stdout.write(json ? `${JSON.stringify({ since: since.toISOString(), alerts })}\n` : describe(alerts, since));
  });
}

function startOf(span: string, now: Date): Date {
  const [, count, unit] = /^(\d{1,4})([dwmy])$/.exec(span) ?? [];
  if (!count || !unit) throw new InputError(`--backtest ${span} is not a span of time like 90d, 12w, 6m or 1y.`);
  return new Date(now.getTime() - Number(count) * daysIn[unit]! * 86_400_000);
}

function describe(alerts: Backtested[], since: Date): string {
  const count = `${alerts.length} ${alerts.length === 1 ? 'alert' : 'alerts'} since ${since.toISOString().slice(0, 10)}; nothing was subscribed.\n`;
  return [...alerts.map(describeAlert), count].join('\n');
}

function describeAlert({ saidOn, kind, holder, subject, severity, reasons, quote, url, ...turn }: Backtested): string {
  const what = `${saidOn.slice(0, 10)}  ${kind.toUpperCase()}  ${holder} on ${showSubject(subject)}: ${showTurn(turn)}`;
  return `${what}\n  severity ${severity.toFixed(2)}: ${reasons.join('; ')}\n  ${showQuote(quote, 160)}\n  ${url}\n`;
}
