import type { MapShape } from "../../facts/Shape.js";

/** Whether a map is metadata: texts, numbers and booleans under the caller's own keys. */
export function isMetadata({ values }: MapShape): boolean {
  if (values.kind !== "union") return false;
  const kinds = new Set(values.members.map(({ kind }) => kind));
  return kinds.size === 3 && kinds.has("string") && kinds.has("number") && kinds.has("boolean");
}
