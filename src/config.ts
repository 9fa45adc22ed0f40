import { homedir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { InputError } from './domain/errors.ts';

/** Where the user's programs keep their data: the platform's own convention. */
function defaultHome(env: NodeJS.ProcessEnv): string {
  if (env.XDG_DATA_HOME) return join(env.XDG_DATA_HOME, 'demarche');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'demarche');
  if (process.platform === 'win32') return join(env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'demarche');
  return join(homedir(), '.local', 'share', 'demarche');
}

const list = z.string().transform(text => text.split(/[\s,]+/).filter(Boolean));
const url = (protocol: RegExp, example: string) => z.url({ protocol, error: `an address like ${example}` });
const port = z.coerce.number({ error: 'a port number' }).int().min(0).max(65_535);

/**
 * Every setting, by the name of its environment variable. The descriptions are the documentation: `demarche doctor --settings` and the
 * table of the README are made from them. Nothing else in the project reads the environment.
 */
const settings = z.object({
  DEMARCHE_HOME: z
    .string()
    .min(1)
    .optional()
    .describe('Data folder of the embedded database; default: demarche in the user’s data directory'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@host:5432/demarche')
    .optional()
    .describe('PostgreSQL 14 or newer; without it the embedded PostgreSQL in DEMARCHE_HOME is used'),
  REDIS_URL: url(/^rediss?$/, 'redis://host:6379/0')
    .optional()
    .describe('Redis or Valkey for the queues; without it the queues live in the PostgreSQL database'),
  DEMARCHE_HOST: z.string().min(1).default('127.0.0.1').describe('Address that the web page listens on'),
  DEMARCHE_PORT: port.default(8437).describe('Port that the web page listens on; 0 takes a free one'),
  DEMARCHE_PUBLIC_URL: url(/^https?$/, 'https://demarche.example.org')
    .optional()
    .describe('Address of the web page as readers reach it; links and one-click unsubscribe in mails need it'),
  SMTP_URL: url(/^smtps?$/, 'smtp://user:password@host:587')
    .optional()
    .describe('Mail server for alerts and digests; without it no mail is sent'),
  DEMARCHE_MAIL_FROM: z.string().min(3).default('demarche <demarche@localhost>').describe('Sender of mails'),
  DEMARCHE_ADMIN_MAIL: z
    .email('an address like admin@example.org')
    .optional()
    .describe('Mailbox that is told when a feed goes blind or is gone, and when a subscription without a contact had to be switched off'),
  DEMARCHE_API_TOKEN: z
    .string()
    .min(16, 'at least 16 characters')
    .optional()
    .describe('Token that programs manage subscriptions and deliveries with over HTTP; without it that part of the API is off'),
  DEMARCHE_ALLOW_ADDRESSES: list
    .default([])
    .describe('Private addresses that may be fetched or called all the same, for intranets: CIDRs or host:port, separated by commas'),
  DEMARCHE_SECRET_KEY: z
    .string()
    .min(16, 'at least 16 characters')
    .optional()
    .describe('Key that encrypts webhook secrets at rest; without it they are stored as they are'),
  DEMARCHE_USER_AGENT: z
    .string()
    .min(3)
    .default('demarche/0.1 (+https://www.npmjs.com/package/demarche)')
    .describe('How feeds and pages are asked for; name a contact so that publishers can reach you'),
  DEMARCHE_CODEBOOK: list
    .default([])
    .describe('Codebook files of your own, laid over the built-in one in order: YAML, separated by commas'),
  DEMARCHE_SHUTDOWN_MS: z.coerce
    .number({ error: 'a number of milliseconds' })
    .int()
    .min(0)
    .max(8_000)
    .default(5_000)
    .describe('How long a stopping process waits for its running jobs, in milliseconds'),
  DEMARCHE_LOG: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info').describe('Least severe log lines that are written'),
});

type Settings = z.infer<typeof settings>;

/** The settings as the program uses them. */
export type Config = {
  home: string;
  databaseUrl: string | undefined;
  redisUrl: string | undefined;
  host: string;
  port: number;
  publicUrl: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  adminMail: string | undefined;
  apiToken: string | undefined;
  /** CIDRs or `host:port` that the private-address guard lets through. */
  allowAddresses: string[];
  secretKey: string | undefined;
  userAgent: string;
  /** YAML files laid over the built-in codebook. */
  codebookFiles: string[];
  shutdownMs: number;
  logLevel: Settings['DEMARCHE_LOG'];
};

/**
 * Reads the settings from the environment, laid over by `overrides` (options of the command line; tests). Throws an InputError that names every
 * bad variable and what it should look like; an empty variable counts as absent.
 */
export function loadConfig(overrides: NodeJS.ProcessEnv = {}): Config {
  const set = Object.entries(overrides).filter(([, value]) => value !== undefined);
  return parseConfig({ ...process.env, ...Object.fromEntries(set) });
}

/** `loadConfig` for a given environment. */
export function parseConfig(env: NodeJS.ProcessEnv): Config {
  const present = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''));
  const parsed = settings.safeParse(present);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map(issue => `${issue.path.join('.')} is wrong (expected: ${issue.message})`);
    throw new InputError(`${wrong.join('; ')}. Correct or unset it.`);
  }
  const set = parsed.data;
  return {
    home: set.DEMARCHE_HOME ?? defaultHome(env),
    databaseUrl: set.DATABASE_URL,
    redisUrl: set.REDIS_URL,
    host: set.DEMARCHE_HOST,
    port: set.DEMARCHE_PORT,
    publicUrl: set.DEMARCHE_PUBLIC_URL,
    smtpUrl: set.SMTP_URL,
    mailFrom: set.DEMARCHE_MAIL_FROM,
    adminMail: set.DEMARCHE_ADMIN_MAIL,
    apiToken: set.DEMARCHE_API_TOKEN,
    allowAddresses: set.DEMARCHE_ALLOW_ADDRESSES,
    secretKey: set.DEMARCHE_SECRET_KEY,
    userAgent: set.DEMARCHE_USER_AGENT,
    codebookFiles: set.DEMARCHE_CODEBOOK,
    shutdownMs: set.DEMARCHE_SHUTDOWN_MS,
    logLevel: set.DEMARCHE_LOG,
  };
}

/** One row a setting, in order: for `demarche doctor` and the table of the README. */
export function describeSettings(): { name: string; doc: string; default: string }[] {
  return Object.entries(settings.shape).map(([name, schema]) => {
    const fallback = schema.safeParse(undefined);
    const value = fallback.success ? fallback.data : undefined;
    return { name, doc: schema.description ?? '', default: value === undefined ? '' : String(value) };
  });
}
