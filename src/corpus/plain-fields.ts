// A value may go on in lines further in; each begins with no sign that means something to YAML, all of which are ASCII.
// It begins at the first blank of several, so that a long row of them is looked at once.
const GOES_ON = /(?<! ) *\n +(?=[A-Za-z0-9\u0080-\uffff])/g;
const LINE = /^([a-z]+): +([A-Za-z0-9\u0080-\uffff].*)$/;
// What would end a value, begin a comment in it or make a map of it, and white space that YAML has rules for.
const SPECIAL = /: | #|:$|[\p{Cc}\u2028\u2029\uFEFF]/u;
// What YAML takes for something else than text: a number, a truth, nothing; a name of a field may be no such word either.
const NO_TEXT = /^(?:\d[\d_.,:a-f+-]*|0[ox].*|null|true|false)$/i;
const DAY = /^\d{4}-\d\d(?:-\d\d)?$/;

/**
 * The fields of a YAML header in which every line is a field and every value stands for itself; null for any other, which
 * only the parser can read. Nearly every header is so, and the parser takes longer than all other reading of its file.
 */
export function plainFields(header: string): Readonly<Record<string, string>> | null {
  const fields: Record<string, string> = {};
  for (const line of header.replace(GOES_ON, ' ').split('\n')) {
    const [, name = '', value = ''] = LINE.exec(withoutBlanksAtEnd(line)) ?? [];
    if (!isText(name) || !isText(value) || Object.hasOwn(fields, name)) return null;
    fields[name] = value;
  }
  return fields;
}

// No other white space: YAML has rules for it. By an expression, a row of blanks inside the line takes their square.
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (line[end - 1] === ' ') end -= 1;
  return line.slice(0, end);
}

function isText(value: string): boolean {
  return value !== '' && !SPECIAL.test(value) && (DAY.test(value) || !NO_TEXT.test(value));
}
