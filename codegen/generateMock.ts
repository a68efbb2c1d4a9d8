import { emitMockAnswers, emitMockDates, emitMockFields } from "./emit/mock/answers.js";
import { emitMockOperations } from "./emit/mock/operations.js";
import { emitMockRequests } from "./emit/mock/requests.js";
import { marked } from "./generate.js";
import type { Plan } from "./plan/Plan.js";
import type { Words } from "./words/Words.js";

/**
 * The part of the mock that only says what the API is: its operations, what they read and what they
 * answer. File paths and texts, not yet formatted.
 */
export function generateMock(plan: Plan, words: Words): ReadonlyMap<string, string> {
  return marked(
    plan,
    new Map([
      ["src/mock/api/answers.ts", emitMockAnswers(plan, words)],
      ["src/mock/api/dateFields.ts", emitMockDates(plan)],
      ["src/mock/api/fields.ts", emitMockFields(plan)],
      ["src/mock/api/operations.ts", emitMockOperations(plan)],
      ["src/mock/api/requests.ts", emitMockRequests(plan)],
    ]),
  );
}
