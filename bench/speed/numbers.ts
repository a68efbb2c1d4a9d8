/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? Number.NaN) + (sorted[Math.ceil(middle)] ?? Number.NaN)) / 2;
}

/**
 * What a client took, and what bare `fetch` took right before it: whatever slows the machine slows
 * both.
 */
export interface Pair<TCost = number> {
  readonly client: TCost;
  readonly bare: TCost;
}

/** How many times as much as bare `fetch` a client took: the median over the rounds. */
export function medianRatio(pairs: readonly Pair[]): number {
  return median(pairs.map(({ client, bare }) => client / bare));
}

/** What a client took: the median over the rounds. */
export function medianCost(pairs: readonly Pair[]): number {
  return median(pairs.map(({ client }) => client));
}
