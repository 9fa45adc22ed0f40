import type { Stance } from '../domain/statement.ts';

/** What was said, as stored (`modality`) or as folded (`manner`). */
type Voice = { stance: Stance } & ({ modality: string } | { manner: string });
type Turn = { from: Stance | null; to: Stance; before: Voice | null; after: Voice };

/** From which side to which, where a machine's words will do: "support → support, on conditions". What came first has no "from". */
export function showTurn({ from, to, before, after }: Turn): string {
  return from ? `${withConditions(from, before)} → ${withConditions(to, after)}` : withConditions(to, after);
}

function withConditions(side: Stance, voice: Voice | null): string {
  if (voice?.stance !== side) return side;
  return ('modality' in voice ? voice.modality : voice.manner) === 'conditional' ? `${side}, on conditions` : side;
}
