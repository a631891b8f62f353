import { articleCard, readingCard } from '../src/cards/article-card.ts';
import { cut } from '../src/cards/limits.ts';
import { LONGEST_TOPIC } from '../src/cards/quotes-state.ts';
import { say } from '../src/cards/say.ts';
import {
  EVERY_OUTLET,
  OUTLETS_OFFERED,
  SOURCES_A_PAGE,
  sourcesCard,
} from '../src/cards/sources-card.ts';
import { listFileCard } from '../src/cards/sources-file.ts';
import { readSourcesState, type SourcesState } from '../src/cards/sources-state.ts';
import { readCount } from '../src/cards/state.ts';
import { headlineChoices, outletChoices } from '../src/discord/choices.ts';
import type { Command, Reaction, Reply, Services } from '../src/discord/command.ts';
import { outletMeant } from '../src/discord/named-filter.ts';
import { notice, told } from '../src/discord/notice.ts';
import { referenceTo } from '../src/service/reference.ts';

export default {
  data: {
    name: 'sources',
    description: say('commandSources'),
    options: [
      { type: 3, name: 'outlet', description: say('optionAskOutlet'), autocomplete: true },
      {
        type: 3,
        name: 'search',
        description: say('optionSearch'),
        max_length: LONGEST_TOPIC,
        autocomplete: true,
      },
      { type: 5, name: 'private', description: say('optionSourcesPrivate') },
    ],
  },

  async run(options, services) {
    const search = cut(options.text('search') ?? '', LONGEST_TOPIC);
    const typed = options.text('outlet');
    const meant = typed === null ? null : await outletMeant(typed, services);
    if (meant && 'problem' in meant) return notice(meant.problem);
    const outlet = meant === null ? '' : referenceTo(meant.name);
    const draw = await list({ ...EVERYTHING, outlet, search }, services);
    return { seen: options.flag('private', true) ? 'private' : 'public', draw };
  },

  async complete({ option, value }, services) {
    return option === 'outlet' ? outletChoices(value, services) : headlineChoices(value, services);
  },

  async press({ verb, args, values }, services) {
    const state = readSourcesState(args);
    const [chosen = EVERY_OUTLET] = values;
    switch (verb) {
      case 'prev':
      case 'next':
      case 'order':
      case 'all':
        return turned(await list(state, services));
      case 'jump':
        return turned(await list({ ...state, offset: readCount(chosen) }, services));
      case 'outlet':
        return turned(await list({ ...state, outlet: outletOf(chosen) }, services));
      case 'list':
        return shownAlone(await list(EVERYTHING, services));
      case 'download':
        return shownAlone(await download(services));
      case 'open': {
        const draw = await article(args[0] ?? '', services);
        return draw === null ? told(say('articleGone')) : shownAlone(draw);
      }
      case 'article':
        return turned(await article(args[0] ?? '', services));
      case 'read':
      case 'read-prev':
      case 'read-next':
        return turned(await reading(args[0] ?? '', readCount(args[1]), services));
      default:
        return told(say('errorStale'));
    }
  },
} satisfies Command;

type Draw = Reply['draw'];

// Every article, the latest first.
const EVERYTHING: SourcesState = {
  offset: 0,
  oldestFirst: false,
  outlet: '',
  revision: '',
  search: '',
};

async function list(state: SourcesState, { dossier }: Services): Promise<Draw> {
  const [page, outlets, about] = await Promise.all([
    dossier.sources({ ...state, limit: SOURCES_A_PAGE }),
    dossier.outlets('', OUTLETS_OFFERED),
    dossier.about(),
  ]);
  const changed = state.revision !== '' && state.revision !== about.revision;
  const shown = { ...state, offset: page.offset, revision: about.revision };
  return (seen) => sourcesCard({ page, state: shown, changed, outlets, about, seen });
}

async function article(source: string, { dossier }: Services): Promise<Draw | null> {
  const [full, about] = await Promise.all([dossier.article(source), dossier.about()]);
  return full === null ? null : (seen) => articleCard(full, { about, seen });
}

async function reading(source: string, at: number, { dossier }: Services): Promise<Draw | null> {
  const [full, about] = await Promise.all([dossier.article(source), dossier.about()]);
  return full === null ? null : (seen) => readingCard(full.article, at, { about, seen });
}

async function download({ dossier }: Services): Promise<Draw> {
  const [page, about] = await Promise.all([
    dossier.sources({ ...EVERYTHING, limit: Number.MAX_SAFE_INTEGER }),
    dossier.about(),
  ]);
  return () => listFileCard(page.articles, about);
}

function outletOf(chosen: string): string {
  return chosen === EVERY_OUTLET ? '' : chosen;
}

function turned(draw: Draw | null): Reaction {
  return draw === null ? told(say('articleGone')) : { kind: 'update', draw };
}

function shownAlone(draw: Draw): Reaction {
  return { kind: 'reply', reply: { seen: 'private', draw } };
}
