import { describe, expect, test } from 'vitest';
import { readTestimony } from '../../src/quotes/testimony.ts';
import { articleOf } from '../eval/articles.ts';

/** "1 direct Ben Ray: Go." for each statement of an article with these paragraphs. */
function said(paragraphs: readonly string[]): string[] {
  const { statements } = readTestimony([articleOf({ source: 'a.md', paragraphs })]);
  return statements.map(
    ({ paragraph, kind, speaker, text }) => `${paragraph} ${kind} ${speaker}: ${text}`,
  );
}

interface Row {
  readonly name: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly string[];
}

function rows(...table: readonly Row[]): readonly Row[] {
  return table;
}

describe('quotations', () => {
  test.each(
    rows(
      {
        name: 'the verb before its subject',
        paragraphs: ['“The pipes are old,” said Ingrid Solheim, the mayor of Halden.'],
        statements: ['1 direct Ingrid Solheim: The pipes are old,'],
      },
      {
        name: 'a short one, and a trade that few have',
        paragraphs: ['“It’ll be nobody’s fault,” says the landlady, Peg Rawnsley.'],
        statements: ['1 direct Peg Rawnsley: It’ll be nobody’s fault,'],
      },
      {
        name: '"he" after others who only stand beside him',
        paragraphs: [
          'Mayor Tom Brown and fire chief Bob Stone came too. “We will rebuild,” said Governor Rick Hall, flanked by Brown and Stone. He added: “Before Christmas.”',
        ],
        statements: [
          '1 direct Rick Hall: We will rebuild,',
          '1 direct Rick Hall: Before Christmas.',
        ],
      },
      {
        name: '"he" after a spokesman without a name',
        paragraphs: [
          'Chancellor Jan Vogt is ill. “That is false,” a spokesman for Vogt said. “We have the money,” he said.',
        ],
        statements: [],
      },
      {
        name: '"he" after a spokeswoman, who is no he',
        paragraphs: [
          'Mayor Otto Lind opened the pier. He said that it was safe.',
          'A spokeswoman said the work was done. “I am glad,” he said.',
        ],
        statements: [
          '1 reported Otto Lind: He said that it was safe.',
          '2 direct Otto Lind: I am glad,',
        ],
      },
      {
        name: 'a colon',
        paragraphs: ['Tessa Vine, who is 45, said: “It is a disgrace.”'],
        statements: ['1 direct Tessa Vine: It is a disgrace.'],
      },
      {
        name: 'interrupted by its speaker',
        paragraphs: ['“The court spoke,” Naledi Dube said, “and we obey.”'],
        statements: [
          '1 direct Naledi Dube: The court spoke,',
          '1 direct Naledi Dube: and we obey.',
        ],
      },
      {
        name: 'two sentences, the speaker between',
        paragraphs: ['“We lost,” admitted coach Ole Brun. “We deserved it.”'],
        statements: ['1 direct Ole Brun: We lost,', '1 direct Ole Brun: We deserved it.'],
      },
      {
        name: 'a question mark before the verb',
        paragraphs: ['“Are we ready for it?” Ole Brun asked.'],
        statements: ['1 direct Ole Brun: Are we ready for it?'],
      },
      {
        name: 'signed with a dash',
        paragraphs: ['“I will not go there again. Never!” ― Sonya Herridge'],
        statements: ['1 direct Sonya Herridge: I will not go there again. Never!'],
      },
      {
        name: 'over paragraphs, each opened, only the last closed',
        paragraphs: [
          'Desmond Okello said: “For years we looked away.',
          '“We ask for nothing.',
          '“Do what you must with us.”',
        ],
        statements: [
          '1 direct Desmond Okello: For years we looked away.',
          '2 direct Desmond Okello: We ask for nothing.',
          '3 direct Desmond Okello: Do what you must with us.',
        ],
      },
      {
        name: 'over paragraphs with a caption between',
        paragraphs: [
          'Desmond Okello said: ‘For years we looked away.',
          'The cathedral of Saint Anne in the rain (pictured)',
          '‘We ask for nothing.’',
          'The service lasted an hour.',
        ],
        statements: [
          '1 direct Desmond Okello: For years we looked away.',
          '3 direct Desmond Okello: We ask for nothing.',
        ],
      },
      {
        name: 'never closed, with a new speaker behind',
        paragraphs: [
          '“We were told the gas was off, said Ottoline Frey. Piers Dunmore said it was on.',
        ],
        statements: [
          '1 direct Ottoline Frey: We were told the gas was off,',
          '1 reported Piers Dunmore: Piers Dunmore said it was on.',
        ],
      },
      {
        name: 'a paragraph of nothing else goes on with the speaker before',
        paragraphs: ['“It was close,” Ole Brun said.', '“We had two chances and missed them.”'],
        statements: [
          '1 direct Ole Brun: It was close,',
          '2 direct Ole Brun: We had two chances and missed them.',
        ],
      },
      {
        name: 'a transcript',
        paragraphs: [
          'Chris Wall met Mia Pence on Sunday.',
          'WALL: Will you run?',
          'PENCE: I have not decided.',
          'WALL: When will you?',
        ],
        statements: [
          '2 direct Chris Wall: Will you run?',
          '3 direct Mia Pence: I have not decided.',
          '4 direct Chris Wall: When will you?',
        ],
      },
      {
        name: 'questions and answers',
        paragraphs: [
          'Samira Haddad has run the clinic for years.',
          'Q: Did you see this coming?',
          'A: Not this year.',
          'Q: And now?',
          'A: We lock the door.',
        ],
        statements: [
          '3 direct Samira Haddad: Not this year.',
          '5 direct Samira Haddad: We lock the door.',
        ],
      },
    ),
  )('$name', ({ paragraphs, statements }) => {
    expect(said(paragraphs)).toEqual(statements);
  });
});

