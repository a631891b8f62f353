import { evalAttributions } from './attributions.ts';
import { evalStatements } from './statements.ts';

const file = process.argv[2];
const flags = process.argv.slice(2);
const verbose = flags.includes('--verbose');
const result =
  file && !file.startsWith('--')
    ? evalAttributions(file, { verbose, lines: linesOf(flags) })
    : await evalStatements({ corpus: 'corpus', verbose, sealed: flags.includes('--sealed') });
console.log([...result.lines, ...result.failures].join('\n'));

function linesOf(given: readonly string[]): 'all' | 'even' | 'odd' {
  if (given.includes('--even')) return 'even';
  return given.includes('--odd') ? 'odd' : 'all';
}
