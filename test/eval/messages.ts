import type { Dossier } from '../../src/dossier.ts';
import type { DossierOf } from './opened-dossiers.ts';
import { readQuestions } from './question-set.ts';
import { FOLDERS, MESSAGES, type MessageSet } from './question-sets.ts';
import type { EvalReport } from './questions.ts';
import { joined, refusedReport } from './refused.ts';

/** Asks every dossier the messages that no dossier answers, and counts how many are refused. */
export async function evalMessages(dossierOf: DossierOf): Promise<EvalReport> {
  const dossiers = await Promise.all(FOLDERS.map(dossierOf));
  const reports = await Promise.all(MESSAGES.map((set) => evalSet(set, dossiers)));
  return joined(reports);
}

async function evalSet(
  { name, sealed, floor }: MessageSet,
  dossiers: readonly Dossier[],
): Promise<EvalReport> {
  const questions = await readQuestions(new URL(`questions/${name}.jsonl`, import.meta.url));
  const messages = questions.map(({ q }) => q);
  const answered = messages.map((message) => ({
    message,
    count: dossiers.filter((dossier) => dossier.ask(message).found).length,
  }));
  const all = messages.length * dossiers.length;
  const share = 1 - answered.reduce((sum, { count }) => sum + count, 0) / all;
  const misses = answered
    .filter(({ count }) => count > 0)
    .map(({ message, count }) => `  miss answered by ${count} of ${dossiers.length}: ${message}`);
  const asked = `${messages.length} messages, each to ${dossiers.length} dossiers`;
  return refusedReport({ name, asked, share, floor }, sealed ? [] : misses);
}
