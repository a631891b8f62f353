import { cut, LIMITS } from '../src/cards/limits.ts';
import { nobodyCard, peopleCard } from '../src/cards/people-card.ts';
import { QUOTES_A_PAGE, quotesCard } from '../src/cards/quotes-card.ts';
import { LONGEST_TOPIC, type QuotesState, readQuotesState } from '../src/cards/quotes-state.ts';
import { say } from '../src/cards/say.ts';
import { readCount, readTail } from '../src/cards/state.ts';
import { personChoices } from '../src/discord/choices.ts';
import type { Command, Reaction, Reply, Services } from '../src/discord/command.ts';
import { told } from '../src/discord/notice.ts';
import type { Speaker } from '../src/quotes/speaker.ts';
import type { About, QuotesPage } from '../src/service/dossier-service.ts';
import { referenceTo } from '../src/service/reference.ts';

const LONGEST_NAME = 100;

export default {
  data: {
    name: 'quote',
    description: say('commandQuote'),
    options: [
      {
        type: 3,
        name: 'person',
        description: say('optionPerson'),
        required: true,
        max_length: LONGEST_NAME,
        autocomplete: true,
      },
      { type: 3, name: 'about', description: say('optionAbout'), max_length: LONGEST_TOPIC },
      { type: 5, name: 'private', description: say('optionPrivate') },
    ],
  },

  async run(options, services) {
    const person = cut(options.text('person') ?? '', LONGEST_NAME);
    if (person === '') return people(services);
    const about = cut(options.text('about') ?? '', LONGEST_TOPIC);
    const reply = await quotes(person, { ...EVERYTHING, about }, services);
    return options.flag('private') ? { ...reply, seen: 'private' } : reply;
  },

  async complete({ value }, services) {
    return personChoices(value, services);
  },

  async press({ verb, args, values }, services) {
    const state = readQuotesState(args);
    switch (verb) {
      case 'prev':
      case 'next':
      case 'kinds':
      case 'order':
      case 'topics':
        return page(state, services);
      case 'jump':
        return page({ ...state, offset: readCount(values[0]) }, services);
      case 'who':
        return page({ ...EVERYTHING, person: args[0] ?? '', about: readTail(args, 1) }, services);
      case 'whom':
        return { kind: 'reply', reply: await quotesOf(values[0] ?? '', services) };
      case 'people':
        return { kind: 'reply', reply: await people(services) };
      default:
        return told(say('errorStale'));
    }
  },
} satisfies Command;

// Everything that somebody says, the latest first.
const EVERYTHING: QuotesState = {
  person: '',
  offset: 0,
  directOnly: false,
  oldestFirst: false,
  revision: '',
  about: '',
};

async function quotes(person: string, state: QuotesState, services: Services): Promise<Reply> {
  const { dossier } = services;
  const asked = await askFor({ ...state, person }, services);
  const { page, about } = asked;
  if (page.speaker !== null) return drawn(state, asked, page.speaker);
  const { suggestions, several } = page;
  const most = suggestions.length > 0 ? [] : await dossier.speakers('', LIMITS.rowButtons);
  const mostQuoted = most.map(({ name }) => name);
  const view = { person, suggestions, several, mostQuoted, topic: state.about, about };
  return { seen: 'private', draw: () => nobodyCard(view) };
}

interface Asked {
  readonly page: QuotesPage;
  readonly about: About;
}

async function askFor(state: QuotesState, { dossier }: Services): Promise<Asked> {
  const [page, about] = await Promise.all([
    dossier.quotes({ ...state, limit: QUOTES_A_PAGE }),
    dossier.about(),
  ]);
  return { page, about };
}

function drawn(state: QuotesState, { page, about }: Asked, speaker: Speaker): Reply {
  const { offset } = page;
  const changed = state.revision !== '' && state.revision !== about.revision;
  const shown = { ...state, person: referenceTo(speaker.name), offset, revision: about.revision };
  return {
    seen: page.total > 0 ? 'public' : 'private',
    draw: (seen) => quotesCard({ page, state: shown, changed, about, seen }, speaker),
  };
}

async function page(state: QuotesState, services: Services): Promise<Reaction> {
  const asked = await askFor(state, services);
  const { speaker } = asked.page;
  if (speaker === null) return told(say('quoteGone'));
  return { kind: 'update', draw: drawn(state, asked, speaker).draw };
}

async function quotesOf(person: string, services: Services): Promise<Reply> {
  return { ...(await quotes(person, EVERYTHING, services)), seen: 'private' };
}

async function people({ dossier }: Services): Promise<Reply> {
  const [speakers, about] = await Promise.all([
    dossier.speakers('', LIMITS.options),
    dossier.about(),
  ]);
  return { seen: 'private', draw: (seen) => peopleCard({ people: speakers, about, seen }) };
}
