import { describe, expect, test, vi } from 'vitest';
import words from '../src/cards/words.json' with { type: 'json' };
import { memberOfBot } from './discord/member.ts';
import { shownMessage, shownOf } from './discord/shown.ts';

// Thousands of cases or a whole bot, on a machine that may be busy with other things.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const { bot, use, press, expectLegal } = memberOfBot();

const QUESTION = 'Who signed the lease of warehouse nine?';
const NONSENSE = 'How much ransom did the pirates want?';
const KIM = '1100000000000000002';
const LEASE_SIGNED = 'The lease was signed by the harbour master, Maren Holt, on 27 February.';

describe('/ask', () => {
  test('shows a paragraph word for word with file, paragraph, outlet and date, for everybody', async () => {
    const answer = await use('ask', { question: QUESTION });
    const [head, lead, source] = answer.texts;
    expect(answer.isPrivate).toBe(false);
    expect(head).toBe(QUESTION);
    expect(lead).toContain('lease');
    expect(source).toMatch(/\.md ¶ \d+ · .+ · 2025-0/);
    expect(answer.markdown[1]).toMatch(/^> .*\*\*.+\*\*/);
    expectLegal();
  });

  test('names the same report elsewhere', async () => {
    const answer = await use('ask', { question: LEASE_SIGNED });
    expect(answer.texts.join('\n')).toContain(LEASE_SIGNED);
    expect(answer.texts.join('\n')).toMatch(
      /also in: Coast Daily ¶ 4|also in: Harbour Gazette ¶ 2/,
    );
  });

  test('stays private when asked to', async () => {
    const answer = await use('ask', { question: QUESTION, private: true });
    expect(answer.isPrivate).toBe(true);
    expect(answer.buttons.map(({ label }) => label)).toContain('Share');
    expectLegal();
  });

  test('turns the pages after a restart, from the list in the message', async () => {
    const first = await use('ask', { question: QUESTION });
    const list = first.selects[0]?.options ?? [];
    await bot().restart();
    const second = await press(first, words.pageNext);
    expect(second.id).toBe(first.id);
    expect(second.texts[0]).toBe(QUESTION);
    expect(second.texts[1]).not.toBe(first.texts[1]);
    expect(second.buttons.map(({ label }) => label)).toContain(`2 / ${list.length}`);
    expect(await press(second, words.pageBack)).toEqual(first);
    const last = list.at(-1)?.value ?? '';
    const jumped = shownOf(
      await bot().discord.select(first.id, first.selects[0]?.id ?? '', [last]),
    );
    expect(jumped.buttons.map(({ label }) => label)).toContain(`${list.length} / ${list.length}`);
    expect(jumped.selects[0]?.options.at(-1)?.default).toBe(true);
    expectLegal();
  });

  test('gives who did not ask a private copy and leaves the answer as it is', async () => {
    const first = await use('ask', { question: QUESTION });
    const copy = await press(first, words.pageNext, { user: KIM });
    expect(copy.id).not.toBe(first.id);
    expect(copy.isPrivate).toBe(true);
    expect(copy.texts.at(-1)).toContain('Your own copy');
    const stored = bot()
      .discord.messages()
      .find(({ id }) => id === first.id);
    expect(stored && shownMessage(stored)).toEqual(first);
    const turned = await press(copy, words.pageBack, { user: KIM });
    expect(turned.id).toBe(copy.id);
    expectLegal();
  });

  test('shows a paragraph among its neighbours, to anybody, alone', async () => {
    const first = await use('ask', { question: LEASE_SIGNED });
    const context = await press(first, 'Context', { user: KIM });
    expect(context.isPrivate).toBe(true);
    expect(context.texts.join('\n')).toContain(LEASE_SIGNED);
    expect(context.texts.filter((text) => /^¶ \d+\n/.test(text)).length).toBeGreaterThan(2);
    const whole = await press(context, 'Read the whole article', { user: KIM });
    expect(whole.id).toBe(context.id);
    expectLegal();
  });

  test('shares a private answer as it is, naming who shares it', async () => {
    const answer = await use('ask', { question: QUESTION, private: true });
    const shared = await press(answer, 'Share');
    expect(shared.isPrivate).toBe(false);
    expect(shared.texts.slice(0, -1)).toEqual(answer.texts);
    expect(shared.texts.at(-1)).toContain('Shared by');
    expect(shared.buttons.map(({ label }) => label)).not.toContain('Share');
    expect((await press(shared, words.pageNext)).id).toBe(shared.id);
    expectLegal();
  });

  test('says alone to who asked why nothing answers, and what comes near', async () => {
    const none = await use('ask', { question: NONSENSE });
    const text = none.texts.join('\n');
    expect(none.isPrivate).toBe(true);
    expect(text).toContain('No article in this dossier answers that.');
    expect(text).toContain('“ransom”');
    expect(text).toContain('4 articles from 4 outlets, 2025-02-28 to 2025-03-05');
    const examples = none.selects[0];
    const asked = await bot().discord.select(none.id, examples?.id ?? '', [QUESTION]);
    expect(shownOf(asked).texts[0]).toBe(QUESTION);
    expectLegal();
  });

  test('offers to ask without a filter that is too narrow', async () => {
    const none = await use('ask', { question: QUESTION, outlet: 'The `Tick` _Times_' });
    expect(none.texts.join('\n')).toMatch(/Outside the filter \d+ passages? touch(?:es)? on/);
    const wide = await press(none, 'Ask without the filter');
    expect(wide.id).toBe(none.id);
    expect(wide.texts[0]).toBe(QUESTION);
    expect(wide.texts.join('\n')).not.toContain('No article in this dossier');
    expectLegal();
  });

  test('names an outlet that no article is from, and asks nothing', async () => {
    const none = await use('ask', { question: QUESTION, outlet: 'Nobody’s News' });
    expect(none.texts.join('\n')).toContain('called “Nobody’s News”');
    expectLegal();
  });

  test('asks one outlet or one file', async () => {
    const one = await use('ask', { question: 'lease of warehouse nine', outlet: 'radio nord' });
    expect(one.texts[2]).toContain('Radio Nord');
    const other = await use('ask', { question: 'gate four', source: 'strange_marks.md' });
    expect(other.texts[2]).toContain('strange_marks.md');
  });
});