describe('reported and mixed speech', () => {
  test.each(
    rows(
      {
        name: 'a clause without marks',
        paragraphs: ['Lars Holm said on Monday that the road would stay shut.'],
        statements: [
          '1 reported Lars Holm: Lars Holm said on Monday that the road would stay shut.',
        ],
      },
      {
        name: 'the speaker at the end',
        paragraphs: ['The lake will be safe by Friday, Agneta Berg of the weather service said.'],
        statements: [
          '1 reported Agneta Berg: The lake will be safe by Friday, Agneta Berg of the weather service said.',
        ],
      },
      {
        name: 'a few words in marks: the whole sentence',
        paragraphs: ['Lars Holm dismissed the report as “a joke”.'],
        statements: ['1 reported Lars Holm: Lars Holm dismissed the report as “a joke”.'],
      },
      {
        name: 'a participle',
        paragraphs: ['Nkechi Obiora defended the dam, stressing that the valley was dry.'],
        statements: [
          '1 reported Nkechi Obiora: Nkechi Obiora defended the dam, stressing that the valley was dry.',
        ],
      },
      {
        name: 'according to',
        paragraphs: ['Nine people are missing, according to Rosa Mendieta, who runs the house.'],
        statements: [
          '1 reported Rosa Mendieta: Nine people are missing, according to Rosa Mendieta, who runs the house.',
        ],
      },
      {
        name: 'the passive, with a second speaker',
        paragraphs: ['Lars Holm said it was safe, a claim denied by Mia Stone on Friday.'],
        statements: [
          '1 reported Lars Holm: Lars Holm said it was safe, a claim denied by Mia Stone on Friday.',
          '1 reported Mia Stone: Lars Holm said it was safe, a claim denied by Mia Stone on Friday.',
        ],
      },
      {
        name: 'a relative clause with a speaker of its own',
        paragraphs: ['Mia Stone accused him of “theft”, which Lars Holm has denied as “absurd”.'],
        statements: [
          '1 reported Mia Stone: Mia Stone accused him of “theft”, which Lars Holm has denied as “absurd”.',
          '1 reported Lars Holm: Mia Stone accused him of “theft”, which Lars Holm has denied as “absurd”.',
        ],
      },
    ),
  )('$name', ({ paragraphs, statements }) => {
    expect(said(paragraphs)).toEqual(statements);
  });
});

describe('a quotation without a verb, behind a sentence', () => {
  test.each([
    {
      name: 'about a person is that person’s',
      paragraphs: ['Ida Voss lost her boat. “It leaked badly.”'],
      statements: ['1 direct Ida Voss: It leaked badly.'],
    },
    {
      name: 'about a person, and one about the rain, is that person’s',
      paragraphs: ['Ida Voss lost her boat. All day rain fell. “It leaked badly.”'],
      statements: ['1 direct Ida Voss: It leaked badly.'],
    },
    {
      name: 'about a house is nobody’s',
      paragraphs: ['The Weir Board lost its boat. “It leaked badly.”'],
      statements: [],
    },
    {
      name: 'about a person and one about a house is nobody’s',
      paragraphs: ['Ida Voss left. The Weir Board lost its boat. “It leaked badly.”'],
      statements: [],
    },
    {
      name: 'about a person, in the paragraph before, is nobody’s',
      paragraphs: ['Ida Voss lost her boat.', 'All day rain fell. “It leaked badly.”'],
      statements: [],
    },
    {
      name: 'of the last speaker is the last speaker’s',
      paragraphs: ['Ida Voss said it rained. Otto Brandl said it snowed. “It leaked badly.”'],
      statements: [
        '1 reported Ida Voss: Ida Voss said it rained.',
        '1 reported Otto Brandl: Otto Brandl said it snowed.',
        '1 direct Otto Brandl: It leaked badly.',
      ],
    },
  ])('$name', ({ paragraphs, statements }) => {
    expect(said(paragraphs)).toEqual(statements);
  });
});

describe('a paragraph of nothing but a quotation', () => {
  test.each([
    {
      name: 'goes on with the speaker before',
      paragraphs: ['Ida Voss said it rained.', '“It leaked badly.”'],
      statements: [
        '1 reported Ida Voss: Ida Voss said it rained.',
        '2 direct Ida Voss: It leaked badly.',
      ],
    },
    {
      name: 'does not where nobody spoke between',
      paragraphs: ['Ida Voss said it rained.', 'The boat was lost.', '“It leaked badly.”'],
      statements: ['1 reported Ida Voss: Ida Voss said it rained.'],
    },
    {
      name: 'does not where it is a scrap',
      paragraphs: ['Ida Voss said it rained.', '“Go now.”'],
      statements: ['1 reported Ida Voss: Ida Voss said it rained.'],
    },
    {
      name: 'does not where the person before said nothing',
      paragraphs: ['Ida Voss lost her boat.', '“It leaked badly.”'],
      statements: [],
    },
  ])('$name', ({ paragraphs, statements }) => {
    expect(said(paragraphs)).toEqual(statements);
  });
});
