const CONTROLS = 'a[href], button, input, [tabindex="0"]';

/** Replaces a message and puts the focus back where it was: same id, same name, or same place. */
export function replaceKeepingFocus(old: HTMLElement, next: HTMLElement): void {
  const focused = document.activeElement;
  if (!(focused instanceof HTMLElement) || !old.contains(focused)) {
    old.replaceWith(next);
    return;
  }
  const place = controls(old).indexOf(focused);
  old.replaceWith(next);
  const target = counterpart(focused, controls(next), place);
  (target ?? next).focus({ preventScroll: true });
}

function counterpart(
  lost: HTMLElement,
  candidates: readonly HTMLElement[],
  place: number,
): HTMLElement | null {
  const same = candidates.find((control) => isSame(control, lost)) ?? candidates[place] ?? null;
  if (same === null || isUsable(same)) return same;
  // A button at its end (no next page) is disabled: its nearest neighbour takes over.
  const row = same.closest('.row, .section') ?? same.parentElement;
  return candidates.find((control) => row?.contains(control) && isUsable(control)) ?? null;
}

function isSame(control: HTMLElement, lost: HTMLElement): boolean {
  const key = lost.dataset.key;
  if (key) return control.dataset.key === key;
  return control.tagName === lost.tagName && control.textContent === lost.textContent;
}

function isUsable(control: HTMLElement): boolean {
  return !control.matches(':disabled');
}

function controls(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(CONTROLS)];
}
