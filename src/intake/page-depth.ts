/** The part of a DOM element that is read here. */
interface Element {
  readonly children: Iterable<Element>;
}

// Twice what the deepest pages of news sites have. Every step here and in Readability looks through all that stands in an
// element, level by level: 2,000 levels took a minute, 200 take under a second.
export const DEEPEST_PAGE = 200;

/** Whether elements stand so deep in each other that no newsroom made the page. */
export function isTooDeep(root: Element): boolean {
  let level: readonly Element[] = [root];
  for (let depth = 0; depth <= DEEPEST_PAGE; depth += 1) {
    level = level.flatMap(({ children }) => [...children]);
    if (level.length === 0) return false;
  }
  return true;
}
