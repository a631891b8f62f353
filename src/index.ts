export type { Article } from './corpus/article.ts';
export { CorpusError, type Problem } from './corpus/problem.ts';
export {
  type Dossier,
  type OpenOptions,
  openDossier,
  type QuoteOptions,
  type SpeakerCount,
} from './dossier.ts';
export type { Chosen } from './quotes/quote.ts';
export type { Quotes, Speaker } from './quotes/speaker.ts';
export type { Statement } from './quotes/statement.ts';
export type { Answer, AskOptions, Elsewhere, Passage, Place, Reasons } from './search/answer.ts';
