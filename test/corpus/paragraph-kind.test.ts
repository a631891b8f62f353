import { expect, test } from 'vitest';
import { paragraphKinds } from '../../src/corpus/paragraph-kind.ts';

// Amid full paragraphs, as a missing full stop tells only there.
const kindAmid = (text: string): string | undefined =>
  paragraphKinds(['One was here.', 'Two was here.', text, 'Three was here.'])[2];

test.each([
  ['READ MORE: Ferry service to resume after storm damage', 'furniture'],
  ['Read more about the inquiry', 'furniture'],
  [
    'Subscribe free to our weekly newsletter for exclusive coverage. Direct to your inbox every Monday.',
    'furniture',
  ],
  ['Have you heard our new podcast Harbour Talk? Ann and Ben dig into the week…', 'furniture'],
  ['Sign up for our daily briefing', 'furniture'],
  ['Listen to the full interview on our podcast.', 'furniture'],
  ['Leave a Reply', 'furniture'],
  ['Sign up to This is the Coast', 'furniture'],
  ['Enjoying the Gazette? Sign up for our free weekly letter.', 'furniture'],
  ['What do you think? Let us know in the comments below.', 'furniture'],
  ['\u00A9 2031 The Gazette. Made on the coast.', 'furniture'],
  ['Credit...Ann Person/The Gazette', 'furniture'],
  ['Submitted by Jane Doe on Sat, 20/11/2031 - 14:31', 'furniture'],
  [
    'A version of this article appears in print on June 11, 2031, Section A, Page 11 of the coastal edition with the headline: They Hit the Pier. Order Reprints | Today\u2019s Paper | Subscribe',
    'furniture',
  ],
  ['Share', 'furniture'],
  ['Related: Pier closed for a second week', 'furniture'],
  ['Photo: A. Person / Agency', 'furniture'],
  ['***', 'furniture'],
  ['Advertisement', 'furniture'],
  ['By Jane Doe', 'furniture'],
  ['Diplomatic correspondent', 'furniture'],
  ['Last updated 3 May 2024, 10:22 BST', 'furniture'],
  ['Mayor Ana Reyes (pictured) is to open the new pier in May', 'caption'],
  ['The pier was closed in May after the storm, as our reporter on the quay explains', 'caption'],
  ['A night of fear', 'heading'],
  ['“A question of trust”', 'heading'],
  ['Image source, Agency', 'furniture'],
  ['Published', 'furniture'],
  ['Why you can trust The Gazette', 'furniture'],
  ['More from The Gazette', 'furniture'],
  ['Copyright 2031 The Gazette. All rights reserved.', 'furniture'],
  ['Got a story? Email us at tips@gazette.example or call 0800 555 111', 'furniture'],
  ['Follow our coverage of the pier at https://gazette.example/pier', 'furniture'],
  ['You can get the latest news by joining our WhatsApp community.', 'furniture'],
  ['Topics: Piers, Storms', 'furniture'],
  ['Photo by A. Person/Agency', 'furniture'],
  ['Get the Gazette in your inbox every morning.', 'furniture'],
  ['For the latest round of talks, envoys flew in.', 'body'],
  ['« The pier was closed in May after the storm. »', 'body'],
  ['»The pier was closed in May after the storm.«', 'body'],
  ['„The pier was closed in May after the storm.“', 'body'],
  ['Sponsored by the port, the club grew.', 'body'],
  ['What do you think? he asked.', 'body'],
  ['Sign up to fight, the poster read.', 'body'],
  ['Join our army, it says.', 'body'],
  ['Read more than a dozen of their letters and one word returns: mud.', 'body'],
  ['More from the fund went to hotels than to the pier.', 'body'],
  ['Copyright law was not on his side.', 'body'],
  ['Source: the port, citing its own engineers.', 'body'],
  ['Listen, the mayor said, and you will hear the sea.', 'body'],
  ['Subscribe to the view of one side or the other, she said, and you lose.', 'body'],
  ['Reading more into it would be wrong, he said.', 'body'],
  ['‘Sign up for our newsletter’ is all they tell us, said one resident.', 'body'],
  ['Shares fell by a tenth.', 'body'],
  ['\u00A9 Provided by The Gazette The pier fell on Monday, the port said.', 'body'],
  ['Sources close to the mayor said the pier would open in May.', 'body'],
  ['Receive it as a gift, the mayor said, and you will owe for it.', 'body'],
  ['She said:', 'body'],
  ['“We were told nothing', 'heading'],
  ['What happened?', 'heading'],
  ['Who decided to shut it, and when?', 'heading'],
  ['**What happened?**', 'heading'],
  ['*Why now?*', 'heading'],
  ['## What happened?', 'heading'],
  ['**The port’s engineer says that she asked for a warning on 10 May.**', 'heading'],
  ['__You were away when it fell.__', 'heading'],
  ['***Two were here***', 'heading'],
  ['**By Jane Doe**', 'furniture'],
  ['**Read more: Pier closed for a second week**', 'furniture'],
  ['*Photo: A. Person / Agency*', 'furniture'],
  ['*This article was changed on 10 May.*', 'body'],
  ['**“We were told nothing.”**', 'body'],
  ['“Who told you?”', 'body'],
  ['“Who told you?', 'body'],
  ['She asked who knew. Who did?', 'body'],
  ['Q: Who knew?', 'body'],
  ['Who knew that the pier would not hold until the morning?', 'body'],
  ['**Pier.** It fell on **Monday.**', 'body'],
  [
    '**The pier fell on Monday, the port said, and nobody who was on it then has been found since.**',
    'body',
  ],
])('%s is %s', (text, kind) => {
  expect(kindAmid(text)).toBe(kind);
});

test('a line that may be a byline or a heading is a heading below the top', () => {
  const article = [...Array(6).fill('One was here.'), 'By Jane Doe', 'Two was here.'];
  expect(paragraphKinds(article)[6]).toBe('heading');
});

test('in an article of questions and answers, the questions count as whole sentences', () => {
  const answers = ['Two ferries had hit the pier in one week before the storm', 'One was here.'];
  const questions = ['**What happened?**', '**Who knew?**', '**And now?**'];
  expect(paragraphKinds([...questions, ...answers])[3]).toBe('caption');
});

test('where no block has a full stop, none is a caption for that', () => {
  expect(
    paragraphKinds([
      'ann: we go now',
      'ben: not before the tide turns and the wind drops at last today',
    ]),
  ).toEqual(['body', 'body']);
});
