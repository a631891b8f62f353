import type { Visit } from '../../src/local/state/visit.ts';
import { type ManualClock, manualClock } from '../manual-clock.ts';
import { type DrivenDiscord, startDrivenDiscord } from './driven-discord.ts';
import type { Exchange } from './driver.ts';
import {
  type Answer,
  answer,
  call,
  login,
  nextInteraction,
  type RawBot,
  type Told,
} from './raw-bot.ts';

export const EPHEMERAL = 1 << 6;
export const V2 = 1 << 15;
export const ORIGINAL = '/messages/%40original';

/** A stand-in with two commands, a bot that answers only by hand, and a clock that stands still. */
export interface Bench {
  readonly clock: ManualClock;
  readonly discord: DrivenDiscord;
  readonly bot: RawBot;
}

export interface Asked {
  readonly told: Told;
  readonly exchange: Promise<Exchange>;
}

export async function openBench(): Promise<Bench> {
  const clock = manualClock(Date.parse('2026-01-01T00:00:00Z'));
  const discord = await startDrivenDiscord({ port: 0, clock });
  const question = { type: 3, name: 'question', description: 'What?', autocomplete: true };
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [
    {
      name: 'ask',
      description: 'Ask',
      options: [question, { ...question, type: 4, name: 'year' }],
    },
    { name: 'Check in dossier', type: 3 },
  ]);
  return { clock, discord, bot: await login(discord) };
}

export async function ask({ discord, bot }: Bench, visit: Visit = {}): Promise<Asked> {
  const exchange = discord.command('ask', { question: 'who?' }, visit);
  return { told: await nextInteraction(bot), exchange };
}

/** A new question, answered with this message. */
export async function reply(bench: Bench, data: object): Promise<Answer> {
  const { told } = await ask(bench);
  return answer(bench.discord, told, { type: 4, data });
}

export function say(content: string, flags = 0): object {
  return { type: 4, data: { content, flags } };
}

export async function refusal(answered: Promise<Answer>): Promise<object> {
  const { status, body } = await answered;
  return { status, code: body.code };
}
