// BM25+ as MiniSearch counts it, for what its index does not hold.
const K = 1.2;
const B = 0.7;
const D = 0.5;

/** What BM25+ gives for one mention in each text, by the text's length. */
export function densitiesOf(lengths: ArrayLike<number>): Float64Array {
  let total = 0;
  for (let at = 0; at < lengths.length; at += 1) total += lengths[at] ?? 0;
  const average = total / Math.max(1, lengths.length);
  return Float64Array.from(
    lengths,
    (length) => D + (K + 1) / (1 + K * (1 - B + (B * length) / Math.max(1, average))),
  );
}
