import type { DossierOf } from './opened-dossiers.ts';
import { readQuestions } from './question-set.ts';
import { FOLDERS, OTHER_INCIDENTS, QUESTION_SETS } from './question-sets.ts';
import type { EvalReport } from './questions.ts';
import { joined, refusedReport } from './refused.ts';

// Each question goes to every other dossier: a third of them are thousands of answers.
const EVERY = 3;

/** Asks every dossier what the articles of another one answer, and counts how many are refused. */
export async function evalOtherIncidents(dossierOf: DossierOf): Promise<EvalReport> {
  const reports: EvalReport[] = [];
  for (const sealed of [false, true]) reports.push(await evalSets(sealed, dossierOf));
  return joined(reports);
}

async function evalSets(sealed: boolean, dossierOf: DossierOf): Promise<EvalReport> {
  const { name, floor } = OTHER_INCIDENTS[sealed ? 'sealed' : 'open'];
  let count = 0;
  let answered = 0;
  for (const set of QUESTION_SETS.filter((one) => one.sealed === sealed)) {
    const others = FOLDERS.filter(({ href }) => href !== set.folder.href);
    const dossiers = await Promise.all(others.map(dossierOf));
    const questions = await readQuestions(new URL(`questions/${set.name}.jsonl`, import.meta.url));
    const some = questions.filter(({ answerable }) => answerable);
    for (const { q } of some.filter((_, at) => at % EVERY === 0)) {
      count += dossiers.length;
      answered += dossiers.filter((dossier) => dossier.ask(q).found).length;
    }
  }
  return refusedReport({
    ...{ name, floor, share: 1 - answered / count },
    asked: `${count} questions about another incident`,
  });
}
