import { append } from '../../append.ts';
import type { Paragraph } from '../../corpus/article.ts';
import { shadow } from '../../text/fold.ts';

/** The label before a turn of a transcript. */
export interface Label {
  /** "A" is an answer of the person interviewed, `unmarked` one without any label, "Q" a question of nobody's. */
  readonly kind: 'name' | 'question' | 'answer' | 'unmarked';
  readonly start: number;
  readonly end: number;
  /** Where the words begin. */
  readonly words: number;
  /** The name of whom initials stand for. */
  readonly full: string | null;
}

const BOLD = '(?:\\*\\*|__)?';
const LABEL = new RegExp(
  `^["']?\\s*${BOLD}((?:[A-Z][A-Z.'-]*\\s){0,3}[A-Z][A-Z'-]+|[QA]|Question|Answer)${BOLD}\\s?(?::|(?<=\\b[QA])\\.)${BOLD}\\s+`,
);
const PART = "\\p{Lu}[\\p{L}.'-]*";
const NAME = new RegExp(
  `^["']?\\s*${BOLD}((?:${PART}\\s(?:\\p{Ll}{2,3}\\s)?){0,3}${PART})${BOLD}\\s?:${BOLD}\\s+`,
  'u',
);
// Cheaper than the label itself: most paragraphs have none.
const MAY_LABEL = /^\P{L}{0,5}\p{Lu}[^:]{0,50}:|^\P{L}{0,5}[QA]\. /u;
const LONGEST_LABEL = 60;
// One label may be a heading ("UPDATE: …"); in a transcript turns alternate.
const FEWEST_TURNS = 3;
const INITIALS = /^[A-Z]{2,3}$/;
const ASKS = /\?["'*_\u2019\u201D)]*$/;

interface Turn {
  readonly paragraph: Paragraph;
  readonly name: string;
  /** In capitals, or a word for question or answer. */
  readonly isSure: boolean;
  readonly label: Label;
}

/** Whether a paragraph ends as a question does. */
export function isQuestion({ text }: Pick<Paragraph, 'text'>): boolean {
  return ASKS.test(text);
}

/** The turns of a transcript among an article's paragraphs; empty when it is none. */
export function labelsOf(paragraphs: readonly Paragraph[], title = ''): Map<Paragraph, Label> {
  const turns = paragraphs.flatMap((paragraph) => turnOf(paragraph) ?? []);
  if (turns.length < FEWEST_TURNS) return new Map();
  const named = new Set(turns.map(({ paragraph }) => paragraph));
  const prose = [title, ...paragraphs.filter((one) => !named.has(one)).map(({ text }) => text)];
  const cast = castOf(turns, prose.join('\n'));
  const sure = turns.filter(({ isSure }) => isSure);
  const isTranscript = sure.length >= FEWEST_TURNS && alternates(sure);
  const labels = new Map<Paragraph, Label>();
  for (const turn of turns) {
    const isOne = turn.isSure
      ? isTranscript || (cast.isTalk && turn.label.kind !== 'name')
      : cast.isTalk;
    const label = isOne ? labelIn(cast, turn) : null;
    if (label) labels.set(turn.paragraph, label);
  }
  return labels;
}

function turnOf(paragraph: Paragraph): Turn | null {
  const head = paragraph.text.slice(0, LONGEST_LABEL);
  if (!MAY_LABEL.test(head)) return null;
  const plain = shadow(head);
  const sure = LABEL.exec(plain);
  const match = sure ?? NAME.exec(plain);
  const name = match?.[1];
  if (!match || name === undefined) return null;
  // A heading may be a question, "VIDEO: …" is nobody's words.
  if (paragraph.kind !== 'body' && !isQuestion(paragraph)) return null;
  const start = match[0].indexOf(name);
  const words = match[0].length;
  const label = { kind: kindOf(name), start, end: start + name.length, words, full: null };
  return { paragraph, name, isSure: sure !== null, label };
}

function kindOf(name: string): Label['kind'] {
  if (/^q/i.test(name) && (name.length === 1 || name === 'Question')) return 'question';
  return name === 'A' || name === 'Answer' ? 'answer' : 'name';
}

function alternates(turns: readonly Turn[]): boolean {
  const kinds = new Set(turns.map(({ label }) => label.kind));
  const names = new Set(turns.map(({ name }) => name));
  return names.size > 1 || (kinds.size === 1 && kinds.has('name'));
}

interface Cast {
  /** Labels whose turns are questions, in small letters or initials of nobody: the paper's own. */
  readonly asking: ReadonlySet<string>;
  /** Labels whose last word the article has outside the turns too. */
  readonly known: ReadonlySet<string>;
  readonly isTalk: boolean;
  /** Initials to the names they stand for. */
  readonly initials: ReadonlyMap<string, string>;
}

// In small letters anything may be a label ("Pros: …"): it is a talk where one asks twice, and another who is known
// answers twice.
function castOf(turns: readonly Turn[], prose: string): Cast {
  const names = [...groupedByName(turns)];
  const initials = new Map(
    names.flatMap(([name]) => {
      const full = INITIALS.test(name) ? fullName(name, prose) : null;
      return full === null ? [] : [[name, full] as const];
    }),
  );
  const others = names.filter(([name]) => !initials.has(name));
  const paper = others.filter(([name, own]) => asks(own) && !isCapital(name, own));
  const asking = new Set(paper.map(([name]) => name));
  const rest = others.filter(
    ([name]) => !asking.has(name) && prose.includes(name.split(' ').at(-1) ?? name),
  );
  const answers = rest.some(([, own]) => own.length > 1 && !own[0]?.isSure);
  return {
    asking,
    known: new Set(rest.map(([name]) => name)),
    initials,
    isTalk: asking.size > 0 && answers,
  };
}

function groupedByName(turns: readonly Turn[]): Map<string, Turn[]> {
  const groups = new Map<string, Turn[]>();
  for (const turn of turns) if (turn.label.kind === 'name') append(groups, turn.name, turn);
  return groups;
}

// VOSS may ask, and is somebody; TG is not.
function isCapital(name: string, [first]: readonly Turn[]): boolean {
  return first?.isSure === true && !INITIALS.test(name);
}

function asks(turns: readonly Turn[]): boolean {
  const questions = turns.filter(({ paragraph }) => isQuestion(paragraph));
  return turns.length > 1 && questions.length * 2 > turns.length;
}

// The only name with these initials.
function fullName(letters: string, prose: string): string | null {
  const words = [...letters].map((letter) => `${letter}[\\p{L}'\u2019-]+`);
  const name = new RegExp(`(?<!\\p{L})${words.join('\\s(?:\\p{Ll}{2,3}\\s)?')}`, 'gu');
  const [only, another] = new Set(prose.match(name) ?? []);
  return only !== undefined && another === undefined ? only : null;
}

function labelIn(
  { asking, known, initials }: Cast,
  { name, isSure, label, paragraph }: Turn,
): Label | null {
  if (label.kind !== 'name') return label;
  if (asking.has(name)) return { ...label, kind: 'question' };
  if (isSure) return { ...label, full: initials.get(name) ?? null };
  if (isQuestion(paragraph)) return { ...label, kind: 'question' };
  return known.has(name) ? label : null;
}
