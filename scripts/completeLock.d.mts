export function findMissing(lock: { packages: Record<string, unknown> }): Record<string, unknown>;
