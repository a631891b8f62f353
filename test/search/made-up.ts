import type { ArticleText, ParagraphKind } from '../../src/corpus/article.ts';
import { buildPassageIndex } from '../../src/search/index/build-passage-index.ts';
import type { Knowledge } from '../../src/search/index/knowledge.ts';
import { type TitledIndex, titledIndex } from '../../src/search/question/titled-index.ts';
import { sentencesOf } from '../../src/text/sentences.ts';

interface Draft {
  readonly source?: string;
  readonly outlet?: string;
  readonly title?: string;
  readonly published?: string | null;
  readonly paragraphs: readonly (string | readonly [ParagraphKind, string])[];
}

export const NOTHING_KNOWN: Knowledge = {
  persons: [],
  references: [],
  speech: [],
  title: null,
  lexicon: [],
};

/** An article of a few paragraphs, by default of body text. */
export function article(draft: Draft): ArticleText {
  const { source = 'one.md', outlet = 'The Post', title = 'A title', published = null } = draft;
  const blocks = draft.paragraphs.map((block) =>
    typeof block === 'string' ? (['body', block] as const) : block,
  );
  const paragraphs = blocks.map(([kind, text], at) => ({
    ...{ kind, text, number: at + 1 },
    sentences: sentencesOf(text),
  }));
  const texts = blocks.map(([, text]) => text);
  const rest = { url: null, note: null, words: 0 };
  return { article: { source, outlet, title, published, ...rest, paragraphs: texts }, paragraphs };
}

export function indexOf(
  articles: readonly ArticleText[],
  knowledge: Partial<Knowledge> = {},
): TitledIndex {
  return titledIndex(buildPassageIndex(articles, { ...NOTHING_KNOWN, ...knowledge }));
}

/** A port, a strike, a mayor and a fire: enough to be asked about, and nothing that happened. */
export const PORT: readonly ArticleText[] = [
  article({
    source: '2021-03-05-harbour-post.md',
    outlet: 'Harbour Post',
    title: 'Dockers walk out at Port Elling',
    published: '2021-03-05',
    paragraphs: [
      'Four hundred dockers walked out at Port Elling on Monday after talks about night shifts collapsed.',
      'The union says its members have not had a pay rise since 2016. "We are tired of promises," said its leader, Hanna Brook.',
      'Mayor Piet Olsen said the strike was costing the town £2 million a day.',
      ['furniture', 'Sign up to our newsletter about strikes and dockers'],
      ['caption', 'Dockers outside the gates of Port Elling'],
      'A fire in a warehouse in February had already closed two of the five berths.',
    ],
  }),
  article({
    source: '2021-04-20-coast-daily.md',
    outlet: 'Coast Daily',
    title: 'Strike at Port Elling ends',
    published: '2021-04-20',
    paragraphs: [
      'Dockers at Port Elling went back to work on Tuesday after accepting a rise of 4 percent.',
      'Olsen resigned last week. He blamed the long dispute and his health.',
      'The first ship to be unloaded, a Norwegian freighter, had waited offshore for six weeks.',
    ],
  }),
];
