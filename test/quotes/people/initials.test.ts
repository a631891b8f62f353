import { expect, test } from 'vitest';
import { speakersIn } from '../reading/read.ts';

const SERVICE = 'The Federal Weir Service met.';
const LATE = 'The FWS said it was late.';

test.each([
  { name: 'behind the full name', paragraphs: [SERVICE, LATE], speaker: 'Federal Weir Service' },
  { name: 'before the full name', paragraphs: [LATE, SERVICE], speaker: 'Federal Weir Service' },
  {
    name: 'of small words too',
    paragraphs: ['The Bank of the Old North met.', 'The BON said it was late.'],
    speaker: 'Bank of the Old North',
  },
  {
    name: 'of two full names',
    paragraphs: [SERVICE, 'The Far Wool Society met.', LATE],
    speaker: 'FWS',
  },
  { name: 'of other letters', paragraphs: [SERVICE, 'The WBX said it was late.'], speaker: 'WBX' },
  {
    name: 'of two words',
    paragraphs: ['The Weir Board met.', 'The WB said it was late.'],
    speaker: 'WB',
  },
])('an abbreviation $name is $speaker', ({ paragraphs, speaker }) => {
  expect(speakersIn(...paragraphs)).toEqual([speaker]);
});
