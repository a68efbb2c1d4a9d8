import type { Answer } from "../call/Answer.js";

/**
 * Reads an answer of which nothing is known: its JSON as it came, or undefined where it has no
 * body.
 */
export function untyped({ body, data }: Answer): unknown {
  return data === undefined ? undefined : JSON.parse(body);
}
