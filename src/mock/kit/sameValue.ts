/** Whether two values of records say the same, however deep. */
export function sameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object" || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  return sameEntries(Object.entries(left), Object.entries(right));
}

function sameEntries(
  left: readonly (readonly [unknown, unknown])[],
  right: readonly (readonly [unknown, unknown])[],
): boolean {
  const values = new Map(right);
  return (
    left.length === right.length &&
    left.every(([key, value]) => values.has(key) && sameValue(value, values.get(key)))
  );
}
