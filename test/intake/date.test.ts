import { expect, test } from 'vitest';
import { dayIn, dayInAddress } from '../../src/intake/date.ts';

test.each([
  ['2031-10-04T22:30:00-05:00', '2031-10-04'],
  ['Posted on October 5, 2031 by x', '2031-10-05'],
  ['14th October 2031', '2031-10-14'],
  ['Thu 2 Sept 2031, 10:00', '2031-09-02'],
  ['Thursday, Nov. 13, 2031', '2031-11-13'],
  ['31 February 2031', null],
  ['2031-13-01', null],
  ['Mayor 5, 2031', null],
  ['in 2031', null],
  ['', null],
])('the day in "%s" is %s', (text, day) => {
  expect(dayIn(text)).toBe(day);
});

test.each([
  ['https://a.example/2031/10/04/pier', '2031-10-04'],
  ['https://a.example/news/2031-10-04/pier', '2031-10-04'],
  ['https://a.example/2031/10/pier', null],
  ['https://a.example/news-71223', null],
])('the day in %s is %s', (url, day) => {
  expect(dayInAddress(url)).toBe(day);
});
