import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/local/page/markdown/markdown.ts';
import { drawn } from './drawn.ts';

describe('links', () => {
  const site = 'https://a.example';
  test.each([
    [`see ${site}/x.`, `see [link ${site}/x -> ${site}/x].`],
    [`(${site}/x)`, `([link ${site}/x -> ${site}/x])`],
    [`${site}/x_(y)`, `[link ${site}/x_(y) -> ${site}/x_(y)]`],
    [`${site}/a_b_c`, `[link ${site}/a_b_c -> ${site}/a_b_c]`],
    [`<${site}/x>`, `[link ${site}/x -> ${site}/x]`],
    ['www.a.example', 'www.a.example'],
    ['ftp://a.example', 'ftp://a.example'],
    ['<javascript:/alert>', 'javascript:/alert'],
    ['<me@a.example>', '[link me@a.example -> mailto:me@a.example]'],
    [`[label](${site})`, `[link label -> ${site}]`],
    [`[**b**](<${site}>)`, `[link [b b] -> ${site}]`],
    [`[label](${site} "title")`, `[link label -> ${site}]`],
    [`[a\\*b](${site})`, `[link a\\*b -> ${site}]`],
    ['[label](javascript:alert)', '[label](javascript:alert)'],
    ['[label](nowhere)', '[label](nowhere)'],
    [`[${site}](${site})`, `[${site}](${site})`],
    [`[ ](${site})`, `[ ](${site})`],
    [`[one](${site}) [two](${site})`, `[link one -> ${site}] [link two -> ${site}]`],
    [`[a [b] c](${site})`, `[link a [b] c -> ${site}]`],
    ['[not a link]', '[not a link]'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('mentions, times and emoji', () => {
  test.each([
    ['<@12>', '[user @unknown-user 12]'],
    ['<@!12>', '[user @unknown-user 12]'],
    ['<@&12>', '[role @unknown-role 12]'],
    ['<#12>', '[channel #unknown-channel 12]'],
    ['</ask:12>', '[command /ask 12]'],
    ['</a b c:12>', '[command /a b c 12]'],
    ['<id:customize>', '[guide #customize customize]'],
    ['@everyone and @here', '[everyone @everyone ] and [everyone @here ]'],
    ['someone@here.example', 'someone[everyone @here ].example'],
    ['<t:1700000000>', '[time 1700000000 f]'],
    ['<t:1700000000:R>', '[time 1700000000 R]'],
    ['<t:1700000000:x>', '<t:1700000000:x>'],
    [':smile:', '[emoji 😄]'],
    ['at 10:30:15', 'at 10:30:15'],
    [':no_such_thing:', ':no_such_thing:'],
    ['<:own:12> <a:own:12>', '[emoji :own:] [emoji :own:]'],
    ['<@x>', '<@x>'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});
