import { describe, expect, test } from 'vitest';
import { isByline } from '../../src/corpus/byline.ts';

describe('a line of when, wherever it stands', () => {
  test.each([
    'Published 3 May 2024, 10:22 BST',
    'Published: 10:22, 3 May 2024 | Updated: 11:05, 3 May 2024',
    'First published on Fri 3 May 2024 10.22 BST',
    'Last updated 3 May 2024',
    'Last updated on Tuesday, May 7th, 2024 at 9:15 p.m.',
    'Last modified yesterday',
    'Updated 2 hours ago',
    'UPDATED: 2024-05-03 10:22 GMT',
    'Posted on May 3, 2024 by Jane Doe',
    '3 May 2024, 10:22 BST',
    'May 3, 2024 10:22am EDT',
    '3 min read',
    '12-minute read',
    'Reading time: 4 minutes',
    '3 May 2024 10:22 · 3 min read',
    'Updated 3 May 2024 • 5 mins read',
  ])('%s', (text) => {
    expect(isByline(text, false)).toBe(true);
  });
});

describe('a line of who, at the top of an article', () => {
  test.each([
    'By Jane Doe',
    'BY JANE DOE',
    'by Jane Doe',
    'By: Jane van der Doe',
    'By Jane Doe and John O’Roe',
    'By Jane Doe, Political Editor',
    'By Jane Doe, political editor, and John Roe in Port Elster',
    'By Jane Doe | BBC News',
    'By Jane Doe Published 3 May 2024',
    'By Jane Doe, 3 min read',
    'J. Doe | 3 min read',
    'By Reuters Staff',
    'By The Associated Press',
    'By our crime correspondent',
    'Jane Doe, Political Editor',
    'Jane Doe – chief reporter',
    'Jane Doe | Home affairs correspondent, The Gazette',
  ])('%s', (text) => {
    expect(isByline(text, true)).toBe(true);
  });

  test.each(['Written by Jane Doe', 'Additional reporting by Jane Doe and John Roe'])(
    '%s, and elsewhere too',
    (text) => {
      expect(isByline(text, false)).toBe(true);
    },
  );
});

describe('no such line', () => {
  test.each(['By Jane Doe', 'Jane Doe, Political Editor'])(
    '%s, far from the top: it may be a heading or say who is in a picture',
    (text) => {
      expect(isByline(text, false)).toBe(false);
    },
  );

  test.each([
    'By Friday the harbour was shut.',
    'By Friday the harbour was shut',
    'By May 2024',
    'By Land and Sea',
    'By the numbers',
    'By The Numbers',
    'By Popular Demand',
    'By Jane Doe, the letter was signed on Friday.',
    'By Jane Doe’s own account she was at home',
    'Published accounts show a loss',
    'Published figures for May 2024 show that 3,000 were moved',
    'Updated guidance',
    'Updated Guidance, May 2024',
    'Last May she moved to Port Elster',
    'First Minister John Roe',
    'First, 3 May: the vote',
    '3 May 2024',
    'May 2024',
    'Friday, 3 May',
    'Jane Doe, Prime Minister',
    'Jane Doe, the editor who was dismissed',
    'Editor Jane Doe resigned on Friday.',
    '“By Jane Doe”',
    'Read 3 books',
    'The 10-minute read that changed the council',
    'Reading 3 Port Elster 2',
    'Date with destiny',
    'Posted to Moscow in May 2024',
    'Published by the council in May 2024, the report names four officials',
    'She said:',
  ])('%s', (text) => {
    expect(isByline(text, true)).toBe(false);
  });
});
