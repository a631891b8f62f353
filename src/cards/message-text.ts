import type { APIComponentInContainer, APIEmbed, APIMessageTopLevelComponent } from 'discord.js';
import { cut, LIMITS } from './limits.ts';
import { unescapeText } from './markdown.ts';
import { hasWords } from './message-words.ts';

/** Where a message may have text. */
export interface Written {
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly embeds: readonly APIEmbed[];
}

/** The first text that has words: what was typed, else what components show, else embeds, as a link's preview is one. */
export function messageText({ content, components, embeds }: Written): string {
  const texts = [content, plainText(displaysIn(components)), plainText(embeds.flatMap(partsOf))];
  return cut(texts.find(hasWords) ?? '', LIMITS.text);
}

function displaysIn(
  components: readonly (APIMessageTopLevelComponent | APIComponentInContainer)[],
): string[] {
  return components.flatMap((component) => {
    if (component.type === 10) return component.content;
    if (component.type === 9 || component.type === 17) return displaysIn(component.components);
    return [];
  });
}

function partsOf({ title = '', description = '', fields = [] }: APIEmbed): string[] {
  return [title, description, ...fields.flatMap(({ name, value }) => [name, value])];
}

// Without small print, which tells where a text is from, and without what only says how it looks.
function plainText(markdown: readonly string[]): string {
  return markdown
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '' && !line.startsWith('-# '))
    .map((line) => unescapeText(line.replace(OPENING, '').replace(BOLD, '')))
    .join('\n');
}

const OPENING = /^(?:>{1,3}|#{1,3}) /;
const BOLD = /(?<!\\)\*\*/g;
