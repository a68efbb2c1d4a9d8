/** Whether a map meets a filter: any of a key's values will do, but each key must have one. */
export function hasMetadata(
  metadata: Readonly<Record<string, unknown>>,
  wanted: ReadonlyMap<string, readonly string[]>,
): boolean {
  return [...wanted].every(([key, values]) => {
    return Object.hasOwn(metadata, key) && values.includes(String(metadata[key]));
  });
}
