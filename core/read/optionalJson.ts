import type { Answer } from "../call/Answer.js";
import type { Call } from "../call/Call.js";
import { json } from "./json.js";

/** Reads an answer whose value is its JSON, or undefined where it has no body. */
export function optionalJson(answer: Answer, call: Call): unknown {
  return answer.body ? json(answer, call) : undefined;
}
