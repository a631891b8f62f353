// Closer to the end than this, the reader is taken to follow it.
const NEAR = 60;

/** Keeps the end in view as messages come and grow, unless the reader has scrolled up. */
export function followEnd(log: HTMLElement, content: HTMLElement): { toEnd(): void } {
  // What scrolls must be reachable by keyboard.
  log.tabIndex = 0;
  let following = true;
  const toEnd = (): void => {
    following = true;
    log.scrollTop = log.scrollHeight;
  };
  log.addEventListener('scroll', () => {
    following = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  });
  const observer = new ResizeObserver(() => {
    if (following) toEnd();
  });
  observer.observe(log);
  observer.observe(content);
  return { toEnd };
}
