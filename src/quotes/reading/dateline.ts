// "LONDON, March 3 (Reuters) - ", "KYIV (CW) — ": a place in capitals, perhaps a day and an agency, and a dash.
const DATELINE =
  /^\p{Lu}{2}[\p{Lu} .'’-]{1,30}(?:,[^()\u2013\u2014-]{1,30})?(?:\s*\([^)]{1,25}\))?\s*[\u2013\u2014-]{1,2}\s/u;

/** Where the text of a paragraph begins behind its dateline, which names nobody; 0 where it has none. */
export function datelineEnd(text: string): number {
  return DATELINE.exec(text)?.[0].length ?? 0;
}
