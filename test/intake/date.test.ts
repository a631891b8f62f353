import { expect, test } from 'vitest';
import { dayIn, dayInAddress } from '../../src/intake/date.ts';

test.each([
  ['2031-10-04T22:30:00-05:00', '2031-10-04'],
  ['Posted on October 5, 2031 by x', '2031-10-05'],
  ['14th October 2031', '2031-10-14'],
  ['Thu 2 Sept 2031, 10:00', '2031-09-02'],
  ['Thursday, Nov. 13, 2031', '2031-11-13'],
  ['Staff Writer9/13/2031', '2031-09-13'],
  ['Issued on: 13/09/2031 - 18:03', '2031-09-13'],
  ['BBn, VILNIUS, 03.02.2031, 14:53', '2031-02-03'],
  ['2031/09/13', '2031-09-13'],
  ['13. September 2031', '2031-09-13'],
  ['13th of September 2031', '2031-09-13'],
  ['13-Sep-2031', '2031-09-13'],
  ['13-09-2031', '2031-09-13'],
  ['September 13,2031', '2031-09-13'],
  ['20310913T160500Z', '2031-09-13'],
  ['call 20310913', null],
  ['5/5/2031', '2031-05-05'],
  ['3/4/2031', null],
  ['13/13/2031', null],
  ['31 February 2031', null],
  ['2031-13-01', null],
  ['Mayor 5, 2031', null],
  ['in 2031', null],
  ['0000-00-00 13 September 2031', '2031-09-13'],
  ['2031-13-45, of 2031-09-13', '2031-09-13'],
  ['12 people 2030; 13 September 2031', '2031-09-13'],
  ['from Pier 12 2030 to September 13, 2031', '2031-09-13'],
  ['13/13/2031, 2031/13/09, 9/13/2031', '2031-09-13'],
  ['3/4/2031, changed 13/4/2031', null],
  ['0031-09-13', null],
  ['13 September 0031', null],
  ['1 Sep 2031', '2031-09-01'],
  ['1 June 2031', '2031-06-01'],
  ['1 Septe 2031', null],
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
