import type { Elsewhere, Passage } from '../search/answer.ts';
import type { About } from '../service/dossier-service.ts';
import { referenceTo } from '../service/reference.ts';
import type { Card, Seen } from './card.ts';
import { cutEscaped, type Excerpt, excerpt } from './excerpt.ts';
import type { FoundAgain } from './found-again.ts';
import { type FrozenList, JUMP } from './frozen-list.ts';
import { type Head, headPart } from './head.ts';
import { TEXT_BUDGET } from './limits.ts';
import { escapeText, quoteLines, smallLine } from './markdown.ts';
import { stepButtons } from './paging.ts';
import {
  actionButton,
  buttonRows,
  cardOf,
  linePart,
  linkButton,
  type Part,
  sectionPart,
  selectRow,
  textLength,
  textPart,
} from './parts.ts';
import { named, sourceLine } from './places.ts';
import { say, sayCount } from './say.ts';
import { shareButton } from './shared-card.ts';

/** Whether a member asked, or had a message checked. */
export type Mode = 'ask' | 'check';

export interface AnswerView {
  readonly head: Head;
  readonly mode: Mode;
  readonly list: FrozenList;
  /** The one to show, then the ones to offer below it. */
  readonly results: readonly FoundAgain[];
  readonly about: About;
  readonly seen: Seen;
}

/** How many results a page takes: the one it shows and those it offers. */
export const PAGE_RESULTS = 4;
export const ACCENT = 0x2a9d8f;

export function answerCard(view: AnswerView): Card {
  const [lead, ...further] = view.results;
  const head = headPart(view.head);
  const source = lead?.passage ? sourceLines(lead.passage) : [];
  const foot = footPart(view);
  const spent = textLength([head, textPart(...source), foot]) + CUT_ROOM;
  const text = leadParts(lead, Math.min(LEAD_ROOM, TEXT_BUDGET - spent));
  const parts = [head, ...text, ...(source.length === 0 ? [] : [textPart(...source)])];
  const offered = furtherParts(further, TEXT_BUDGET - textLength([...parts, foot]), view.mode);
  return cardOf(
    [
      ...parts,
      ...(offered.length === 0 ? [] : [linePart(), ...offered]),
      linePart(),
      ...navigation(view, lead?.rank ?? 1),
      ...actions(lead?.passage ?? null, view.seen),
      ...jump(view, lead?.rank ?? 1),
      foot,
    ],
    { accent: ACCENT },
  );
}

/** The sentence that answers best as a line of markdown, with its source below. */
export function sentenceText(passage: Passage): string {
  const { text, answer } = passage;
  const sentence = answer === null ? text : text.slice(answer.start, answer.end);
  const whole = escapeText(sentence.trim());
  const shown =
    whole.length <= SENTENCE_ROOM
      ? whole
      : `${cutEscaped(sentence.trim(), SENTENCE_ROOM)} ${say('cutShort')}`;
  return `${shown}\n${smallLine(sourceLine(passage))}`;
}

// A lead longer than this pushes the other results off a phone's screen.
const LEAD_ROOM = 1_800;
const SENTENCE_ROOM = 320;
// The two lines that say that a paragraph is cut.
const CUT_ROOM = 120;
const ELSEWHERE = 3;

function leadParts(lead: FoundAgain | undefined, room: number): Part[] {
  if (!lead?.passage) return [textPart(say('askGone'))];
  const { text, answer } = lead.passage;
  return [
    ...(lead.edited ? [textPart(smallLine(say('askTextChanged')))] : []),
    ...excerptParts(excerpt(text, { answer, room, dress: quoteLines })),
  ];
}

function excerptParts({ markdown, cutBefore, cutAfter }: Excerpt): Part[] {
  return [
    ...(cutBefore ? [textPart(smallLine(say('cutBefore')))] : []),
    textPart(markdown),
    ...(cutAfter ? [textPart(smallLine(say('cutAfter')))] : []),
  ];
}

function sourceLines(passage: Passage): string[] {
  const lines = [smallLine(sourceLine(passage))];
  return passage.alsoIn.length === 0 ? lines : [...lines, smallLine(alsoIn(passage.alsoIn))];
}

function alsoIn(elsewhere: readonly Elsewhere[]): string {
  const places = elsewhere
    .slice(0, ELSEWHERE)
    .map(({ outlet, paragraph }) => say('sourceShort', { outlet: named(outlet), paragraph }))
    .join(', ');
  const count = elsewhere.length - ELSEWHERE;
  return count > 0 ? say('askAlsoInMore', { places, count }) : say('askAlsoIn', { places });
}

// As many of them as there is room for, in their order: the lead is never cut for their sake.
function furtherParts(further: readonly FoundAgain[], room: number, mode: Mode): Part[] {
  const parts: Part[] = [];
  let left = room;
  for (const { rank, passage } of further) {
    if (passage === null) continue;
    const content = sentenceText(passage);
    if (content.length > left) break;
    left -= content.length;
    const state = { command: 'ask', verb: 'open', args: [String(rank), mode] };
    parts.push(sectionPart(content, actionButton(say('askOpen'), state)));
  }
  return parts;
}

function navigation({ list, mode }: AnswerView, at: number): Part[] {
  return stepButtons({
    at,
    count: list.length,
    to: (verb, rank) => ({ command: 'ask', verb, args: [String(rank), mode] }),
  });
}

function actions(passage: Passage | null, seen: Seen): Part[] {
  const share = seen === 'private' ? shareButton() : null;
  if (passage === null) return buttonRows(share);
  const { source, paragraph, outlet, url } = passage;
  return buttonRows(
    actionButton(say('askContext'), {
      command: 'ask',
      verb: 'context',
      args: [referenceTo(source), String(paragraph)],
    }),
    linkButton(say('readAt', { outlet }), url),
    share,
  );
}

function jump({ list, mode }: AnswerView, rank: number): Part[] {
  if (list.length < 2) return [];
  const options = list.map((option, at) =>
    at === rank - 1 ? { default: true, ...option } : option,
  );
  const state = { command: 'ask', verb: JUMP, args: [mode] };
  return selectRow({ placeholder: say('askJump'), state, options });
}

function footPart({ list, about }: AnswerView): Part {
  const articles = sayCount('articles', about.articles);
  const values = { articles, revision: about.revision };
  return textPart(smallLine(sayCount('askFooter', list.length, values)));
}
