import { expect, test } from 'vitest';
import { topicMatcher } from '../../src/search/topic.ts';
import { indexOf, PORT } from './made-up.ts';

const index = indexOf(PORT, { lexicon: [['the dispute', 'strike']] });

test.each([
  { about: 'strike', text: 'The strike was costing the town money.', isAbout: true },
  { about: 'strike', text: 'Olsen spoke about the fire.', isAbout: false },
  { about: 'STRIKES', text: 'They would strike again.', isAbout: true },
  { about: 'missiles', text: 'They fired a rocket.', isAbout: true },
  { about: 'expulsion', text: 'They were kicked out of the country.', isAbout: true },
  { about: 'the dispute', text: 'The strike goes on.', isAbout: true },
  { about: 'zebra', text: 'Olsen spoke about the fire.', isAbout: false },
  { about: '', text: 'Olsen spoke about the fire.', isAbout: false },
  { about: 'March 2021', text: 'The strike of March 2021 changed the town.', isAbout: true },
  { about: 'March 2021', text: 'The strike of April 2021 changed the town.', isAbout: false },
  { about: '2021', text: 'The strike of March 2021 changed the town.', isAbout: true },
  { about: 'stri\u200bke', text: 'They would strike again.', isAbout: true },
  { about: 'home secretary', text: 'He went to his house.', isAbout: false },
  { about: 'press conference', text: 'The newspapers were late.', isAbout: false },
  { about: '__proto__', text: 'Olsen spoke about the fire.', isAbout: false },
])('"$about": $text', ({ about, text, isAbout }) => {
  expect(topicMatcher(index, about)(text)).toBe(isAbout);
});
