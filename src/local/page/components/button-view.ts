import { el, icon } from '../elements/el.ts';
import { webAddress } from '../markdown/markdown-view.ts';
import type { Component } from '../server/payload.ts';
import type { Stage } from './stage.ts';

export const BUTTON = 2;
const LINK_STYLE = 5;
const STYLES: ReadonlyMap<number, string> = new Map([
  [1, 'primary'],
  [2, 'secondary'],
  [3, 'success'],
  [4, 'danger'],
]);

export function buttonView(component: Component, stage: Stage): HTMLElement {
  if (component.style === LINK_STYLE) return linkButton(component);
  const style = STYLES.get(component.style ?? 2) ?? 'secondary';
  const button = el(
    'button',
    {
      type: 'button',
      class: `button ${style}`,
      disabled: component.disabled === true,
      'data-key': component.custom_id ?? '',
    },
    ...face(component),
  );
  button.addEventListener('click', () => {
    if (button.getAttribute('aria-busy') === 'true') return;
    button.setAttribute('aria-busy', 'true');
    stage.press({ custom_id: component.custom_id ?? '', component_type: BUTTON }, () =>
      button.removeAttribute('aria-busy'),
    );
  });
  return button;
}

// Only the web: whatever else an address may start with, it is drawn but leads nowhere.
function linkButton(component: Component): HTMLElement {
  const href = webAddress(component.url ?? '');
  if (href === null || component.disabled === true) {
    return el(
      'button',
      { type: 'button', class: 'button link', disabled: true },
      ...face(component),
    );
  }
  return el(
    'a',
    {
      class: 'button link',
      href,
      target: '_blank',
      rel: 'noopener noreferrer',
      'data-key': `link ${href}`,
    },
    ...face(component),
    icon('out'),
  );
}

function face({ emoji, label }: Component): Node[] {
  const parts: Node[] = [];
  if (emoji?.name) parts.push(el('span', { class: 'button-emoji' }, emoji.name));
  if (label) parts.push(el('span', { class: 'button-label' }, label));
  return parts;
}
