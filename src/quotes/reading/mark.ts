import elisions from '../words/elisions.json' with { type: 'json' };

/** A quotation mark; apostrophes are sorted out. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly double: boolean;
  readonly shape: 'opening' | 'closing' | 'straight';
  /** It stands where a quotation can begin. */
  readonly opens: boolean;
  /** It stands where a quotation can end. */
  readonly closes: boolean;
  /** It is the first character of its paragraph. */
  readonly leads: boolean;
  /** For an opening single mark: some later mark can close it. */
  readonly partner: boolean;
}

interface Place {
  readonly at: number;
  readonly double: boolean;
  readonly shape: Mark['shape'];
  readonly before: string;
  readonly after: string;
}

const MARK = /["'\u2018-\u201F\u2032\u2033\u02BC\u00AB\u00BB\u00B4`\uFF02\uFF07]/g;
const DOUBLE = '"\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\uFF02';
const OPENING = '\u2018\u201B\u201C\u201F\u201A\u201E\u00AB`';
const CLOSING = '\u2019\u201D\u00BB\u00B4';
const ELISIONS = new Set(elisions);
const LETTER = /[\p{L}\p{N}]/u;
const BEFORE_OPENING = /[\s([{\-/"'\u2010-\u201F\u2212\u00AB\u00BB]/;
const AFTER_CLOSING = /[\s)\]}\-/.,;:!?"'\u2010-\u201F\u2026\u2212\u00AB\u00BB]/;
const ENDS_CLAUSE = /[.,!?\u2026;:]/;
const LONGEST_ELISION = 8;

/** The quotation marks of a paragraph in reading order. */
export function marksOf(text: string): Mark[] {
  const places: Place[] = [];
  for (const { index: at } of text.matchAll(MARK)) {
    const printed = text.charAt(at);
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    const double = DOUBLE.includes(printed);
    // Between letters every mark is an apostrophe, whatever its shape: Moscow‘s.
    if (!double && LETTER.test(before) && LETTER.test(after)) continue;
    places.push({ at, double, shape: shapeOf(printed), before, after });
  }
  return places.length === 0 ? [] : judge(text, places);
}

function shapeOf(printed: string): Mark['shape'] {
  if (OPENING.includes(printed)) return 'opening';
  return CLOSING.includes(printed) ? 'closing' : 'straight';
}

// From the back, so that each single mark knows what comes next.
function judge(text: string, places: readonly Place[]): Mark[] {
  const marks: Mark[] = [];
  let next: Mark | null = null;
  let partner = false;
  for (const place of places.toReversed()) {
    const mark: Mark | null = place.double
      ? doubleMark(place)
      : singleMark(text, place, { next, partner });
    if (mark === null) continue;
    marks.push(mark);
    if (mark.double) continue;
    next = mark;
    partner = partner || mark.closes;
  }
  return marks.reverse();
}

function doubleMark(place: Place): Mark {
  const { at, shape } = place;
  const { opens, closes } = shape === 'straight' ? straightSides(place) : curlySides(place);
  return {
    start: at,
    end: at + 1,
    double: true,
    shape,
    opens,
    closes,
    leads: at === 0,
    partner: true,
  };
}

interface Sides {
  readonly opens: boolean;
  readonly closes: boolean;
}

// A straight mark opens before a word and closes behind one; between two it closes.
function straightSides({ before, after }: Place): Sides {
  const closes = /\S/.test(before) && !LETTER.test(after);
  const free = before === '' || BEFORE_OPENING.test(before);
  return { opens: /\S/.test(after) && !LETTER.test(before) && (!closes || free), closes };
}

// A curly mark is trusted unless it stands the wrong way round: Hello,“ he said.
function curlySides({ shape, before, after }: Place): Sides {
  const opening = shape === 'opening';
  const turned = opening
    ? /\S/.test(before) && !BEFORE_OPENING.test(before) && !LETTER.test(after)
    : !/\S/.test(before) && LETTER.test(after);
  return { opens: opening !== turned, closes: opening === turned };
}

function singleMark(
  text: string,
  place: Place,
  { next, partner }: { readonly next: Mark | null; readonly partner: boolean },
): Mark | null {
  const { at, shape, before, after } = place;
  const opens = opensSingle(place) && !isElision(text, at, shape);
  const closes = !opens && /\S/.test(before) && (after === '' || AFTER_CLOSING.test(after));
  if (!opens && (!closes || isPlural(text, at, next))) return null;
  const leads = opens && at === 0;
  return { start: at, end: at + 1, double: false, shape, opens, closes, leads, partner };
}

// After a space or a bracket, and after a full stop where the space was forgotten: he said.'They left.'
function opensSingle({ shape, before, after }: Place): boolean {
  if (shape === 'closing' || !/[^\s'")\]]/.test(after)) return false;
  if (before === '' || BEFORE_OPENING.test(before)) return true;
  return /[.!?]/.test(before) && /\p{Lu}/u.test(after);
}

function isElision(text: string, at: number, shape: Mark['shape']): boolean {
  if (shape === 'opening') return false;
  const word = /^[a-z]+/i.exec(text.slice(at + 1, at + 1 + LONGEST_ELISION))?.[0] ?? '';
  return ELISIONS.has(word.toLowerCase()) || /^\d0s\b/.test(text.slice(at + 1, at + 4 + 1));
}

// the diplomats’ accreditation: after an s, before a lower-case word, and a later mark is there to close.
function isPlural(text: string, at: number, next: Mark | null): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || ENDS_CLAUSE.test(text.charAt(at - 1))) return false;
  if (!/^[\s-]?[\p{Ll}\p{N}]/u.test(text.slice(at + 1, at + 3))) return false;
  return next === null ? false : next.closes;
}
