import { parseHTML } from 'linkedom';

const HEAD_PARTS = [
  /\s+/y,
  /<!--[\s\S]*?-->/y,
  /<!doctype\b[^>]*>/iy,
  /<\/?(?:html|head|meta|link|base)\b[^>]*>/iy,
  /<(title|style|script|noscript)\b[\s\S]*?<\/\1\s*>/iy,
];
const FRAME = /<\/?(?:html|head|body)\b[^>]*>/gi;

/** A page as a document with a head and a body. HTML lets both tags be left out, and the parser doesn't put them in. */
export function parsePage(html: string): ReturnType<typeof parseHTML>['document'] {
  const { document } = parseHTML(html);
  const body = document.querySelector('body');
  if (body !== null && body === document.body) return document;
  const end = endOfHead(html);
  const head = html.slice(0, end).replace(FRAME, '');
  const rest = html.slice(end).replace(FRAME, '');
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${rest}</body></html>`).document;
}

function endOfHead(html: string): number {
  let end = 0;
  for (;;) {
    const part = HEAD_PARTS.map((one) => lengthAt(one, html, end)).find((length) => length > 0);
    if (part === undefined) return end;
    end += part;
  }
}

function lengthAt(part: RegExp, html: string, at: number): number {
  part.lastIndex = at;
  return part.exec(html)?.[0].length ?? 0;
}
