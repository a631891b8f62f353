import { readdir } from 'node:fs/promises';
import type { Command } from './command.ts';

/** The commands by name, as Discord sends it. */
export type Commands = ReadonlyMap<string, Command>;

/**
 * Imports every command file of a folder, by file name.
 * @throws CommandError naming the file that is no command or takes a name that is taken
 */
export async function loadCommands(folder: URL): Promise<Commands> {
  const files = (await readdir(folder)).filter(isModule).sort();
  const commands = new Map<string, Command>();
  for (const file of files) {
    const command = await importCommand(new URL(file, folder), file);
    const { name } = command.data;
    if (commands.has(name))
      throw new CommandError(`commands/${file}: "${name}" is taken by another file`);
    commands.set(name, command);
  }
  return commands;
}

/** A file of the commands' folder that is no command. */
export class CommandError extends Error {
  override readonly name = 'CommandError';
}

// dist holds declarations and source maps beside the modules.
function isModule(file: string): boolean {
  return /\.(ts|js)$/.test(file) && !file.endsWith('.d.ts');
}

async function importCommand(address: URL, file: string): Promise<Command> {
  const module: { readonly default?: unknown } = await import(address.href);
  if (isCommand(module.default)) return module.default;
  throw new CommandError(
    `commands/${file}: the default export must be { data, run }, with a name in data`,
  );
}

function isCommand(value: unknown): value is Command {
  if (typeof value !== 'object' || value === null) return false;
  if (!('data' in value) || !('run' in value) || typeof value.run !== 'function') return false;
  const { data } = value;
  return (
    typeof data === 'object' && data !== null && 'name' in data && typeof data.name === 'string'
  );
}
