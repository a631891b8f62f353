import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { tellError } from '../../src/discord/log.ts';

test('an error of Discord is told without what was asked, and without the interaction’s token', () => {
  const url = 'https://discord.com/api/v10/interactions/1/secret-token/callback';
  const body = { json: { data: { content: 'Who signed the lease?' } }, files: [] };
  const raw = { code: 50_035, message: 'Invalid Form Body' };
  const error = new DiscordAPIError(raw, 50_035, 400, 'POST', url, body);
  const told = tellError(error);
  expect(told).toMatchObject({ code: 50_035, status: 400, message: 'Invalid Form Body' });
  expect(JSON.stringify(told)).not.toContain('lease');
  expect(JSON.stringify(told)).not.toContain('secret-token');
});

test.each([
  {
    name: 'an error',
    error: new TypeError('broken'),
    told: { name: 'TypeError', message: 'broken' },
  },
  { name: 'what is no error', error: 'broken', told: { message: 'broken' } },
])('$name', ({ error, told }) => {
  expect(tellError(error)).toMatchObject(told);
});
