import { SAYING } from './asked-kind.ts';
import askedWords from './asked-words.json' with { type: 'json' };

const INTERROGATIVES = new Set(askedWords.interrogatives);
const LEADS = new Set(askedWords.leads);
const ASKING = new Set(askedWords.asking);
const { names, numbers, quotes, reasons } = askedWords;
const ASKED = new Set([...ASKING, ...names, ...numbers, ...quotes, ...reasons]);
const OPINIONS = new Set([...quotes, ...askedWords.opinions]);
const PEOPLE = new Set(askedWords.people);
const POSTS: ReadonlySet<string> = new Set(askedWords.posts);
const JOBS: ReadonlySet<string> = new Set(askedWords.jobs);
const HELD: ReadonlySet<string> = new Set(askedWords.incumbents);

/** Whether a word asks: "how", "what", "who". */
export function isInterrogative(term: string): boolean {
  return INTERROGATIVES.has(term);
}

/** Whether a word asks somebody to tell: "explain", "remind". */
export function asksFor(term: string): boolean {
  return ASKING.has(term);
}

/** Whether a word asks for something, or names the kind of thing that is asked for: "tell", "reason", "number". */
export function isAsking(term: string): boolean {
  return ASKED.has(term) || SAYING.has(term);
}

/** Whether a word is somebody's words or thoughts on something: "comment", "view". */
export function isOpinion(term: string): boolean {
  return OPINIONS.has(term);
}

/** Whether a word only leads to what is said: "so", "well", "like". */
export function isLead(term: string): boolean {
  return LEADS.has(term);
}

/** Whether a word names what somebody is: a minister, a judge, an owner. */
export function describesPerson(term: string): boolean {
  return PEOPLE.has(term);
}

/** Whether a word stands for what somebody does, whatever it is: "job", "position". */
export function isJob(term: string): boolean {
  return JOBS.has(term);
}

/** Whether a word names a post that reports call by its name: a mayor, an ambassador. A boss or a guy they call something else. */
export function isPost(term: string): boolean {
  return POSTS.has(term);
}

/** Whether a word names an office that one person holds at a time, by whatever name: a post, a minister, a chief. */
export function isHeld(term: string): boolean {
  return POSTS.has(term) || HELD.has(term);
}
