/**
 * How much each text may take of a common room: short ones all they need, and what they leave goes to the long ones in
 * equal parts.
 */
export function shareOut(lengths: readonly number[], room: number): number[] {
  const shares = lengths.map(() => 0);
  const ascending = lengths
    .map((_, at) => at)
    .sort((a, b) => (lengths[a] ?? 0) - (lengths[b] ?? 0));
  let left = room;
  for (const [done, at] of ascending.entries()) {
    const fair = Math.floor(left / (lengths.length - done));
    const share = Math.min(lengths[at] ?? 0, fair);
    shares[at] = share;
    left -= share;
  }
  return shares;
}
