import { expect, test } from 'vitest';
import { mentionIn, readingOf } from './read.ts';

test.each([
  { text: 'A spokesman for the Weir Board left.', printed: 'spokesman', to: 'Weir Board' },
  {
    text: 'A clerk of the Norwegian Weir Board left.',
    printed: 'clerk',
    to: 'Norwegian Weir Board',
  },
  { text: 'A spokesman for the UK’s Roads Office left.', printed: 'spokesman', to: 'Roads Office' },
  { text: 'The mayor of the old fishing town left.', printed: 'mayor', to: 'fishing town left' },
  { text: 'The mayor of the old town, Voss, left.', printed: 'mayor', to: 'old town' },
  { text: 'Ida Voss of the weir service said so.', printed: 'Ida Voss', to: 'weir service' },
  { text: 'Ida Voss at the weir service said so.', printed: 'Ida Voss', to: 'Ida Voss' },
  { text: 'The mayor’s friend for years left.', printed: 'mayor', to: 'mayor’s' },
])('"$printed" goes on to "$to": $text', ({ text, printed, to }) => {
  const last = readingOf(text).tokens[mentionIn(text, printed).to - 1];
  expect(text.slice(0, last?.end)).toMatch(new RegExp(`${to}$`));
});

test.each([
  { text: 'A spokesman for the Weir Board left.', printed: 'spokesman', house: 'Weir Board' },
  {
    text: 'A spokesman for the UK’s Roads Office left.',
    printed: 'spokesman',
    house: 'Roads Office',
  },
  { text: 'The clerk to the Weir Board left.', printed: 'clerk', house: null },
  { text: 'A spokeswoman in Mossby left.', printed: 'spokeswoman', house: null },
  { text: 'A spokesman for the mayor left.', printed: 'spokesman', house: null },
  { text: 'A spokesman for the old quiet weir in Mossby left.', printed: 'spokesman', house: null },
])('"$printed" is of the house $house: $text', ({ text, printed, house }) => {
  expect(mentionIn(text, printed).house?.printed ?? null).toBe(house);
});
