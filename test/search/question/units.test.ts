import { describe, expect, test } from 'vitest';
import type { KnownPerson } from '../../../src/search/index/knowledge.ts';
import { personOf } from '../../../src/search/index/tag.ts';
import { questionWords } from '../../../src/search/question/question-words.ts';
import type { Unit } from '../../../src/search/question/unit.ts';
import { unitsOf } from '../../../src/search/question/units.ts';
import { article, indexOf, PORT } from '../made-up.ts';

const person = (name: string, kind: KnownPerson['kind'] = 'person'): KnownPerson => ({
  ...{ name, aliases: [], kind, roles: [], statements: 0 },
});
const persons = [
  ...[person('Piet Olsen'), person('Ada Zealand'), person('Hanna Brook')],
  ...[person('Theresa May'), person('Will Ray'), person('April Stone')],
];
const index = indexOf([...PORT, article({ source: 'z.md', paragraphs: ['She made a promise.'] })], {
  persons,
});
const unitsIn = (question: string): Unit[] => unitsOf(index, questionWords(index, question));

describe('a question’s words become units', () => {
  test.each([
    {
      name: 'words',
      question: 'why did the dockers strike',
      units: ['word dockers', 'word strike'],
    },
    { name: 'a word once', question: 'strike or strikes', units: ['word strike'] },
    {
      name: 'a phrase',
      question: 'who threw out the dockers',
      units: ['phrase threw out', 'word dockers'],
    },
    {
      name: 'a phrase round other words',
      question: 'who kicked six dockers out',
      units: ['phrase kicked out', 'word six', 'word dockers'],
    },
    {
      name: 'a full name',
      question: 'did Hanna Brook resign',
      units: ['person hanna brook', 'word resign'],
    },
    { name: 'a surname', question: 'did brook resign', units: ['person brook', 'word resign'] },
    {
      name: 'an honorific with it',
      question: 'did Mrs Brook resign',
      units: ['person brook', 'word resign'],
    },
    {
      name: 'another spelling of it',
      question: 'did olssen resign',
      units: ['person olssen', 'word resign'],
    },
    {
      name: 'a surname mistyped behind the first name',
      question: 'did Piet Olssen resign',
      units: ['person piet olssen', 'word resign'],
    },
    {
      name: 'a surname that is a small word too, in capitals',
      question: 'what did May say',
      units: ['person may', 'word say'],
    },
    {
      name: 'such a one behind a title',
      question: 'did prime minister may resign',
      units: ['phrase prime minister', 'person may', 'word resign'],
    },
    {
      name: 'such a one behind an honorific',
      question: 'did mrs may resign',
      units: ['person may', 'word resign'],
    },
    {
      name: 'such a first name',
      question: 'why did Will resign',
      units: ['person will', 'word resign'],
    },
    { name: 'the small word', question: 'may they resign', units: ['word resign'] },
    { name: 'the small word as the first', question: 'Will they resign', units: ['word resign'] },
    {
      name: 'the small word where every word has a capital',
      question: 'When Will Dockers Strike',
      units: ['word dockers', 'word strike'],
    },
    {
      name: 'the month of that name',
      question: 'what fire was in May',
      units: ['word fire', 'date may'],
    },
    {
      name: 'the month of that name and its year',
      question: 'what burned in May 2022',
      units: ['word burned', 'date may 2022'],
    },
    {
      name: 'a full name with it before a year',
      question: 'what did Theresa May 2022 say',
      units: ['person theresa may', 'date 2022', 'word say'],
    },
    {
      name: 'a full name with a month',
      question: 'did Theresa May resign in May 2022',
      units: ['person theresa may', 'word resign', 'date may 2022'],
    },
    {
      name: 'a full name that begins with a month',
      question: 'did April Stone resign',
      units: ['person april stone', 'word resign'],
    },
    {
      name: 'a country that has somebody’s name in it',
      question: 'ships from New Zealand',
      units: ['word ships', 'phrase new zealand'],
    },
    {
      name: 'how people put what an article tells',
      question: 'why did the talks go in tatters',
      units: ['word talks', 'word go', 'phrase in tatters'],
    },
    {
      name: 'words of which no article tells',
      question: 'who is the war secretary',
      units: ['word war', 'word secretary'],
    },
    {
      name: 'a name that a country has in it',
      question: 'did Zealand resign',
      units: ['person zealand', 'word resign'],
    },
    {
      name: 'a month of a short year that some article is of',
      question: 'fire apr 21',
      units: ['word fire', 'date apr 21'],
    },
    {
      name: 'a month and a day',
      question: 'fire apr 22',
      units: ['word fire', 'date apr', 'word 22'],
    },
    {
      name: 'a month of a year',
      question: 'fire in February 2021',
      units: ['word fire', 'date february 2021'],
    },
    { name: 'stop words alone', question: 'what was it for', units: [] },
    { name: 'nothing', question: '', units: [] },
  ])('$name: $question', ({ question, units }) => {
    expect(unitsIn(question).map(({ kind, terms }) => `${kind} ${terms.join(' ')}`)).toEqual(units);
  });
});

describe('the places of a unit', () => {
  test.each([
    { question: 'who kicked six dockers out', unit: 'kicked out', at: 1, places: [1, 4] },
    { question: 'did Mrs Hanna Brook resign', unit: 'hanna brook', at: 2, places: [2, 3] },
    { question: 'fire in February 2021', unit: 'february 2021', at: 2, places: [2, 3] },
  ])('$unit in: $question', ({ question, unit, at, places }) => {
    const found = unitsIn(question).find(({ terms }) => terms.join(' ') === unit);
    expect(found).toMatchObject({ at, places });
  });
});

describe('the tags of a unit', () => {
  test('a person’s own, before anything its name means', () => {
    const [brook] = unitsIn('brook');
    expect(personOf(brook?.tags[0]?.tag ?? 0)).toBe(2);
  });

  test('of a phrase its own, and for less those of its words', () => {
    const [promise] = unitsIn('made a promise');
    const whole = (promise?.tags ?? []).filter(({ part }) => part !== true);
    const parts = (promise?.tags ?? []).filter(({ part }) => part === true);
    expect(promise?.kind).toBe('phrase');
    expect([whole.length > 0, parts.length > 0]).toEqual([true, true]);
    const least = Math.min(...whole.map(({ weight }) => weight));
    expect(parts.filter(({ weight }) => weight >= least)).toEqual([]);
  });
});

describe('what everybody says all the time weighs less', () => {
  const weightOf = (question: string) => unitsIn(question)[0]?.weight ?? 0;

  test.each([
    { less: 'good', more: 'freighter' },
    { less: 'actual', more: 'ship' },
    { less: 'night', more: 'Night' },
    { less: 'told', more: 'good' },
    { less: 'what did they say about', more: 'good' },
  ])('$less before $more', ({ less, more }) => {
    expect(weightOf(less)).toBeLessThan(weightOf(`the ${more}`));
  });

  test('but a phrase of small words tells what it means', () =>
    expect(weightOf('own up')).toBeGreaterThan(weightOf('what did they say about')));

  test('what the question leaves out, unless it asks for that too', () => {
    const weightIn = (question: string) =>
      unitsIn(question).find(({ terms }) => terms.includes('strike'))?.weight ?? 0;
    const whole = weightIn('the strike');
    expect(weightIn('besides the strike, what else was it about')).toBeLessThan(whole);
    expect(weightIn('besides the strike in March, what was the strike about')).toBe(whole);
  });
});
