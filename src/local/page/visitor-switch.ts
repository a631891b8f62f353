import { avatar } from './elements/avatar.ts';
import { el } from './elements/el.ts';
import type { Person } from './server/payload.ts';

export interface VisitorSwitch {
  draw(users: readonly Person[], visitor: string): void;
}

/** Two people to be, so that private answers and "only the asker" can be seen from both sides. */
export function createVisitorSwitch(
  root: HTMLElement,
  choose: (user: string) => void,
): VisitorSwitch {
  let radios: HTMLInputElement[] = [];
  let drawn = '';
  return {
    draw(users, visitor) {
      const wanted = JSON.stringify(users);
      if (wanted !== drawn) {
        drawn = wanted;
        radios = users.map(({ id }) => el('input', { type: 'radio', name: 'visitor', value: id }));
        for (const radio of radios) radio.addEventListener('change', () => choose(radio.value));
        root.replaceChildren(...(users.length === 0 ? [] : [group(users, radios)]));
      }
      for (const radio of radios) radio.checked = radio.value === visitor;
    },
  };
}

function group(users: readonly Person[], radios: readonly HTMLElement[]): HTMLElement {
  const labels = users.map(({ id, name }, place) =>
    el('label', {}, radios[place] ?? '', avatar(id, name, 'small'), el('span', {}, name)),
  );
  return el('fieldset', { class: 'visitors' }, el('legend', {}, 'You are'), ...labels);
}
