/**
 * What an object has itself under a key; undefined for what a prototype lends, and where there is
 * no object.
 */
export function ownValue(holder: unknown, key: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, key)) return undefined;
  return (holder as Readonly<Record<string, unknown>>)[key];
}
