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
  ['Share', 'furniture'],
  ['Related: Pier closed for a second week', 'furniture'],
  ['Photo: A. Person / Agency', 'furniture'],
  ['***', 'furniture'],
  ['Advertisement', 'furniture'],
  ['By Jane Doe', 'furniture'],
  ['Last updated 3 May 2024, 10:22 BST', 'furniture'],
  ['Mayor Ana Reyes (pictured) is to open the new pier in May', 'caption'],
  ['The pier was closed in May after the storm, as our reporter on the quay explains', 'caption'],
  ['A night of fear', 'heading'],
  ['“A question of trust”', 'heading'],
  ['Listen, the mayor said, and you will hear the sea.', 'body'],
  ['Subscribe to the view of one side or the other, she said, and you lose.', 'body'],
  ['Reading more into it would be wrong, he said.', 'body'],
  ['‘Sign up for our newsletter’ is all they tell us, said one resident.', 'body'],
  ['Shares fell by a tenth.', 'body'],
  ['She said:', 'body'],
  ['“We were told nothing', 'heading'],
])('%s is %s', (text, kind) => {
  expect(kindAmid(text)).toBe(kind);
});

test('a line that may be a byline or a heading is a heading below the top', () => {
  const article = [...Array(6).fill('One was here.'), 'By Jane Doe', 'Two was here.'];
  expect(paragraphKinds(article)[6]).toBe('heading');
});

test('where no block has a full stop, none is a caption for that', () => {
  expect(
    paragraphKinds([
      'ann: we go now',
      'ben: not before the tide turns and the wind drops at last today',
    ]),
  ).toEqual(['body', 'body']);
});
