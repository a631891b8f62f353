import { el } from './el.ts';

// White letters stand on each of these with a contrast of at least 4.5.
const COLOURS = ['#4752c4', '#1a7f4b', '#a33a6b', '#8a5a00', '#2c6ba8', '#7a4bb5', '#b23b3b'];
const PRIME = 31;

/** Initials on a colour of their own: no picture is loaded from anywhere. */
export function avatar(id: string, name: string, className: string): HTMLElement {
  const picture = el(
    'span',
    { class: `avatar ${className}`, 'aria-hidden': 'true' },
    initials(name),
  );
  picture.style.setProperty('background-color', colourOf(id));
  return picture;
}

function initials(name: string): string {
  const words = name.split(/[\s_.-]+/).filter((word) => word !== '');
  return words
    .slice(0, 2)
    .map((word) => [...word][0]?.toUpperCase() ?? '')
    .join('');
}

function colourOf(id: string): string {
  let sum = 0;
  for (const character of id) sum = (sum * PRIME + (character.codePointAt(0) ?? 0)) % 65_521;
  return COLOURS[sum % COLOURS.length] ?? '#4752c4';
}
