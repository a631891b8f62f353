/** An id that no other element of the page has; it begins with the element's kind. */
export type NewId = (kind: string) => string;

/** One for the page: two makers would give the same ids. */
export function idMaker(): NewId {
  let made = 0;
  return (kind) => {
    made += 1;
    return `${kind}-${made}`;
  };
}
