import { describe, expect, test } from 'vitest';
import { nobodyCard } from '../../src/cards/people-card.ts';
import { textsOf } from './legal.ts';

const ABOUT = {
  title: 'The lease',
  examples: [],
  revision: '3f2a90bc',
  articles: 3,
  outlets: 2,
  speakers: 3,
  first: null,
  last: null,
};
const ALIKE = 'Quoted here, with a name or an office like it, or speaking of it:';
const SEVERAL = '**“Qwertz” fits several of those whom the articles name.**';
const OF_THEM = 'Quoted of them:';
const NOBODY = '**No article in this dossier quotes “Qwertz”.**';
const MOST = 'Nobody quoted here has a name or an office like that. The articles quote these most:';

describe('nobody of that name is quoted, and the card offers', () => {
  test.each([
    { name: 'whose name is like it', suggestions: ['Maren Holt'], mostQuoted: [], says: ALIKE },
    {
      name: 'whose name is like it rather than who is quoted most',
      suggestions: ['Maren Holt'],
      mostQuoted: ['Jonas Falk'],
      says: ALIKE,
    },
    {
      name: 'who is quoted most where it means none of them, and says so',
      suggestions: [],
      mostQuoted: ['Maren Holt'],
      says: MOST,
    },
    {
      name: 'who is quoted most where the like name cannot be shown',
      suggestions: ['\u200B'],
      mostQuoted: ['Maren Holt'],
      says: MOST,
    },
    { name: 'nobody where nobody is quoted', suggestions: [], mostQuoted: [], says: null },
  ])('$name', ({ suggestions, mostQuoted, says }) => {
    const view = {
      person: 'Qwertz',
      suggestions,
      several: false,
      mostQuoted,
      topic: '',
      about: ABOUT,
    };
    const card = nobodyCard(view);
    const [head = ''] = textsOf(card);
    expect(head).toBe([NOBODY, says ?? []].flat().join('\n'));
    expect(JSON.stringify(card).includes('"label":"Maren Holt"')).toBe(says !== null);
    expect(JSON.stringify(card)).not.toContain('Jonas Falk');
  });
});

test.each([
  { name: 'says so and offers them', suggestions: ['Maren Holt'], says: [SEVERAL, OF_THEM] },
  { name: 'offers none whose name cannot be shown', suggestions: ['\u200B'], says: [SEVERAL] },
])('where several go by the name, the card $name', ({ suggestions, says }) => {
  const view = {
    person: 'Qwertz',
    suggestions,
    several: true,
    mostQuoted: [],
    topic: '',
    about: ABOUT,
  };
  expect(textsOf(nobodyCard(view))[0]).toBe(says.join('\n'));
});
