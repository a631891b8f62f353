import { beforeAll, describe, expect, test } from 'vitest';
import type { Command, Options, Services } from '../../src/discord/command.ts';
import { loadCommands } from '../../src/discord/load-commands.ts';
import { rehearse } from '../../src/discord/rehearse.ts';
import { manualClock } from '../manual-clock.ts';
import { recordedLog } from '../service/recorded-log.ts';
import { HARBOUR, serveFolder } from './test-bot.ts';

let services: Services;

beforeAll(async () => {
  services = { dossier: await serveFolder(HARBOUR) };
});

interface Rehearsed {
  readonly given: string[];
  readonly drawn: string[];
  readonly command: Command;
}

/** A command that tells what it was run with, and which of its cards were drawn. */
function recorded(name: string, onRun: () => void = () => undefined): Rehearsed {
  const given: string[] = [];
  const drawn: string[] = [];
  const textOf = (options: Options) => options.text('word') ?? options.target ?? 'nothing';
  const options = [{ type: 3, name: 'word', description: 'A word', required: true }] as const;
  const data =
    name === 'menu'
      ? { type: 3 as const, name }
      : { name, description: name, options: [...options] };
  const command: Command = {
    data,
    complete: async ({ option }) => [{ name: option, value: `suggested ${option}` }],
    async run(options) {
      onRun();
      given.push(textOf(options));
      const draw = () => {
        drawn.push(textOf(options));
        return { components: [], files: [] };
      };
      return { seen: 'public', draw };
    },
  };
  return { given, drawn, command };
}

const rehearsal = (...commands: readonly Rehearsed[]) => ({
  commands: new Map(commands.map(({ command }) => [command.data.name, command])),
  services,
  clock: manualClock(0),
  log: recordedLog(),
});

describe('before anybody asks, a command is run and drawn', () => {
  test('with what it suggests, with headlines and with the beginnings of paragraphs', async () => {
    const one = recorded('one');
    await rehearse(rehearsal(one));
    const { articles } = await services.dossier.sources({
      ...{ outlet: '', search: '', oldestFirst: false, offset: 0, limit: 100 },
    });
    expect(one.given).toEqual(
      expect.arrayContaining(['suggested word', ...articles.map(({ title }) => title)]),
    );
    expect(one.given.length).toBeGreaterThan(articles.length + 1);
    expect(one.given.every((text) => text !== 'nothing')).toBe(true);
    expect(one.drawn).toEqual(one.given);
  });

  test('on a message, where it is used on messages', async () => {
    const menu = recorded('menu');
    await rehearse(rehearsal(menu));
    expect(menu.given.length).toBeGreaterThan(1);
    expect(menu.given).not.toContain('nothing');
  });

  test('for half a second, not longer', async () => {
    const clock = manualClock(0);
    const slow = recorded('slow', () => clock.advance(200));
    await rehearse({ ...rehearsal(slow), clock });
    expect(slow.given).toHaveLength(3);
  });
});

test('a command that never answers does not keep the bot', async () => {
  const clock = manualClock(0);
  const hanging = recorded('hanging');
  const command = { ...hanging.command, run: () => new Promise<never>(() => undefined) };
  const commands = new Map([['hanging', command]]);
  const rehearsed = rehearse({ ...rehearsal(), commands, clock });
  clock.advance(500);
  await rehearsed;
});

test('what fails is told once, and ends nothing', async () => {
  const broken = recorded('broken', () => {
    throw new Error('a bug');
  });
  const options = rehearsal(broken);
  await rehearse(options);
  expect(options.log.complaints()).toHaveLength(1);
});

test('the bot’s own commands do not fail', async () => {
  const commands = await loadCommands(new URL('../../commands/', import.meta.url));
  const options = { ...rehearsal(), commands };
  await rehearse(options);
  expect(options.log.complaints()).toEqual([]);
});
