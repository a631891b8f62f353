import { describe, expect, test } from 'vitest';
import { isReport } from '../../../src/quotes/reading/complement.ts';
import { readingOf } from './read.ts';

/** Whether "Voss denied murder" says something: the verb is the second word. */
function reports(text: string): boolean {
  const { tokens, lexicon } = readingOf(text);
  const cue = lexicon.cues.get(tokens[1]?.word ?? '');
  if (!cue) throw new Error(`no verb of saying: ${text}`);
  return isReport(cue, { tokens, from: 2, to: tokens.length });
}

describe('what stands behind the verb is said', () => {
  test.each([
    { name: 'a crime that is denied', text: 'Voss denied murder.' },
    { name: 'a crime that is admitted', text: 'Voss admits arson.' },
    { name: 'behind a colon', text: 'Voss snapped: it leaks badly.' },
    { name: 'words in marks', text: 'Voss joked “it leaks”.' },
    { name: 'one word in marks', text: 'Voss dismissed it as “nonsense”.' },
    { name: 'a clause with "that"', text: 'Voss found that the weir leaked.' },
    { name: 'a clause with its own verb', text: 'Voss believes the weir is old.' },
    { name: 'a question', text: 'Voss asked if the weir leaked.' },
    { name: 'enough words behind "said"', text: 'Voss said the boat sank.' },
    { name: 'a noun that is stressed', text: 'Voss stressed the age of the weir.' },
    { name: 'dismissed as something', text: 'Voss dismissed the report as nonsense.' },
    { name: 'a call for something', text: 'Voss called for calm in town.' },
    { name: 'a call on somebody', text: 'Voss called on them to leave.' },
    { name: 'called a name', text: 'Voss called the charges a lie.' },
    { name: 'praise for something', text: 'Voss praised the clerk for the tea.' },
    { name: 'a warning of something', text: 'Voss warned the town of floods.' },
    { name: 'a warning against something', text: 'Voss warned against swimming.' },
    { name: 'an urge to do something', text: 'Voss urged the town to leave.' },
    { name: 'a topic with a clause', text: 'Voss argued about the levy that it was unfair.' },
    { name: 'an added clause', text: 'Voss added the weir was old.' },
    { name: 'an added "that"', text: 'Voss added that it leaked.' },
    { name: 'an added clause with a pronoun', text: 'Voss added she loved it.' },
    { name: 'so, with marks', text: 'Voss said so: “It leaks.”' },
  ])('$name: $text', ({ text }) => {
    expect(reports(text)).toBe(true);
  });
});

describe('what stands behind the verb is not said', () => {
  test.each([
    { name: 'a pronoun that is denied', text: 'Voss denied it.' },
    { name: 'nothing behind "denied"', text: 'Voss denied.' },
    { name: 'one word behind "said"', text: 'Voss said yes.' },
    { name: 'so', text: 'Voss said so on the quay.' },
    { name: 'only a time', text: 'Voss said on Friday.' },
    { name: 'a topic', text: 'Voss argued about the levy.' },
    { name: 'a hearer', text: 'Voss complained to the club.' },
    { name: 'a thing found', text: 'Voss found the weir.' },
    { name: 'no clause behind a verb that needs one', text: 'Voss explained the weir.' },
    { name: 'a clause behind a verb that needs marks', text: 'Voss snapped that it leaked.' },
    {
      name: 'a topic behind a verb that needs no clause',
      text: 'Voss insisted over old levy plans.',
    },
    { name: 'a call that is none, and another noun', text: 'Voss called a vote on a levy.' },
    { name: 'a call that is none', text: 'Voss called a vote.' },
    { name: 'a call on a day', text: 'Voss called on Friday.' },
    { name: 'somebody dismissed', text: 'Voss dismissed the clerk.' },
    { name: 'somebody thanked', text: 'Voss thanked the clerk.' },
    { name: 'a place behind "to"', text: 'Voss urged the town to the north.' },
    { name: 'a number added', text: 'Voss added 900 jobs to the town.' },
    { name: 'more of something added', text: 'Voss added more weight to the weir.' },
    { name: 'salt added', text: 'Voss added salt to soup.' },
    { name: 'another sentence', text: 'Voss asked the clerk; that was on Monday.' },
  ])('$name: $text', ({ text }) => {
    expect(reports(text)).toBe(false);
  });
});
