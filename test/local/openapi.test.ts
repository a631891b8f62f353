import { describe, expect, test } from 'vitest';
import { documentProblems } from './openapi.ts';

const CALLBACK = '/api/v10/interactions/1300000000000000001/token/callback';
const ORIGINAL = '/api/v10/webhooks/1200000000000000000/token/messages/@original';
const COMMANDS = '/api/v10/applications/1200000000000000000/commands';
const V2 = 1 << 15;

const text = (content: string) => ({ type: 10, content });
const button = { type: 2, style: 2, label: 'Open', custom_id: 'v1:ask:open' };
const card = {
  flags: V2,
  components: [
    {
      type: 17,
      accent_color: 0x33_66_99,
      components: [
        text('A passage'),
        { type: 14 },
        { type: 9, components: [text('another')], accessory: button },
        {
          type: 1,
          components: [
            { type: 3, custom_id: 'v1:ask:jump', options: [{ label: '1', value: 'a.1' }] },
          ],
        },
      ],
    },
  ],
};

describe("what Discord's document allows", () => {
  test.each([
    {
      name: 'an answer in components',
      method: 'POST',
      path: CALLBACK,
      body: { type: 4, data: card },
    },
    {
      name: 'a private defer',
      method: 'POST',
      path: CALLBACK,
      body: { type: 5, data: { flags: 64 } },
    },
    { name: 'a quiet acknowledgement', method: 'POST', path: CALLBACK, body: { type: 6 } },
    {
      name: 'another page of the same message',
      method: 'POST',
      path: CALLBACK,
      body: { type: 7, data: card },
    },
    {
      name: 'autocomplete',
      method: 'POST',
      path: CALLBACK,
      body: { type: 8, data: { choices: [{ name: 'A person', value: 'A person' }] } },
    },
    {
      name: 'a modal with a label',
      method: 'POST',
      path: CALLBACK,
      body: {
        type: 9,
        data: {
          custom_id: 'm',
          title: 'Jump',
          components: [
            { type: 18, label: 'Page', component: { type: 4, custom_id: 'page', style: 1 } },
          ],
        },
      },
    },
    { name: 'an edit', method: 'PATCH', path: ORIGINAL, body: card },
    { name: 'a deletion', method: 'DELETE', path: ORIGINAL, body: undefined },
    {
      name: 'a follow-up',
      method: 'POST',
      path: '/api/v10/webhooks/1200000000000000000/token',
      body: { content: 'more', flags: 64, allowed_mentions: { parse: [] } },
    },
    {
      name: 'the registration of commands',
      method: 'PUT',
      path: COMMANDS,
      body: [
        {
          name: 'ask',
          description: 'Ask',
          contexts: [0, 1, 2],
          integration_types: [0, 1],
          options: [{ type: 3, name: 'question', description: 'Question', required: true }],
        },
      ],
    },
    { name: 'a look at what is registered', method: 'GET', path: COMMANDS, body: undefined },
    {
      name: 'the question for the gateway',
      method: 'GET',
      path: '/api/v10/gateway/bot',
      body: undefined,
    },
  ])('$name', ({ method, path, body }) => {
    expect(documentProblems({ method, path, body })).toEqual([]);
  });
});

describe("what Discord's document does not allow", () => {
  test.each([
    {
      name: 'a section without its accessory',
      path: CALLBACK,
      body: { type: 4, data: { flags: V2, components: [{ type: 9, components: [text('x')] }] } },
      problem: /^data\.components\.0\.accessory/,
    },
    {
      name: 'a label of 81 characters deep in a container',
      path: CALLBACK,
      body: {
        type: 7,
        data: {
          components: [
            {
              type: 17,
              components: [{ type: 1, components: [{ ...button, label: 'x'.repeat(81) }] }],
            },
          ],
        },
      },
      problem: /^data\.components\.0\.components\.0\.components\.0\.label/,
    },
    {
      name: 'content of 2,001 characters',
      path: CALLBACK,
      body: { type: 4, data: { content: 'x'.repeat(2_001) } },
      problem: /^data\.content/,
    },
    {
      name: '26 choices',
      path: CALLBACK,
      body: {
        type: 8,
        data: { choices: Array.from({ length: 26 }, () => ({ name: 'a', value: 'a' })) },
      },
      problem: /choices/,
    },
    {
      name: 'a callback type that does not exist',
      path: CALLBACK,
      body: { type: 99 },
      problem: /^type: 99/,
    },
    {
      name: 'a route that does not exist',
      path: '/api/v10/answers',
      body: {},
      problem: /is not in the document/,
    },
    {
      name: 'a description of 101 characters',
      method: 'PUT',
      path: COMMANDS,
      body: [{ name: 'ask', description: 'x'.repeat(101) }],
      problem: /^0\.description/,
    },
    {
      name: 'a body where none belongs',
      method: 'DELETE',
      path: ORIGINAL,
      body: { content: 'x' },
      problem: /takes no body/,
    },
  ])('$name', ({ method = 'POST', path, body, problem }) => {
    const problems = documentProblems({ method, path, body });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatch(problem);
  });
});
