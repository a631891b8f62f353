import { parseArgs } from 'node:util';
import { evalAttributions } from './attributions.ts';
import { evalMessages } from './messages.ts';
import { dossiersOnce } from './opened-dossiers.ts';
import { evalOtherIncidents } from './other-incidents.ts';
import { evalQuestions } from './questions.ts';
import { evalStatements } from './statements.ts';

const { values } = parseArgs({
  options: { attributions: { type: 'string' }, verbose: { type: 'boolean', default: false } },
});

const dossierOf = dossiersOnce();
// A file of attributions annotated by others is measured alone: it has no floor of ours.
const reports =
  values.attributions === undefined
    ? [
        await evalQuestions(dossierOf),
        await evalMessages(dossierOf),
        await evalOtherIncidents(dossierOf),
        await evalStatements({ corpus: 'corpus', verbose: values.verbose, sealed: true }),
      ]
    : [evalAttributions(values.attributions, { verbose: values.verbose, lines: 'all' })];

for (const { lines } of reports) for (const line of lines) console.log(line);
const failures = reports.flatMap((report) => report.failures);
for (const failure of failures) console.error(`BELOW THE FLOOR: ${failure}`);
process.exitCode = failures.length > 0 ? 1 : 0;
