import type { Entry } from '../index/entry.ts';
import type { KnownPerson } from '../index/knowledge.ts';

// "Russian President Vladimir Putin said …" tells who he is; most paragraphs that name him do not.
const INTRODUCES = 2;

/** More than 1 for a paragraph that prints a role of one of the persons. */
export function introductionFactor({ paragraph }: Entry, persons: readonly KnownPerson[]): number {
  const introduces = persons.some(({ roles }) =>
    roles.some(({ role }) => paragraph.text.includes(role)),
  );
  return introduces ? INTRODUCES : 1;
}
