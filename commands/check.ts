import { drawAnswer } from '../src/cards/draw-answer.ts';
import { cut } from '../src/cards/limits.ts';
import { noticeCard } from '../src/cards/notice-card.ts';
import { say } from '../src/cards/say.ts';
import type { Command } from '../src/discord/command.ts';
import { sentencesOf } from '../src/text/sentences.ts';
import { textOf } from '../src/text/span.ts';

export default {
  data: { type: 3, name: say('checkName') },

  async run({ target }, { dossier }) {
    const claim = target === null ? '' : claimOf(target);
    if (claim === '') return { seen: 'private', draw: () => noticeCard(say('checkNothing')) };
    const [answer, about] = await Promise.all([dossier.ask(claim), dossier.about()]);
    return {
      seen: 'private',
      draw: drawAnswer({ question: claim, mode: 'check', answer, about }),
    };
  },
} satisfies Command;

// As long as a question may be.
const LONGEST_CLAIM = 300;

/** The message as one line, or of a long one the longest sentence: it says most. */
function claimOf(message: string): string {
  const text = message.replace(/\s+/g, ' ').trim();
  if (text.length <= LONGEST_CLAIM) return text;
  const sentences = sentencesOf(text).map((sentence) => textOf(text, sentence));
  const longest = sentences.reduce((best, each) => (each.length > best.length ? each : best), '');
  return cut(longest, LONGEST_CLAIM);
}
