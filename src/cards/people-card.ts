import type { SpeakerCount } from '../dossier.ts';
import type { About } from '../service/dossier-service.ts';
import { referenceTo } from '../service/reference.ts';
import { ACCENT } from './answer-card.ts';
import type { Card, Seen } from './card.ts';
import { isVisible, LIMITS, TEXT_BUDGET } from './limits.ts';
import { bold, smallLine } from './markdown.ts';
import {
  actionButton,
  buttonRows,
  cardOf,
  optionOf,
  type Part,
  selectRow,
  textLength,
  textPart,
} from './parts.ts';
import { named } from './places.ts';
import { say, sayCount } from './say.ts';
import { shareButton } from './shared-card.ts';

export interface PeopleView {
  /** Most quoted first, at most 25. */
  readonly people: readonly SpeakerCount[];
  readonly about: About;
  readonly seen: Seen;
}

/** Everybody quoted, most quoted first, with a select that leads to what they say. */
export function peopleCard({ people, about, seen }: PeopleView): Card {
  const foot = textPart(smallLine(say('footer', { revision: about.revision })));
  if (people.length === 0) return cardOf([textPart(say('peopleNone')), foot]);
  const head = textPart(bold(say('peopleHead')));
  const room = TEXT_BUDGET - textLength([head, foot]) - MORE_ROOM;
  const lines = linesWithin(people.map(lineOf), room);
  const more = about.speakers - lines.length;
  return cardOf(
    [
      head,
      textPart(...lines, more > 0 ? smallLine(sayCount('peopleMore', more)) : ''),
      ...speakerSelect(people),
      ...(seen === 'private' ? buttonRows(shareButton()) : []),
      foot,
    ],
    { accent: ACCENT },
  );
}

export interface NobodyView {
  readonly person: string;
  readonly suggestions: readonly string[];
  /** Whether the suggestions go by the name; else they only have one like it, or speak of it. */
  readonly several: boolean;
  /** Whom the articles quote most, for where nobody may be meant. */
  readonly mostQuoted: readonly string[];
  readonly topic: string;
  readonly about: About;
}

/** Nobody of that name is quoted: whom it may mean, else whom there is to ask for. */
export function nobodyCard(view: NobodyView): Card {
  const { person, suggestions, several, mostQuoted, topic, about } = view;
  const alike = suggestions.filter(isVisible);
  const others = mostQuoted.filter(isVisible);
  const buttons = [...new Set(alike.length > 0 ? alike : others)]
    .slice(0, LIMITS.rowButtons)
    .map((name) =>
      actionButton(name, { command: 'quote', verb: 'who', args: [referenceTo(name), topic] }),
    );
  const head = several ? 'quoteSeveral' : 'quoteNobody';
  const offer = several ? 'quoteSeveralSpeak' : 'quoteSuggest';
  const lead = alike.length > 0 ? offer : 'quoteMost';
  return cardOf([
    textPart(bold(say(head, { person: named(person) })), buttons.length === 0 ? '' : say(lead)),
    ...buttonRows(...buttons),
    ...buttonRows(
      actionButton(say('whoButton'), { command: 'quote', verb: 'people', args: [] }),
      actionButton(say('sourcesButton'), { command: 'sources', verb: 'list', args: [] }),
    ),
    textPart(smallLine(say('footer', { revision: about.revision }))),
  ]);
}

/** A select of speakers that leads to what they say. */
export function speakerSelect(
  people: readonly { readonly name: string; readonly statements: number }[],
): Part[] {
  const options = people
    .slice(0, LIMITS.options)
    .map(({ name, statements }) =>
      optionOf(name, referenceTo(name), sayCount('statements', statements)),
    );
  const state = { command: 'quote', verb: 'whom', args: [] };
  return selectRow({ placeholder: say('peopleSelect'), state, options });
}

const ROLE = 80;
// The line that says how many there are more.
const MORE_ROOM = 80;

function lineOf({ name, role, statements }: SpeakerCount): string {
  const who = role === null ? bold(named(name)) : `${bold(named(name))} — ${named(role, ROLE)}`;
  return `${who} · ${sayCount('statements', statements)}`;
}

function linesWithin(lines: readonly string[], room: number): string[] {
  const kept: string[] = [];
  let left = room;
  for (const line of lines) {
    left -= line.length + 1;
    if (left < 0) break;
    kept.push(line);
  }
  return kept;
}
