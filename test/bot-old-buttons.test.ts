import { describe, expect, test, vi } from 'vitest';
import { memberOfBot } from './discord/member.ts';
import { shownOf } from './discord/shown.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { bot, expectLegal } = memberOfBot();

const QUESTION = 'Who signed the lease of warehouse nine?';

/** A message as another version of the bot may have left it, with one button; its id. */
async function oldMessage(customId: string): Promise<string> {
  const { apiUrl, applicationId } = bot().discord;
  const { token } = await bot().discord.command('ask', { question: QUESTION });
  const button = { type: 2, style: 2, label: 'Old', custom_id: customId };
  const answer = await fetch(`${apiUrl}/v10/webhooks/${applicationId}/${token}?wait=true`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ flags: 1 << 15, components: [{ type: 1, components: [button] }] }),
  });
  return ((await answer.json()) as { id: string }).id;
}

describe('buttons that no longer fit', () => {
  test.each([
    { name: 'of another version', id: 'v0:ask:next:2', says: 'older version' },
    { name: 'of a command that is gone', id: 'v1:weather:next', says: 'older version' },
    { name: 'of a verb that is gone', id: 'v1:ask:dance', says: 'no longer fits' },
    {
      name: 'to an article that is gone',
      id: 'v1:sources:open:#aaaaaaaaaa',
      says: 'no longer in the dossier',
    },
    {
      name: 'to a paragraph that never was',
      id: 'v1:ask:context:#aaaaaaaaaa:99',
      says: 'no longer in the dossier',
    },
    { name: 'to somebody who is gone', id: 'v1:quote:who:#aaaaaaaaaa:', says: 'as it stands now' },
    { name: 'forged to inherit', id: 'v1:__proto__:constructor', says: 'older version' },
  ])('$name: a private note', async ({ id, says }) => {
    const message = await oldMessage(id);
    const note = shownOf(await bot().discord.press(message, id));
    expect(note.isPrivate).toBe(true);
    expect(note.texts[0]).toContain(says);
    expectLegal();
  });
});
