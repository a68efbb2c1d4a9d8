/** A value to sort by; null sorts last going up and first going down, as in PostgreSQL. */
type SortKey = string | number | null;

/**
 * Sorts by criteria such as `name` and `-created_at`. Equal rows keep a fixed order: that of their
 * arrival, newest first where the first criterion goes down.
 */
export function sorted<T>(
  rows: readonly T[],
  criteria: readonly string[],
  keyOf: (row: T, field: string) => SortKey,
): readonly T[] {
  const tie = criteria[0]?.startsWith("-") === true ? -1 : 1;
  return rows
    .map((row, index) => ({ row, index }))
    .sort((left, right) => {
      for (const criterion of criteria) {
        const down = criterion.startsWith("-");
        const field = down ? criterion.slice(1) : criterion;
        const order = compare(keyOf(left.row, field), keyOf(right.row, field));
        if (order !== 0) return down ? -order : order;
      }
      return tie * (left.index - right.index);
    })
    .map(({ row }) => row);
}

function compare(left: SortKey, right: SortKey): number {
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  if (typeof left === "number" || typeof right === "number") return Number(left) - Number(right);
  // Case first counts for nothing, then decides: close to the collation of the server's database.
  const [lower, upper] = [left.toLowerCase(), right.toLowerCase()];
  if (lower !== upper) return lower < upper ? -1 : 1;
  return left < right ? -1 : 1;
}
