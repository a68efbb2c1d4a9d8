/** Whether a map meets a filter: any of a key's values will do, but each key must have one. */
export function hasMetadata(
  metadata: ReadonlyMap<string, unknown>,
  wanted: ReadonlyMap<string, readonly string[]>,
): boolean {
  return [...wanted].every(([key, values]) => {
    const value = metadata.get(key);
    return value !== undefined && values.includes(String(value));
  });
}
