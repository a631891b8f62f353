import type { APIMessageTopLevelComponent } from 'discord.js';
import { answerCard, type Mode, PAGE_RESULTS } from '../src/cards/answer-card.ts';
import { contextCard } from '../src/cards/article-card.ts';
import { drawAnswer } from '../src/cards/draw-answer.ts';
import { foundAgain } from '../src/cards/found-again.ts';
import { frozenIn, rankOf, resultsFrom } from '../src/cards/frozen-list.ts';
import { headIn } from '../src/cards/head.ts';
import { cut, LONGEST_QUESTION } from '../src/cards/limits.ts';
import { messageWords } from '../src/cards/message-words.ts';
import { say } from '../src/cards/say.ts';
import { readCount } from '../src/cards/state.ts';
import { outletChoices, questionChoices, sourceChoices } from '../src/discord/choices.ts';
import type { Command, Options, Reaction, Reply, Services } from '../src/discord/command.ts';
import { outletMeant, sourceMeant } from '../src/discord/named-filter.ts';
import { notice, told } from '../src/discord/notice.ts';

export default {
  data: {
    name: 'ask',
    description: say('commandAsk'),
    options: [
      {
        type: 3,
        name: 'question',
        description: say('optionQuestion'),
        required: true,
        min_length: 3,
        max_length: LONGEST_QUESTION,
        autocomplete: true,
      },
      { type: 3, name: 'outlet', description: say('optionAskOutlet'), autocomplete: true },
      { type: 3, name: 'source', description: say('optionAskSource'), autocomplete: true },
      { type: 5, name: 'private', description: say('optionPrivate') },
    ],
  },

  async run(options, services) {
    const question = cut(options.text('question') ?? '', LONGEST_QUESTION);
    if (messageWords(question) === '') return notice(say('askBlank'));
    const filter = await filterOf(options, services);
    if ('problem' in filter) return notice(filter.problem);
    const reply = await ask(question, { mode: 'ask', filter, services });
    return options.flag('private') ? { ...reply, seen: 'private' } : reply;
  },

  async complete({ option, value }, services) {
    if (option === 'outlet') return outletChoices(value, services);
    if (option === 'source') return sourceChoices(value, services);
    return questionChoices(value, services);
  },

  async press(press, services) {
    const { verb, args, values, components } = press;
    switch (verb) {
      case 'prev':
      case 'next':
      case 'open':
        return turnTo(readCount(args[0]), modeOf(args[1]), { components, services });
      case 'jump':
        return turnTo(rankOf(values[0] ?? ''), modeOf(args[0]), { components, services });
      case 'context':
        return context(args[0] ?? '', readCount(args[1]), services);
      case 'wide':
        return askAgain(headIn(components)?.question ?? null, modeOf(args[0]), services);
      case 'again':
        return askAgain(values[0] ?? null, 'ask', services);
      default:
        return stale();
    }
  },
} satisfies Command;

interface Asking {
  readonly mode: Mode;
  readonly filter: Filter;
  readonly services: Services;
}

/** Names as they are written in the dossier. */
interface Filter {
  readonly outlet?: string;
  readonly source?: string;
}

async function ask(question: string, { mode, filter, services }: Asking): Promise<Reply> {
  const { dossier } = services;
  const words = messageWords(question);
  const [answer, about] = await Promise.all([dossier.ask(words, filter), dossier.about()]);
  return {
    seen: answer.found ? 'public' : 'private',
    draw: drawAnswer({ question, mode, only: Object.values(filter), answer, about }),
  };
}

async function filterOf(
  options: Options,
  services: Services,
): Promise<Filter | { readonly problem: string }> {
  const [outlet, source] = [options.text('outlet'), options.text('source')];
  const by = outlet === null ? null : await outletMeant(outlet, services);
  const from = source === null ? null : await sourceMeant(source, services);
  if (by && 'problem' in by) return by;
  if (from && 'problem' in from) return from;
  return { ...(by ? { outlet: by.name } : {}), ...(from ? { source: from.name } : {}) };
}

async function askAgain(
  question: string | null,
  mode: Mode,
  services: Services,
): Promise<Reaction> {
  if (question === null) return stale();
  const { draw } = await ask(question, { mode, filter: {}, services });
  return { kind: 'update', draw };
}

interface Turning {
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly services: Services;
}

async function turnTo(
  rank: number,
  mode: Mode,
  { components, services: { dossier } }: Turning,
): Promise<Reaction> {
  const head = headIn(components);
  const list = frozenIn(components);
  const found = resultsFrom(list, rank, PAGE_RESULTS);
  if (head === null || found.length === 0) return stale();
  const [results, about] = await Promise.all([
    foundAgain(found, messageWords(head.question), dossier),
    dossier.about(),
  ]);
  return {
    kind: 'update',
    draw: (seen) => answerCard({ head, mode, list, results, about, seen }),
  };
}

async function context(
  source: string,
  paragraph: number,
  { dossier }: Services,
): Promise<Reaction> {
  const [full, about] = await Promise.all([dossier.article(source), dossier.about()]);
  if (full === null || paragraph < 1 || paragraph > full.article.paragraphs.length) {
    return told(say('askGone'));
  }
  const { article } = full;
  return {
    kind: 'reply',
    reply: { seen: 'private', draw: (seen) => contextCard(article, paragraph, { about, seen }) },
  };
}

function modeOf(argument: string | undefined): Mode {
  return argument === 'check' ? 'check' : 'ask';
}

function stale(): Reaction {
  return told(say('errorStale'));
}
