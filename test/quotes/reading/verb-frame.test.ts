import { describe, expect, test } from 'vitest';
import { framesIn } from './read.ts';

/** "Ida Voss before say" for each frame of a sentence. */
function frames(text: string): string[] {
  return framesIn(text).map(({ subject, order, lemma }) => `${subject.printed} ${order} ${lemma}`);
}

describe('a verb of saying and who does it', () => {
  test.each([
    { text: 'Ida Voss said the weir was sound.', frame: 'Ida Voss before say' },
    { text: 'Ida Voss has said it is sound.', frame: 'Ida Voss before say' },
    { text: 'Ida Voss openly said it is sound.', frame: 'Ida Voss before say' },
    { text: 'Ida Voss herself always said it is sound.', frame: 'Ida Voss before say' },
    { text: 'The weir will hold, Ida Voss indicated.', frame: 'Ida Voss before indicate' },
    { text: '“It leaks,” she croaked.', frame: 'she before croak' },
    { text: '“It leaks,” said Ida Voss.', frame: 'Ida Voss inverted say' },
    { text: '“It leaks,” Ida Voss said.', frame: 'Ida Voss before say' },
    { text: '“It leaks,” snapped Ida Voss.', frame: 'Ida Voss inverted snap' },
    { text: 'The weir was sound, said Ida Voss.', frame: 'Ida Voss inverted say' },
    { text: 'The claim was denied by Ida Voss.', frame: 'Ida Voss passive deny' },
    { text: 'Ida Voss is saying that it is sound.', frame: 'Ida Voss before say' },
    { text: 'She’s saying that it is sound.', frame: 'She before say' },
    { text: 'The paper quoted Ida Voss as saying that it leaked.', frame: 'Ida Voss before say' },
    { text: 'Police say the weir is sound.', frame: 'Police before say' },
    { text: 'The Weir Board say it is sound.', frame: 'Weir Board before say' },
  ])('$frame: $text', ({ text, frame }) => {
    expect(frames(text)).toEqual([frame]);
  });

  test.each([
    { name: 'a second verb', text: 'Ida Voss said it rained and added that it snowed.' },
    { name: 'a participle behind a comma', text: 'Ida Voss said it was old, adding it leaked.' },
    { name: 'behind "while"', text: 'Ida Voss said it was old while adding that it leaked.' },
  ])('$name is done by the one before: $text', ({ text }) => {
    expect(frames(text)).toEqual(['Ida Voss before say', 'Ida Voss before add']);
  });
});

test('a participle goes on with the last speaker, not with the sentence’s subject', () => {
  expect(frames('Ida Voss left, Otto Brandl said, adding that it was late.')).toEqual([
    'Otto Brandl before say',
    'Otto Brandl before add',
  ]);
});

describe('nobody says anything', () => {
  test.each([
    { name: 'told by her family', text: 'Ida Voss has died, her family announced.' },
    { name: 'denied', text: 'Ida Voss did not say the weir was sound.' },
    { name: 'never said', text: 'Ida Voss never said the weir was sound.' },
    { name: 'wanted by many', text: 'Police want to say the weir is sound.' },
    { name: 'possible', text: 'Ida Voss may say the weir is sound.' },
    { name: 'wanted', text: 'Ida Voss wants to say the weir is sound.' },
    { name: 'said to somebody', text: 'Ida Voss was told that the weir was sound.' },
    { name: 'conditional', text: 'If Ida Voss says that it is sound, all is well.' },
    { name: 'unless', text: 'Unless Ida Voss says that it is sound, all is lost.' },
    { name: 'of neither', text: 'Neither Ida Voss nor Otto Brandl said that it was sound.' },
    { name: 'had it been said', text: 'Had Ida Voss said that it was sound, all would be well.' },
    { name: 'a plural verb of one person', text: 'Ida Voss say the weir is sound.' },
    { name: 'the object', text: 'The news told Ida Voss that it rained.' },
    { name: 'an act of a state', text: 'France expelled him, accusing him of theft.' },
    { name: 'an act of a government', text: 'The Norwegian government left, accusing him.' },
    { name: 'words of somebody’s own', text: '“It leaks,” said Ida Voss’s boat.' },
    { name: 'a denial by somebody’s own', text: 'The claim was denied by Ida Voss’s boat.' },
    { name: 'a plain word before a name', text: 'The weir was sound, told Ida Voss.' },
  ])('$name: $text', ({ text }) => {
    expect(frames(text)).toEqual([]);
  });
});

describe('a sentence reports by itself', () => {
  test.each([
    { reports: true, text: 'Ida Voss said the weir was sound.' },
    { reports: true, text: 'The weir will be sound by Friday, Ida Voss said.' },
    { reports: true, text: 'The weir will be sound, said Ida Voss.' },
    { reports: false, text: '“It leaks,” said Ida Voss.' },
    { reports: false, text: '“It leaks,” Ida Voss said.' },
    { reports: false, text: 'The weir will be sound by Friday, Ida Voss nodded.' },
    { reports: false, text: 'Yes, Ida Voss said.' },
    { reports: false, text: 'Ida Voss said on Friday.' },
  ])('$reports: $text', ({ text, reports }) => {
    expect(framesIn(text).map((frame) => frame.reports)).toEqual([reports]);
  });
});
