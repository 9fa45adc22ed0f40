import type { Command } from 'commander';

/** `demarche alerts`: the latest changes that somebody was told of. */
export function registerAlerts(program: Command): void {
  const alerts = program.command('alerts').description('list the latest alerts with the words before and after; take note of one');
  alerts
    .command('acknowledge')
    .description('say that somebody has taken note: what is held back is not sent any more')
    .argument('<id>', 'number of the alert')
    .requiredOption('--by <name>', 'who')
    .action((id: string, { by }: { by: string }) => takeCare(id, by, 'acknowledge'));
  alerts
    .command('assign')
    .description('say who takes care of an alert')
    .argument('<id>', 'number of the alert')
    .argument('<name>', 'who')
    .action((id: string, name: string) => takeCare(id, name, 'assign'));
  alerts
    .command('list', { isDefault: true })
    .description('list the latest alerts with the words before and after')
    .option('--limit <number>', 'how many at most', '20')
    .option('--json', 'print an array, newest first')
    .action(async ({ limit, json }: { limit: string; json?: boolean }) => {
      const [{ withDatabase }, { listRecentAlerts }, { loadStanceChanges }, { InputError }, { describeAlert }] = await Promise.all([
        import('../main.ts'),
        import('../db/alerts.ts'),
        import('../db/stanceChanges.ts'),
        import('../domain/errors.ts'),
        import('./show/alert.ts'),
      ]);
      if (!/^[1-9]\d{0,4}$/.test(limit)) throw new InputError(`--limit ${limit} is not a number from 1 to 99999.`);
      await withDatabase(async ({ db }) => {
        const recent = await listRecentAlerts(db, Number(limit));
        const told = await loadStanceChanges(
          db,
          recent.map(({ alert }) => alert.id),
        );
        const subscriptions = new Map(recent.map(({ alert, subscription }) => [alert.id, subscription]));
        const alerts = told.map(alert => ({ ...alert, subscription: subscriptions.get(alert.alertId) ?? null }));
        process.stdout.write(json ? `${JSON.stringify(alerts)}\n` : alerts.map(describeAlert).join('\n') || 'No alerts so far.\n');
      });
    });
}

async function takeCare(id: string, by: string, deed: 'acknowledge' | 'assign'): Promise<void> {
  const [{ withDatabase }, { acknowledgeAlert, assignAlert }, { InputError }] = await Promise.all([
    import('../main.ts'),
    import('../db/alerts.ts'),
    import('../domain/errors.ts'),
  ]);
  const number = /^\d{1,15}$/.test(id) ? Number(id) : 0;
  await withDatabase(async ({ db }) => {
    const done = deed === 'assign' ? await assignAlert(db, number, by) : await acknowledgeAlert(db, number, by, new Date());
    if (!done) throw new InputError(`There is no alert ${id}; "demarche alerts" lists them.`);
    process.stdout.write(deed === 'assign' ? `${by} takes care of alert ${id}.\n` : `Alert ${id} is acknowledged.\n`);
  });
}
