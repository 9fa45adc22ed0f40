import type { Command } from 'commander';

/** Adds one command to the program. Its file loads everything heavy inside the action, so that start-up stays well under half a second. */
export type Register = (program: Command) => void;

/** Every command, in the order of `demarche --help`. */
export const registers: Register[] = [];