describe('/quote', () => {
  test('lists what somebody said, five a page, with kind and source', async () => {
    const quotes = await use('quote', { person: 'Maren Holt' });
    const statements = quotes.texts.filter((text) => /direct quotation|reported speech/.test(text));
    expect(quotes.texts[0]).toContain('Maren Holt');
    expect(statements).toHaveLength(5);
    expect(statements[0]).toMatch(/\.md ¶ \d+ · .+ · 2025-03/);
    expectLegal();
  });

  test('turns pages, changes order and kind after a restart', async () => {
    const newest = await use('quote', { person: 'Maren Holt' });
    await bot().restart();
    const second = await press(newest, words.pageNext);
    expect(second.buttons.map(({ label }) => label)).toContainEqual(
      expect.stringMatching(/^2 \/ \d$/),
    );
    const oldest = await press(second, 'Oldest first');
    expect(oldest.texts.slice(1, 6)).not.toEqual(newest.texts.slice(1, 6));
    expect(oldest.buttons.map(({ label }) => label)).toContain('Newest first');
    expectLegal();
  });

  test('on one topic, with the way to the others', async () => {
    const wall = await use('quote', { person: 'Maren Holt', about: 'wall' });
    expect(wall.texts[0]).toContain('about “wall”');
    const all = wall.buttons.find(({ label }) => /on other topics/.test(label));
    const every = shownOf(await bot().discord.press(wall.id, all?.id ?? ''));
    expect(every.texts[0]).not.toContain('about');
    expectLegal();
  });

  test('counts the direct ones where only they are shown', async () => {
    const quotes = await use('quote', { person: 'Maren Holt' });
    const direct = await press(quotes, 'Direct only');
    expect(direct.texts[0]).toMatch(/\d+ statements · direct only: \d+$/);
    expect((await press(direct, 'Reported too')).texts[0]).not.toContain('direct only');
    expectLegal();
  });

  test('offers names for one that nobody has', async () => {
    const nobody = await use('quote', { person: 'Qwertz Zyxw' });
    expect(nobody.isPrivate).toBe(true);
    expect(nobody.texts[0]).toContain('No article in this dossier quotes “Qwertz Zyxw”');
    const people = await press(nobody, 'Who is quoted');
    expect(people.texts.join('\n')).toContain('Maren Holt');
    const [select] = people.selects;
    const value = select?.options.find(({ label }) => label === 'Maren Holt')?.value ?? '';
    const quotes = shownOf(await bot().discord.select(people.id, select?.id ?? '', [value]));
    expect(quotes.texts[0]).toContain('Maren Holt');
    expectLegal();
  });

  test('opens the paragraph of a statement', async () => {
    const quotes = await use('quote', { person: 'Maren Holt' });
    const context = await press(quotes, 'Open');
    expect(context.isPrivate).toBe(true);
    expect(context.texts.some((text) => /^¶ \d+\n/.test(text))).toBe(true);
  });
});

