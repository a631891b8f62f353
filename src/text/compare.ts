/** By code units, for sorting: the same order on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
