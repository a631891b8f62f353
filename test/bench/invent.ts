import type { Chance } from './chance.ts';

const ONSETS =
  'b bl br c ch cl cr d dr f fl fr g gl gr h j k kl l m n p pl pr qu r s sh sk sl sp st t th tr v w z'.split(
    ' ',
  );
const VOWELS = 'a e i o u ai ea ee oa ou'.split(' ');
const CODAS = [
  '',
  '',
  '',
  ...'b ck d ft g l ld m n nd ng nt p r rd rk rn s sk st t th x'.split(' '),
];
const ENDINGS = ['s', 'ed', 'ing', 'er', 'ly', 'ment'];

const THREE_SYLLABLES_SHARE = 0.3;

/** An inflected form of the stem. */
export function inflect(root: string, chance: Chance): string {
  return root.replace(/e$/, '') + chance.of(ENDINGS);
}

/** A pronounceable stem in lower case. */
export function inventRoot(chance: Chance): string {
  const syllables = chance.next() < THREE_SYLLABLES_SHARE ? 3 : 2;
  return Array.from({ length: syllables }, () => syllable(chance)).join('');
}

function syllable(chance: Chance): string {
  return chance.of(ONSETS) + chance.of(VOWELS) + chance.of(CODAS);
}
