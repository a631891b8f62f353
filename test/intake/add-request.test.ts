import { expect, test } from 'vitest';
import { ADD_USAGE, obstacleTo, readAddRequest } from '../../src/intake/add-request.ts';

test.each([
  { args: ['a.html'], asks: { paths: ['a.html'], details: {}, directory: 'corpus' } },
  { args: ['a.html', '-'], asks: { paths: ['a.html', '-'], details: {}, directory: 'corpus' } },
  {
    args: ['--outlet', 'The Gazette', 'a.html', '--published=2022-02'],
    asks: {
      paths: ['a.html'],
      details: { outlet: 'The Gazette', published: '2022-02' },
      directory: 'corpus',
    },
  },
  {
    args: ['a.html', '--title', 'Pier falls', '--url', 'https://a.example/1'],
    asks: {
      paths: ['a.html'],
      details: { title: 'Pier falls', url: 'https://a.example/1' },
      directory: 'corpus',
    },
  },
  {
    args: ['a.html', '--corpus', ' mine '],
    asks: { paths: ['a.html'], details: {}, directory: 'mine' },
  },
  {
    args: ['a.html', '--corpus', ' '],
    asks: { paths: ['a.html'], details: {}, directory: 'corpus' },
  },
])('$args asks to add $asks.paths to $asks.directory', ({ args, asks }) => {
  expect(readAddRequest(args, 'corpus')).toEqual({ kind: 'add', ...asks });
});

test.each([[['--help']], [['-h']], [['a.html', '-h']]])('%j asks for help', (args) => {
  expect(readAddRequest(args, 'corpus')).toEqual({ kind: 'help' });
});

test.each([
  { args: [], says: /^Usage: / },
  { args: ['--outlet', 'The Gazette'], says: /^Usage: / },
  { args: ['a.html', '--outlet'], says: /--outlet.* argument missing/ },
  { args: ['a.html', '--autor', 'x'], says: /Unknown option '--autor'/ },
  { args: ['a.html', '--\u001B[2J'], says: /Unknown option '--\\u\{1b\}\[2J'/ },
])('$args is told as wrong, with the usage', ({ args, says }) => {
  const request = readAddRequest(args, 'corpus');
  expect(request).toEqual({ kind: 'wrong', message: expect.stringMatching(says) });
  expect(request).toEqual({ kind: 'wrong', message: expect.stringContaining(ADD_USAGE) });
});

test.each([
  { details: {}, count: 0, says: /no text, Markdown or saved page/ },
  { details: { title: 'Pier falls' }, count: 1, says: null },
  { details: { outlet: 'The Gazette' }, count: 2, says: null },
  { details: { title: 'Pier falls' }, count: 2, says: /one by one/ },
  { details: { published: '2022-02' }, count: 2, says: /one by one/ },
  { details: { url: 'https://a.example/1' }, count: 2, says: /one by one/ },
])('$details for $count articles', ({ details, count, says }) => {
  const obstacle = obstacleTo({ details }, count);
  expect(obstacle).toEqual(says === null ? null : expect.stringMatching(says));
});
