import { parseHTML } from 'linkedom';

const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi;

/** The text with its entities as characters: many pages write them into linked data, where they mean nothing. */
export function withCharacters(text: string): string {
  return text.replace(ENTITY, (entity) => {
    const { document } = parseHTML(`<p>${entity}</p>`);
    return document.querySelector('p')?.textContent ?? entity;
  });
}
