import type { Command } from 'commander';

/** `demarche doctor`: checks everything that demarche needs, and says what to do. */
export function registerDoctor(program: Command): void {
  program
    .command('doctor')
    .description('check everything that demarche needs, and say what to do about what is wrong')
    .option('--settings', 'list every setting with its meaning, default and present value instead')
    .option('--json', 'print one object: {ok, checks: [{name, ok, says}]}')
    .action(async ({ settings, json }: { settings?: boolean; json?: boolean }) => {
      if (settings) {
        const { describeSettings } = await import('../config.ts');
        const rows = describeSettings();
        process.stdout.write(json ? `${JSON.stringify(rows)}\n` : `${rows.map(showSetting).join('\n')}\n`);
        return;
      }
      const [{ runChecks }, { untilSignal }] = await Promise.all([import('../workers/checks.ts'), import('../main.ts')]);
      const checks = await untilSignal(() => runChecks());
      const ok = checks.every(check => check.ok);
      const lines = checks.map(({ name, ok, says }) => `${ok ? 'ok  ' : 'FAIL'}  ${name.padEnd(10)} ${says}`);
      process.stdout.write(json ? `${JSON.stringify({ ok, checks })}\n` : `${lines.join('\n')}\n`);
      process.exitCode = ok ? 0 : 1;
    });
}

function showSetting(row: { name: string; doc: string; default: string }): string {
  return `${row.name}${row.default ? ` (default: ${row.default})` : ''}\n    ${row.doc}`;
}
