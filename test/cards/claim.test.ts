import { expect, test } from 'vitest';
import { claimOf } from '../../src/cards/claim.ts';

const LONG = 'The harbour master signed the lease of warehouse nine on 27 February.';

test.each([
  {
    name: 'a short message is taken whole',
    message: 'Who knew? Nobody.',
    claim: 'Who knew? Nobody.',
  },
  { name: 'lines become one', message: 'Who\nknew?\n\n', claim: 'Who knew?' },
  {
    name: 'of a long one the longest sentence',
    message: `${'Well. '.repeat(60)}${LONG} So.`,
    claim: LONG,
  },
  {
    name: 'a line of its own is a sentence of its own',
    message: `${'Port\n'.repeat(60)}${LONG}\nPort`,
    claim: LONG,
  },
  {
    name: 'a sentence longer than a question is cut',
    message: 'lease '.repeat(100),
    claim: 'lease '.repeat(50).trim(),
  },
  { name: 'blank', message: ' \n ', claim: '' },
])('$name', ({ message, claim }) => {
  expect(claimOf(message)).toBe(claim);
});
