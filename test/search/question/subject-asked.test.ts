import { expect, test } from 'vitest';
import { questionWords } from '../../../src/search/question/question-words.ts';
import { subjectAsked } from '../../../src/search/question/subject-asked.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { article, indexOf } from '../made-up.ts';

const index = indexOf([article({ paragraphs: ['Norway expelled six envoys from the port.'] })]);

test.each([
  { question: 'did Norway also expel envoys', auxiliary: 'did', subject: 'norway' },
  { question: 'why were envoys of Norway expelled', auxiliary: 'were', subject: 'envoys' },
  { question: 'envoys expelled from Norway', auxiliary: '', subject: 'envoys' },
  { question: 'who is', auxiliary: 'is', subject: undefined },
])('$question: $auxiliary, $subject', ({ question, auxiliary, subject }) => {
  const words = questionWords(index, question);
  const asked = subjectAsked(words, unitsOf(index, words));
  expect(asked.auxiliary).toBe(auxiliary);
  expect(asked.unit?.terms.join(' ')).toBe(subject);
});
