import { el, icon } from '../elements/el.ts';
import type { Failure } from '../server/payload.ts';

/** A refusal as what it is: who refused, with which code, and which field was wrong. */
export function failureView(failure: Failure, dismiss: () => void): HTMLElement {
  const silent = failure.code === 0 && failure.status === 0;
  const title = silent ? 'No answer' : 'Refused, as Discord would refuse it';
  const codes = [
    ...(failure.status === 0 ? [] : [`HTTP ${failure.status}`]),
    ...(failure.code === 0 ? [] : [`code ${failure.code}`]),
  ].join(' · ');
  const wrong = wrongFields(failure.errors, []);
  const button = el('button', { type: 'button', class: 'text-button' }, 'Dismiss');
  button.addEventListener('click', dismiss);
  const root = el(
    'article',
    { class: 'failure', 'aria-label': title, tabindex: -1 },
    el('p', { class: 'failure-title' }, icon('stop'), title),
    el('p', { class: 'failure-message' }, failure.message),
  );
  if (codes !== '') root.append(el('p', { class: 'failure-codes' }, codes));
  if (wrong.length > 0) {
    root.append(
      el('ul', {}, ...wrong.map(([path, why]) => el('li', {}, el('code', {}, path), ` ${why}`))),
    );
  }
  root.append(button);
  return root;
}

/** Discord nests its errors as the payload is nested; `_errors` holds the sentences. */
function wrongFields(errors: unknown, path: readonly string[]): [string, string][] {
  if (typeof errors !== 'object' || errors === null) return [];
  return Object.entries(errors).flatMap(([key, value]) => {
    if (key !== '_errors') return wrongFields(value, [...path, key]);
    const sentences: readonly unknown[] = Array.isArray(value) ? value : [];
    return sentences.map((sentence): [string, string] => [
      path.join('.') || '(whole)',
      sentenceOf(sentence),
    ]);
  });
}

function sentenceOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const code = 'code' in error ? ` (${error.code})` : '';
  return `${'message' in error ? error.message : ''}${code}`;
}
