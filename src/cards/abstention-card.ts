import type { Answer, Passage, Reasons } from '../search/answer.ts';
import type { About } from '../service/dossier-service.ts';
import { referenceTo } from '../service/reference.ts';
import { type Mode, sentenceText } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { type Head, headPart } from './head.ts';
import { LIMITS, TEXT_BUDGET } from './limits.ts';
import { bold, smallLine } from './markdown.ts';
import {
  actionButton,
  buttonRows,
  cardOf,
  linePart,
  optionOf,
  type Part,
  sectionPart,
  selectRow,
  textLength,
  textPart,
} from './parts.ts';
import { say, sayCount } from './say.ts';
import { shareButton } from './shared-card.ts';
import { unknownWords } from './unknown-words.ts';

export interface AbstentionView {
  readonly head: Head;
  readonly mode: Mode;
  readonly answer: Answer;
  readonly about: About;
  readonly seen: Seen;
}

/** Why nothing was found, what comes nearest, and the ways on. */
export function abstentionCard({ head, mode, answer, about, seen }: AbstentionView): Card {
  const reasons = [...reasonsFor(answer), coverage(about)].map(smallLine);
  const top = [headPart(head), textPart(bold(verdictOf(answer, mode)), ...reasons)];
  const foot = textPart(smallLine(say('footer', { revision: about.revision })));
  const above = say(mode === 'check' ? 'nearestCheck' : 'nearestHead');
  const room = TEXT_BUDGET - textLength([...top, foot]) - above.length;
  const nearest = nearestParts(answer.passages, room);
  return cardOf([
    ...top,
    ...(nearest.length === 0 ? [] : [linePart(), textPart(above), ...nearest]),
    linePart(),
    ...waysOn(answer.reasons, mode, seen),
    ...exampleRow(about.examples),
    foot,
  ]);
}

const NEAREST = 3;

function verdictOf({ reasons }: Answer, mode: Mode): string {
  if (mode === 'check') return say('checkAbstain');
  return reasons.hiddenByFilter > 0 ? say('noneFiltered') : say('noneAbstain');
}

function reasonsFor({ passages, reasons }: Answer): string[] {
  const { unknown, hiddenByFilter } = reasons;
  const words = unknownWords(unknown);
  const given = [
    ...(words === null ? [] : [words]),
    ...(hiddenByFilter === 0 ? [] : [sayCount('filterNarrow', hiddenByFilter)]),
  ];
  if (given.length > 0) return given;
  return [passages.length === 0 ? say('noneCommon') : say('noneKnown')];
}

function coverage({ articles, outlets, first, last }: About): string {
  const values = {
    articles: sayCount('articles', articles),
    outlets: sayCount('outlets', outlets),
  };
  if (first === null || last === null) return say('noneCoversUndated', values);
  return say('noneCovers', { ...values, first, last });
}

function nearestParts(passages: readonly Passage[], room: number): Part[] {
  const parts: Part[] = [];
  let left = room;
  for (const passage of passages.slice(0, NEAREST)) {
    const content = sentenceText(passage);
    if (content.length > left) break;
    left -= content.length;
    const args = [referenceTo(passage.source), String(passage.paragraph)];
    const state = { command: 'ask', verb: 'context', args };
    parts.push(sectionPart(content, actionButton(say('askOpen'), state)));
  }
  return parts;
}

function waysOn({ hiddenByFilter }: Reasons, mode: Mode, seen: Seen): Part[] {
  const wide = actionButton(say('askWide'), { command: 'ask', verb: 'wide', args: [mode] });
  return buttonRows(
    hiddenByFilter > 0 ? wide : null,
    actionButton(say('whoButton'), { command: 'quote', verb: 'people', args: [] }),
    actionButton(say('sourcesButton'), { command: 'sources', verb: 'list', args: [] }),
    seen === 'private' ? shareButton() : null,
  );
}

function exampleRow(examples: readonly string[]): Part[] {
  const options = examples
    .filter((example) => example.length <= LIMITS.optionText)
    .map((example) => optionOf(example, example));
  const state = { command: 'ask', verb: 'again', args: [] };
  return selectRow({ placeholder: say('askExamples'), state, options });
}