describe('/sources', () => {
  test('lists the articles alone to who asks', async () => {
    const list = await use('sources');
    expect(list.isPrivate).toBe(true);
    expect(list.texts.join('\n')).toContain('4 articles · 4 outlets · 2025-02-28 to 2025-03-05');
    expect(list.texts.join('\n')).toContain(
      '**Bold** claims & [links](https://example.com) @everyone',
    );
    expectLegal();
  });

  test('finds articles by words and by outlet, and shows all again', async () => {
    const found = await use('sources', { search: 'lease' });
    expect(found.texts.join('\n')).toContain('search: “lease” · 2 fit');
    const all = await press(found, 'Show all articles');
    expect(all.texts.join('\n')).not.toContain('search:');
    const [select] = all.selects;
    const value = select?.options.find(({ label }) => label === 'Coast Daily')?.value ?? '';
    const outlet = shownOf(await bot().discord.select(all.id, select?.id ?? '', [value]));
    expect(outlet.texts.join('\n')).toContain('outlet: Coast Daily · 1 fits');
    expectLegal();
  });

  test('shows one article with its note and lets it be read', async () => {
    const list = await use('sources', { search: 'inspectors' });
    const article = await press(list, 'Open');
    expect(article.texts.join('\n')).toContain('Note: The paper corrected the number of cracks');
    expect(article.buttons.map(({ url }) => url)).toContain(
      'https://coastdaily.example/unsafe?ref=*front*_page_',
    );
    const reading = await press(article, 'Read it here');
    expect(reading.texts).toContain('¶ 2\nInspectors found forty-one cracks in the northern wall.');
    expect((await press(reading, 'About the article')).texts).toEqual(article.texts);
    expectLegal();
  });

  test('gives the list as a file', async () => {
    const list = await use('sources');
    await press(list, 'Download list');
    const sent = bot()
      .discord.journal.requests()
      .find(({ files }) => files.length > 0);
    expect(sent?.files[0]?.filename).toMatch(/^sources-[0-9a-f]+\.csv$/);
    expectLegal();
  });
});

describe('Check in dossier', () => {
  test('sets the paragraphs beside a message, alone, without a verdict', async () => {
    const message = bot().discord.say(
      'I heard the harbour master signed the lease on 27 February',
      {
        user: KIM,
      },
    );
    const check = shownOf(await bot().discord.menu('Check in dossier', message.id));
    const text = check.texts.join('\n');
    expect(check.isPrivate).toBe(true);
    expect(text).toContain(LEASE_SIGNED);
    expect(text).not.toMatch(/\b(true|false)\b/i);
    expect(check.buttons.map(({ label }) => label)).toContain('Share');
    const next = await press(check, words.pageNext);
    expect(next.texts[0]).toBe(check.texts[0]);
    expectLegal();
  });

  test('of a long message it takes the longest sentence', async () => {
    const long = `${'Well. '.repeat(60)}The lease of warehouse nine was signed by the harbour master Maren Holt.`;
    const message = bot().discord.say(long, { user: KIM });
    const check = shownOf(await bot().discord.menu('Check in dossier', message.id));
    expect(check.texts[0]?.split('\n')[0]).toBe(
      'The lease of warehouse nine was signed by the harbour master Maren Holt.',
    );
  });

  test('reads a card as it reads what a member wrote', async () => {
    const answer = await use('ask', { question: LEASE_SIGNED });
    const check = shownOf(await bot().discord.menu('Check in dossier', answer.id));
    expect(check.isPrivate).toBe(true);
    expect(check.texts.join('\n')).toContain(LEASE_SIGNED);
    expectLegal();
  });

  test('says that there is nothing to look up in an emoji', async () => {
    const message = bot().discord.say('🤔', { user: KIM });
    const check = shownOf(await bot().discord.menu('Check in dossier', message.id));
    expect(check.isPrivate).toBe(true);
    expect(check.texts).toEqual([words.checkNothing]);
  });
});
