const CONTROLS = 'a[href], button, input, [tabindex="0"]';

/** Replaces a message and puts the focus back where it was: same id, same name, or the id most alike; else on the message. */
export function replaceKeepingFocus(old: HTMLElement, next: HTMLElement): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) {
    old.replaceWith(next);
    return;
  }
  const before = controls(old);
  old.replaceWith(next);
  const target = counterpart(focused, before, controls(next));
  (target ?? next).focus({ preventScroll: true });
}

function counterpart(
  lost: HTMLElement,
  before: readonly HTMLElement[],
  candidates: readonly HTMLElement[],
): HTMLElement | null {
  const alike = candidates.filter((control) => kindOf(control) === kindOf(lost));
  const key = lost.dataset.key ?? '';
  const same =
    (key === '' ? undefined : alike.find((control) => control.dataset.key === key)) ??
    namedAlike(lost, before, alike) ??
    keyedAlike(key, alike);
  if (same === null || isUsable(same)) return same;
  // A button at its end (no next page) is disabled: its nearest neighbour takes over.
  const row = same.closest('.row, .section') ?? same.parentElement;
  return alike.find((control) => row?.contains(control) && isUsable(control)) ?? null;
}

// Of several of one name the one in the same place among them, as far as there are so many still.
function namedAlike(
  lost: HTMLElement,
  before: readonly HTMLElement[],
  alike: readonly HTMLElement[],
): HTMLElement | null {
  const isNamedSo = (control: HTMLElement): boolean =>
    kindOf(control) === kindOf(lost) && nameOf(control) === nameOf(lost);
  const named = alike.filter(isNamedSo);
  return named[before.filter(isNamedSo).indexOf(lost)] ?? named.at(-1) ?? null;
}

// Ids tell what a control does first, and then with what: the state of a list, a place in it.
function keyedAlike(key: string, alike: readonly HTMLElement[]): HTMLElement | null {
  let best: HTMLElement | null = null;
  let longest = 0;
  for (const control of alike) {
    const shared = sharedStart(key, control.dataset.key ?? '');
    if (shared > longest) [best, longest] = [control, shared];
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

// A link leads away, so nothing but a link becomes one.
function kindOf(control: HTMLElement): string {
  return `${control.tagName} ${control.getAttribute('role') ?? ''}`;
}

function nameOf(control: HTMLElement): string | null {
  return control.getAttribute('aria-label') ?? control.textContent;
}

function isUsable(control: HTMLElement): boolean {
  return !control.matches(':disabled');
}

function controls(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)];
}
