import type { CallReply } from './server/calls.ts';

export interface Waiting {
  /** Calls `done` once the bot has answered the interaction of this reply, in whatever way. */
  begin(reply: Promise<CallReply>, done: () => void): Promise<CallReply>;
  settle(interaction: string): void;
  settleAll(): void;
}

// An answer can overtake the reply that names its interaction, so early ones are remembered.
const REMEMBERED = 200;

export function createWaiting(show: (pending: number) => void): Waiting {
  const open = new Map<string, () => void>();
  const early: string[] = [];
  const finish = (done: () => void): void => {
    done();
    show(open.size);
  };
  return {
    async begin(reply, done) {
      show(open.size + 1);
      const answer = await reply;
      const { interaction } = answer;
      if (!answer.ok || interaction === null || early.includes(interaction)) finish(done);
      else open.set(interaction, done);
      return answer;
    },
    settle(interaction) {
      early.push(interaction);
      if (early.length > REMEMBERED) early.shift();
      const done = open.get(interaction);
      open.delete(interaction);
      if (done !== undefined) finish(done);
    },
    settleAll() {
      const all = [...open.values()];
      open.clear();
      for (const done of all) finish(done);
    },
  };
}
