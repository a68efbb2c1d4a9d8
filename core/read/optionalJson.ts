import type { Answer } from "../call/Answer.js";
import { json } from "./json.js";

/** Reads an answer whose value is its JSON, or undefined where it has no body. */
export function optionalJson(answer: Answer): unknown {
  return answer.body ? json(answer) : undefined;
}
