import type { Answer } from "../call/Answer.js";
import { json } from "./json.js";

/**
 * Reads an answer of which nothing is known: its JSON as it came, or undefined where it has no
 * body.
 */
export function untyped(answer: Answer): unknown {
  const { body, data } = answer;
  if (!body) return undefined;
  // What is not JSON has no data, and `json` says what came instead.
  return data === undefined ? json(answer) : JSON.parse(body);
}
