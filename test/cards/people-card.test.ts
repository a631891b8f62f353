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
const ALIKE = 'Quoted here, with such a name or office or speaking of it:';
const UNCLEAR = '**“Qwertz” is nobody whom the articles quote, or more than one.**';
const NOBODY = '**No article in this dossier quotes “Qwertz”.**';
const MOST = 'Nobody quoted here has a name or an office like that. The articles quote these most:';

describe('nobody of that name is quoted, and the card offers', () => {
  test.each([
    { name: 'whom it may mean', suggestions: ['Maren Holt'], mostQuoted: [], says: ALIKE },
    {
      name: 'whom it may mean rather than who is quoted most',
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
    const view = { person: 'Qwertz', suggestions, mostQuoted, topic: '', about: ABOUT };
    const card = nobodyCard(view);
    const [head = ''] = textsOf(card);
    expect(head).toBe([says === ALIKE ? UNCLEAR : NOBODY, says ?? []].flat().join('\n'));
    expect(JSON.stringify(card).includes('"label":"Maren Holt"')).toBe(says !== null);
    expect(JSON.stringify(card)).not.toContain('Jonas Falk');
  });
});
