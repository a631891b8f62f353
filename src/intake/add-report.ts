import { printable } from '../text/printable.ts';
import type { Added, Input, Shelf } from './add-article.ts';
import type { Draft } from './draft.ts';
import { SAMPLE_NAME } from './new-dossier.ts';
import { plain } from './page-blocks.ts';

const LONGEST = 80;
const NO_DAY = '(none found: write "published: 2024-09-13" at the top of the file)';
const NO_ADDRESS = '(none found: write "url: https://…" at the top of the file)';

/** What was understood of one article and what became of it, in lines for a terminal that nothing in a page can command. */
export function reportOn({ name }: Pick<Input, 'name'>, added: Added): string[] {
  const fate =
    added.kind === 'written' ? `written as ${added.source}` : `NOT added: ${added.reason}`;
  const understood = added.draft === null ? [] : linesOn(added.draft);
  return ['', name, ...understood, `  => ${fate}`].map(printable);
}

/** What stood beside the articles in a folder. */
export function reportOnUnread(names: readonly string[]): string[] {
  return names.length === 0
    ? []
    : [printable(`Not read, as neither texts nor pages: ${names.join(', ')}`)];
}

/** What became of all of them. */
export function reportOnAll(
  { directory, names }: Pick<Shelf, 'directory' | 'names'>,
  written: number,
  count: number,
): string[] {
  const lines = ['', `${written} of ${count} added to ${directory}`];
  if (names.has(SAMPLE_NAME))
    lines.push(
      `The made-up ${SAMPLE_NAME} is still there, and the bot answers from it: delete it.`,
    );
  return lines.map(printable);
}

function linesOn(draft: Draft): string[] {
  return [
    `  title      ${draft.title ?? '(none)'}`,
    `  outlet     ${draft.outlet ?? '(none)'}`,
    `  published  ${draft.published ?? NO_DAY}`,
    `  address    ${draft.url ?? NO_ADDRESS}`,
    ...(draft.note === null ? [] : [`  note       ${clip(draft.note)}`]),
    `  text       ${textLine(draft)}`,
    ...draft.leftOut.map((text) => `  left out   ${clip(text)}`),
  ];
}

function textLine({ paragraphs }: Draft): string {
  const [first] = paragraphs;
  if (first === undefined) return '(none)';
  const count = paragraphs.length === 1 ? '1 paragraph' : `${paragraphs.length} paragraphs`;
  return `${count}, from "${clip(first)}"`;
}

function clip(text: string): string {
  const line = plain(text);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}
