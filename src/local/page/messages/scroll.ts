// Closer to the end than this, the reader is taken to follow it.
const NEAR = 60;
// Between the log's edge and the top of a message that begins there.
const AIR = 8;

/**
 * Keeps the end in view as messages come and grow, unless the reader has scrolled up. Of a new message that is taller
 * than the log, it is the top that stays in view: there the reading begins.
 */
export function followEnd(log: HTMLElement, content: HTMLElement): { toEnd(): void } {
  // What scrolls must be reachable by keyboard.
  log.tabIndex = 0;
  // The messages whose end the reader has seen.
  const seen = new WeakSet<Element>();
  let following = true;
  let height = log.scrollHeight;
  let placed = log.scrollTop;

  const seeAll = (): void => {
    following = true;
    for (const item of content.children) seen.add(item);
  };
  const place = (): void => {
    const newest = lastShown(content);
    const end = log.scrollHeight - log.clientHeight;
    const isNew = newest !== null && !seen.has(newest);
    log.scrollTop = isNew ? Math.min(end, topIn(log, newest) - AIR) : end;
    placed = log.scrollTop;
  };
  log.addEventListener('scroll', () => {
    // Against the height last seen: a message that came just now has not been scrolled away from.
    const isNear = height - log.scrollTop - log.clientHeight < NEAR;
    const isPlaced = log.scrollTop === placed;
    following = isNear || isPlaced;
    // What was put in view has not been read to its end yet.
    if (isNear && !isPlaced) seeAll();
  });
  const observer = new ResizeObserver(() => {
    height = log.scrollHeight;
    if (following) place();
  });
  observer.observe(log);
  observer.observe(content);
  return {
    toEnd() {
      seeAll();
      place();
    },
  };
}

function lastShown(content: HTMLElement): Element | null {
  return [...content.children].findLast((item) => item.clientHeight > 0) ?? null;
}

function topIn(log: HTMLElement, item: Element): number {
  return log.scrollTop + item.getBoundingClientRect().top - log.getBoundingClientRect().top;
}
