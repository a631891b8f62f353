import smallWords from '../language/small-words.json' with { type: 'json' };
import { kindOfNoun } from './asked-kind.ts';
import askedWords from './asked-words.json' with { type: 'json' };

// "What is a stop list?"; what is described further is no name of a thing.
const WHAT_IS_A = /\bwhat(?:['’]?s| is| are) an? [\p{L}-]+(?: [\p{L}-]+)?\s*(?:$|[?!.,;])/iu;
// "What is a docker's allowance"; but a docker's wage, name or job is told of a docker.
const WHAT_IS_ONES =
  /\bwhat(?:['’]?s| is| are) an? [\p{L}-]+(?:['’]s|s['’]) ([\p{L}-]+)\s*(?:$|[?!.,;])/iu;
const WHAT_IS_ABBREVIATED =
  /\b[Ww]hat(?:['’]?s| is| are) (?:the )?(?=\d*\p{Lu})[\p{Lu}\d]{2,}s?\s*(?:$|[?!.,;])/u;
const { money, number, span } = askedWords.attributes;
const TOLD = new Set([...money, ...number, ...span, ...askedWords.jobs]);
const MEANINGS = new Set(askedWords.meanings);
const DOING = new Set(smallWords.beforeMean);
// "What does it mean for the harbour", "what did she mean by that": these ask for what comes of it, and for her reasons.
const AFTER_MEAN = new Set(smallWords.behindMean);

/** Whether a question asks what a word means: "what does ATACMS mean", "what does FSB stand for", "what is an accreditation". */
export function asksForMeaning(terms: readonly string[], question: string): boolean {
  if (WHAT_IS_A.test(question) || WHAT_IS_ABBREVIATED.test(question)) return true;
  const owned = WHAT_IS_ONES.exec(question)?.[1]?.toLowerCase();
  if (owned !== undefined && kindOfNoun(owned) === null && !TOLD.has(owned)) return true;
  return terms.some((term, at) => {
    const next = terms[at + 1] ?? '';
    if (term === 'stand' || term === 'stands') return next === 'for';
    if (term === 'mean') return hasBefore(terms, at) && !AFTER_MEAN.has(next);
    if (term === 'meaning') return next === 'of' || next === '';
    return MEANINGS.has(term);
  });
}

function hasBefore(terms: readonly string[], at: number): boolean {
  return terms.slice(0, at).some((term) => DOING.has(term));
}
