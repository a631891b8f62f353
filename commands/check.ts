import { claimOf } from '../src/cards/claim.ts';
import { drawAnswer } from '../src/cards/draw-answer.ts';
import { noticeCard } from '../src/cards/notice-card.ts';
import { say } from '../src/cards/say.ts';
import type { Command } from '../src/discord/command.ts';

export default {
  data: { type: 3, name: say('checkName') },

  async run({ target }, { dossier }) {
    const claim = target === null ? '' : claimOf(target);
    if (claim === '') return { seen: 'private', draw: () => noticeCard(say('checkNothing')) };
    const [answer, about] = await Promise.all([dossier.ask(claim), dossier.about()]);
    return {
      seen: 'private',
      draw: drawAnswer({ question: claim, mode: 'check', only: [], answer, about }),
    };
  },
} satisfies Command;
