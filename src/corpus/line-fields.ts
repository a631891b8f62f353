import { readYaml } from './yaml.ts';

const LINE = /^([A-Za-z][\w-]*):(?:[ \t]+(.*))?$/;
const LINE_BREAK = /\r\n|\r|\n/;
const PASSED_OVER = /^[ \t]*(?:#.*)?$/;
// A bracket, an anchor, a block of text: whoever writes these means YAML by it. A quotation mark may open a headline, which
// then goes on behind the closing one.
const PROSE = /^(?:[A-Za-z0-9($\u0080-\u{10ffff}]|(["'`]).*\1.)/u;

/**
 * The fields of a header that is no YAML because of what a headline may hold, each line for itself: of `title: Ferry sinks: two
 * dead` the colon, of `title: "Go home": the mayor speaks` the marks. Null where a line is no field, is there twice, or is
 * broken in another way.
 */
export function lineFields(header: string): Readonly<Record<string, unknown>> | null {
  const fields: Record<string, unknown> = {};
  for (const line of header.split(LINE_BREAK).filter((one) => !PASSED_OVER.test(one))) {
    const [, name, written = ''] = LINE.exec(line) ?? [];
    if (name === undefined || Object.hasOwn(fields, name)) return null;
    const value = scalarOf(written.trim());
    if (value === undefined) return null;
    fields[name] = value;
  }
  return fields;
}

// Text where it reads as such or is no YAML by itself; undefined for what is broken or made of parts.
function scalarOf(written: string): unknown {
  const alone = readYaml(written);
  if (alone.kind === 'read' && !(alone.value instanceof Object)) return alone.value;
  return PROSE.test(written) ? written : undefined;
}
