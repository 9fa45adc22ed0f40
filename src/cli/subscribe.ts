import type { Command } from 'commander';

type Options = {
  name?: string;
  who?: string[];
  what?: string[];
  kinds?: string[];
  minSeverity?: string;
  when?: string;
  digest?: string;
  at?: string;
  zone?: string;
  format?: string;
  quietLine?: boolean;
  feeds?: boolean;
  asymmetric?: boolean;
  language?: string;
  publishers?: string[];
  languages?: string[];
  quiet?: string;
  cap?: string;
  contact?: string;
  backtest?: string;
  json?: boolean;
};

const split = (text: string, before: string[] = []) => [...before, ...text.split(',').filter(name => name.trim() !== '')];

/** `demarche subscribe webhook|email|feed`: adds a subscription. */
export function registerSubscribe(program: Command): void {
  const subscribe = program.command('subscribe').description('be told of changes of stance, by webhook, by email or in a feed');
  addOptions(subscribe.command('webhook').argument('<url>', 'address that alerts are posted to'))
    .description('post a signed message (Standard Webhooks) for each alert; prints the signing secret once')
    .option('--format <format>', 'standard, cloudevents, slack, teams, discord, mattermost, telegram or ntfy', 'standard')
    .option('--asymmetric', 'sign with an ed25519 key too (v1a); prints the public key')
    .action((url: string, options: Options) => run('webhook', url, options));
  addOptions(subscribe.command('email').argument('<address>', 'mailbox of the reader'))
    .description('send a mail for each alert, or digests')
    .action((address: string, options: Options) => run('email', address, options));
  addOptions(subscribe.command('feed').argument('<name>', 'what to call it'))
    .description('keep alerts for the web page, the feeds (/alerts.atom?subscription=<id>) and the stream only; nothing is sent')
    .action((name: string, options: Options) => run('none', '', { ...options, name }));
}

function addOptions(command: Command): Command {
  return command
    .option('--name <name>', 'what to call the subscription')
    .option('--who <actors>', 'only these actors: ids or names, separated by commas; repeatable', split)
    .option('--what <issues>', 'only these issues: ids or labels, separated by commas; repeatable', split)
    .option('--kinds <kinds>', 'of new, reversal, hardening, softening, contested, silence; all but new and silence when left out', split)
    .option('--min-severity <severity>', 'low, medium, high or a number from 0 to 1')
    .option('--when <when>', 'first: at the first word of a change; confirmed: once independent reports confirm it', 'first')
    .option('--feeds', 'also tell when a feed has not been readable for six hours, and when it is again')
    .option('--publishers <names>', 'only what these publishers report, separated by commas; repeatable', split)
    .option('--languages <codes>', 'only what articles in these languages report, like de,en', split)
    .option('--digest <when>', 'immediate, daily, weekdays (Monday to Friday) or weekly (Mondays)', 'immediate')
    .option('--at <time>', 'local time of the digest', '07:00')
    .option('--zone <zone>', 'time zone of the reader, like Europe/Berlin', Intl.DateTimeFormat().resolvedOptions().timeZone)
    .option('--quiet-line', 'send a digest that says so when nothing changed')
    .option('--quiet <hours>', 'hold alerts back between these local times, like 22:00-07:00; what still holds comes as one message then')
    .option('--cap <number>', 'messages in an hour at most; the rest comes as one message')
    .option('--contact <address>', 'mailbox that is told when the subscription had to be switched off')
    .option('--language <language>', 'de or en, for mails and chats', 'en')
    .option('--backtest <span>', 'only show which alerts the rule would have raised in that time, like 90d or 12w; nothing is added')
    .option('--json', 'print one object: {id, name, channel, recipient, secret, …}');
}

async function run(channel: 'webhook' | 'email' | 'none', recipient: string, options: Options): Promise<void> {
  const [{ withDatabase }, { subscribe }, { openCodebook }, { showSubscription, toJson }] = await Promise.all([
    import('../main.ts'),
    import('../workers/subscribe.ts'),
    import('../codebook/open.ts'),
    import('./show/subscription.ts'),
  ]);
  const { json, backtest, digest: schedule, at: localTime, quietLine: evenWhenQuiet, when: tellWhen, quiet, cap, ...rest } = options;
  const [quietFrom, quietTo] = quiet?.split('-') ?? [];
  const wish = { ...rest, schedule, localTime, evenWhenQuiet, tellWhen, quietFrom, quietTo, capPerHour: cap };
  if (backtest !== undefined) {
    const { runBacktest } = await import('./subscribe/backtest.ts');
    return runBacktest({ channel, recipient, wish }, backtest, json ?? false);
  }
  await withDatabase(async ({ db }, config) => {
    const around = { codebook: await openCodebook(config.codebookFiles), config, now: new Date() };
    const { subscription, secret, publicKey } = await subscribe(db, { channel, recipient, wish }, around);
    if (json) {
      process.stdout.write(`${JSON.stringify({ ...toJson(subscription), secret, publicKey })}\n`);
      return;
    }
    process.stdout.write(`${showSubscription(subscription)}\n`);
    if (secret) process.stdout.write(`Signing secret, shown this once: ${secret}\n`);
    if (publicKey) process.stdout.write(`Public key of its v1a signatures: ${publicKey}\n`);
    for (const note of notes(channel, config)) process.stderr.write(`demarche: ${note}\n`);
  });
}

/** What is still to be set so that the subscription does what it says. */
function notes(
  channel: 'webhook' | 'email' | 'none',
  config: { smtpUrl?: string | undefined; publicUrl?: string | undefined; secretKey?: string | undefined },
) {
  const list: string[] = [];
  if (channel === 'email' && !config.smtpUrl) list.push('no mail is sent before SMTP_URL is set');
  if (channel === 'email' && !config.publicUrl) list.push('mails carry no unsubscribe link before DEMARCHE_PUBLIC_URL is set');
  if (channel === 'webhook' && !config.secretKey) list.push('the secret is stored unencrypted, because DEMARCHE_SECRET_KEY is not set');
  return list;
}
