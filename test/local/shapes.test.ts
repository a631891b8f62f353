import {
  InteractionCallbackResponseSchema,
  MessageResponseSchema,
  PrivateApplicationResponseSchema,
} from 'discord-api-spec/zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask, type Bench, EPHEMERAL, ORIGINAL, openBench, say, V2 } from './bench.ts';
import { schemaProblems } from './openapi.ts';
import { go, link, option, row, section, select, text } from './parts.ts';
import { answer, call, nextInteraction, webhook } from './raw-bot.ts';

let bench: Bench;
beforeEach(async () => {
  bench = await openBench();
});
afterEach(() => bench.discord.close());

test('every kind of message is one by the document of Discord', async () => {
  const { discord, bot } = bench;
  discord.say('hello <@1>');
  const plain = await ask(bench);
  await answer(discord, plain.told, {
    type: 4,
    data: { content: 'x', embeds: [{ title: 'y' }], components: [go] },
  });
  await call(
    discord,
    'PATCH',
    webhook(discord, plain.told, ORIGINAL),
    { content: '<@1100000000000000002>' },
    {},
  );
  await call(discord, 'POST', webhook(discord, plain.told), { content: 'more' }, {});
  const waiting = await ask(bench);
  await answer(discord, waiting.told, { type: 5, data: { flags: EPHEMERAL } });
  const card = await ask(bench, { place: 'bot-dm' });
  // Discord fills in what was left out; the stand-in leaves a message as it was sent.
  const components = [
    {
      type: 17,
      accent_color: null,
      spoiler: false,
      components: [
        section(link(), text('x')),
        { type: 14, divider: true, spacing: 1 },
        row(select({ options: [option(1)], min_values: 1, max_values: 1 })),
      ],
    },
  ];
  await answer(discord, card.told, { type: 4, data: { flags: V2, components } });
  void discord.press((await plain.exchange).message?.id ?? '', 'go');
  await answer(discord, await nextInteraction(bot), say('pressed'));
  expect(discord.messages()).toHaveLength(6);
  for (const { body } of discord.messages())
    expect(schemaProblems(MessageResponseSchema, inUtc(body))).toEqual([]);
});

test('the answer to a callback, and the application, are too', async () => {
  const { discord } = bench;
  const { told } = await ask(bench);
  const { body } = await answer(discord, told, say('x'), '?with_response=true');
  expect(schemaProblems(InteractionCallbackResponseSchema, inUtc(body))).toEqual([]);
  const application = await call(discord, 'GET', '/applications/@me');
  expect(schemaProblems(PrivateApplicationResponseSchema, application.body)).toEqual([]);
});

// Discord writes +00:00, which the document allows and its schemas in zod do not.
function inUtc(value: object): unknown {
  return JSON.parse(JSON.stringify(value).replaceAll('+00:00"', 'Z"'));
}
