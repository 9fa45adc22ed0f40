import type { Config } from './config.ts';

type Fields = Record<string, unknown>;

/** Writes one line an occurrence. `fields` hold what a machine would search for (ids, durations in ms); never secrets. */
export type Log = Record<'debug' | 'info' | 'warn' | 'error', (message: string, fields?: Fields) => void>;

const levels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** A log that writes `time level message key=value …` lines, by default to stderr so that stdout stays free for results. */
export function createLog(level: Config['logLevel'], write: (line: string) => void = line => void process.stderr.write(line)): Log {
  const threshold = levels.indexOf(level);
  const at =
    (name: Exclude<Config['logLevel'], 'silent'>) =>
    (message: string, fields: Fields = {}) => {
      if (levels.indexOf(name) < threshold) return;
      const pairs = Object.entries(fields).map(
        ([key, value]) => ` ${key}=${typeof value === 'string' ? quote(value) : JSON.stringify(value)}`,
      );
      write(`${new Date().toISOString()} ${name.padEnd(5)} ${message}${pairs.join('')}\n`);
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** Quotes what would break the line apart. */
function quote(value: string): string {
  return /^[^\s"=]+$/.test(value) ? value : JSON.stringify(value);
}
