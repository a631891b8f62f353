/** The part of a DOM element that is read here. */
interface Named {
  getAttribute(name: string): string | null;
}

// Where class names are hashes, as build tools make them, the other attributes say what an element is.
const NAMING = ['class', 'id', 'data-component', 'data-testid', 'data-gu-name', 'data-qa'];

/** Elements that have a name at all. */
export const NAMED = NAMING.map((attribute) => `[${attribute}]`).join(',');

/**
 * The names that a page gives an element, each between hyphens: "authorBio post" is "-author-bio- -post-". So a word can
 * be looked for anywhere in a name ("cookie") or as a word of its own ("-ad-").
 */
export function namesOf(element: Named): string {
  return namesIn(NAMING.map((attribute) => element.getAttribute(attribute) ?? '').join(' '));
}

/** As `namesOf`, of names that stand elsewhere. */
export function namesIn(written: string): string {
  return written
    .split(/\s+/)
    .filter(Boolean)
    .map((name) => `-${hyphenated(name)}-`)
    .join(' ');
}

function hyphenated(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
