import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../../../src/local/page/markdown/markdown.ts';
import { drawn } from './drawn.ts';
import { visibleText } from './visible-text.ts';

describe('marks inside a line', () => {
  test.each([
    ['**bold**', '[b bold]'],
    ['*italics* and _italics_', '[i italics] and [i italics]'],
    ['__underline__', '[u underline]'],
    ['~~gone~~', '[s gone]'],
    ['||hidden||', '[spoiler hidden]'],
    ['***both***', '[i [b both]]'],
    ['**bold *and* more**', '[b bold [i and] more]'],
    ['*a **b** c*', '[i a [b b] c]'],
    ['__*a*__', '[u [i a]]'],
    ['**two\nlines**', '[b two\nlines]'],
    ['foo * a * bar', 'foo * a * bar'],
    ['foo *a * bar', 'foo *a * bar'],
    ['foo ** a ** bar', 'foo [b  a ] bar'],
    ['**foo***', '[b foo*]'],
    ['****', '[i **]'],
    ['**open', '**open'],
    ['~~~~', '~~~~'],
    ['~~a~~_', '~~a~~_'],
    ['|| ||', '[spoiler  ]'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('a line mark inside a word', () => {
  test.each([
    ['snake_case_name', 'snake_case_name'],
    ['_snake_case', '_snake_case'],
    ['_a_b', '_a_b'],
    ['see _this_.', 'see [i this].'],
    ['2*3*4', '2[i 3]4'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('a backslash', () => {
  test.each([
    ['\\*plain\\*', '*plain*'],
    ['\\_plain\\_', '_plain_'],
    ['\\~~plain~~', '~~plain~~'],
    ['\\||plain||', '||plain||'],
    ['\\`plain\\`', '`plain`'],
    ['\\> plain', '> plain'],
    ['\\# plain', '# plain'],
    ['\\-# plain', '-# plain'],
    ['\\- plain', '- plain'],
    ['1\\. plain', '1. plain'],
    ['\\[label](https://a.example)', '[label]([link https://a.example -> https://a.example])'],
    ['\\<@1>', '<@1>'],
    ['<\\@1>', '<@1>'],
    ['\\:smile:', ':smile:'],
    ['\\@everyone', '@everyone'],
    ['@\\everyone', '@\\everyone'],
    ['\\\\', '\\'],
    ['C:\\dir\\file', 'C:\\dir\\file'],
    ['\\ space', '\\ space'],
    ['\\5', '\\5'],
    ['\\“quoted”', '“quoted”'],
    ['\\é', 'é'],
    ['**a\\*\\*b**', '[b a**b]'],
    ['¯\\_(ツ)_/¯', '¯\\_(ツ)_/¯'],
    ['`\\*`', '[code \\*]'],
    ['line\\\nline', 'line\\\nline'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('code', () => {
  test.each([
    ['`a *b*`', '[code a *b*]'],
    ['`` a ` b ``', '[code  a ` b ]'],
    ['`` `a` ``', '[code `a`]'],
    ['``a`', '[code `a]'],
    ['`open', '`open'],
    ['```\na\nb\n```', '[block : a\nb]'],
    ['```ts\nconst a = 1;\n```', '[block ts: const a = 1;]'],
    ['```ts```', '[block : ts]'],
    ['```two words\nx```', '[block : two words\nx]'],
    ['a ```b``` c', 'a [block : b] c'],
    ['````a````', '[block : `a]`'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('headings and small lines', () => {
  test.each([
    ['# One', '[h1 One]'],
    ['## Two\ntext', '[h2 Two]text'],
    ['### Three ###', '[h3 Three]'],
    ['#### Four', '#### Four'],
    ['#no', '#no'],
    ['a\n# b', 'a\n[h1 b]'],
    ['a # b', 'a # b'],
    ['# a\n\n\nb', '[h1 a]b'],
    ['# # a', '# # a'],
    ['# **b**', '[h1 [b b]]'],
    ['-# small *print*', '[small small [i print]]'],
    ['a\n-# b\nc', 'a\n[small b]c'],
    ['a -# b', 'a -# b'],
    ['-#b', '-#b'],
    ['  -# b', '  -# b'],
    ['-# -# b', '-# -# b'],
    ['-# one\n-# two', '[small one][small two]'],
    ['> q\n-# small', '[quote q\n][small small]'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('quotes', () => {
  test.each([
    ['> a', '[quote a]'],
    ['> a\n> b\nc', '[quote a\nb\n]c'],
    ['>a', '>a'],
    ['a > b', 'a > b'],
    ['a\n> b', 'a\n[quote b]'],
    ['  > a', '[quote a]'],
    ['>>> a\nb\n> c', '[quote a\nb\n> c]'],
    ['> > a', '[quote > a]'],
    ['> # a', '[quote [h1 a]]'],
    ['> **a\n> b**', '[quote [b a\nb]]'],
    ['\\> a\n> b', '> a\n[quote b]'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('lists', () => {
  test.each([
    ['- a\n- b', '[list - a | b]'],
    ['* a\n* b', '[list - a | b]'],
    ['+ a', '+ a'],
    ['1. a\n2. b', '[list 1 a | b]'],
    ['7. a\n9. b', '[list 7 a | b]'],
    ['0. a', '[list 1 a]'],
    ['1) a', '1) a'],
    ['-a', '-a'],
    ['1.5 percent', '1.5 percent'],
    ['2024. It was', '[list 2024 It was]'],
    ['in 2024. It was', 'in 2024. It was'],
    ['- a\n  - b\n  - c\n- d', '[list - a[list - b | c] | d]'],
    ['- a\n  more', '[list - a\nmore]'],
    ['- a\nplain', '[list - a]plain'],
    ['- a\n\nplain', '[list - a]\nplain'],
    ['text\n- a', 'text\n[list - a]'],
    ['**b**\n- a', '[b b][list - a]'],
    ['- # a', '[list - # a]'],
    ['- **a**', '[list - [b a]]'],
    ['- > a', '[list - [quote a]]'],
  ])('%s', (source, tree) => {
    expect(drawn(parseMarkdown(source))).toBe(tree);
  });
});

describe('white space', () => {
  test.each([
    ['a\tb', 'a    b'],
    ['a\r\nb', 'a\nb'],
    ['a  \nb', 'a\nb'],
    ['a   b', 'a   b'],
    ['a\n\n\nb', 'a\n\n\nb'],
  ])('%j', (source, shown) => {
    expect(visibleText(parseMarkdown(source))).toBe(shown);
  });
});

describe('the visible text', () => {
  test.each([
    { name: 'marks are not seen', source: '**a** *b* __c__ `d`', shown: 'a b c d' },
    { name: 'a quote shows its words', source: '> a\n> b', shown: 'a\nb' },
    { name: 'blocks stand on lines of their own', source: '# a\nb\n-# c', shown: 'a\nb\nc' },
    { name: 'a bullet is seen as a bullet', source: '- a\n- b', shown: '• a\n• b' },
    { name: 'a number is counted on', source: '3. a\n3. b', shown: '3. a\n4. b' },
    { name: 'a masked link shows its label', source: '[a](https://b.example)', shown: 'a' },
    { name: 'a time is not its mark', source: '<t:0>', shown: '1970-01-01T00:00:00.000Z' },
    { name: 'a mention is not its id', source: '<@1>', shown: '@unknown-user' },
  ])('$name', ({ source, shown }) => {
    expect(visibleText(parseMarkdown(source))).toBe(shown);
  });

  const dense = fc.string({
    unit: fc.constantFrom(...'*_~|`#->[]()<>@:\\.!1a é\n'.split('')),
    maxLength: 200,
  });

  test('text without marks is shown as it is', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'aZ9é“” ,;?\n'.split('')) });
    fc.assert(
      fc.property(plain, (source) => {
        expect(visibleText(parseMarkdown(source))).toBe(source.replace(/ {2,}\n/g, '\n'));
      }),
    );
  });

  test('every mark can be escaped', () => {
    fc.assert(
      fc.property(dense, (source) => {
        const escaped = source.replace(/[^0-9A-Za-z\s]/g, '\\$&').replace(/ +\n/g, '\n');
        const shown = source.replace(/ +\n/g, '\n');
        expect(visibleText(parseMarkdown(escaped))).toBe(shown);
      }),
    );
  });

  test('any tangle of marks is read to its end', () => {
    fc.assert(
      fc.property(dense, (source) => {
        const letters = (text: string): string => text.replace(/[^aé]/g, '');
        expect(letters(visibleText(parseMarkdown(source)))).toBe(letters(source));
      }),
    );
  });
});
