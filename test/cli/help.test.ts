import { Command } from 'commander';
import { expect, it } from 'vitest';
import { registers } from '../../src/cli/commands.ts';

const program = new Command('demarche');
for (const register of registers) register(program);

const withChildren = (command: Command): Command[] => [command, ...command.commands.flatMap(withChildren)];
const commands = program.commands.flatMap(withChildren).map(command => {
  const path = [command.parent?.parent && command.parent.name(), command.name()].filter(Boolean).join(' ');
  return [path, command] as const;
});

it('every command that other tools run is there', () => {
  const names = program.commands.map(command => command.name());
  expect(names).toEqual(expect.arrayContaining(['code', 'extract', 'parse-feed', 'replay', 'run', 'worker', 'migrate', 'doctor']));
});

it.each(commands)('%s says what it does, in the voice of the others', (_, command) => {
  expect(command.description()).toMatch(/^[a-z].*[^.]$/);
});

it.each(commands)('%s explains each of its arguments and options', (_, command) => {
  const unexplained = [...command.registeredArguments, ...command.options].filter(one => one.description.trim() === '');
  expect(unexplained.map(one => one.name())).toEqual([]);
});
