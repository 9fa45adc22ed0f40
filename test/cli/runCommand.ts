import { vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

export type Ran = { code: number; stdout: string; stderr: string };

/** Runs the command line in this process with these settings and gives what it printed. One at a time. */
export async function runCommand(args: string[], settings: Record<string, string>): Promise<Ran> {
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  const printed = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map(stream =>
    vi.spyOn(process[stream], 'write').mockImplementation(text => {
      printed[stream] += text;
      return true;
    }),
  );
  try {
    process.exitCode = 0;
    await main(args);
    return { code: Number(process.exitCode), ...printed };
  } finally {
    process.exitCode = 0;
    for (const spy of spies) spy.mockRestore();
    vi.unstubAllEnvs();
  }
}
