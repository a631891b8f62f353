// Closer to the end than this, the reader is taken to follow it.
const NEAR = 60;

/** Keeps the end in view as messages come and grow, unless the reader has scrolled up. */
export function followEnd(log: HTMLElement, content: HTMLElement): { toEnd(): void } {
  // What scrolls must be reachable by keyboard.
  log.tabIndex = 0;
  let following = true;
  let height = log.scrollHeight;
  const toEnd = (): void => {
    following = true;
    log.scrollTop = log.scrollHeight;
  };
  log.addEventListener('scroll', () => {
    // Against the height last seen: a message that came just now has not been scrolled away from.
    following = height - log.scrollTop - log.clientHeight < NEAR;
  });
  const observer = new ResizeObserver(() => {
    height = log.scrollHeight;
    if (following) toEnd();
  });
  observer.observe(log);
  observer.observe(content);
  return { toEnd };
}
