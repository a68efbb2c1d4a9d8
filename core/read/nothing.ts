import type { Answer } from "../call/Answer.js";
import { json } from "./json.js";

/**
 * Reads an answer that has no value. Where its body is not JSON, something else than the API has
 * answered, and nothing is known to have happened.
 */
export function nothing(answer: Answer): undefined {
  // What is not JSON has no data, and `json` says what came instead.
  if (answer.body && answer.data === undefined) json(answer);
  return undefined;
}
