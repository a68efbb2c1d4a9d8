import { type Issue, issueText } from "./Issue.js";

/** A message has at most so many characters, whatever a value holds. */
const MAX_LENGTH = 4000;

/**
 * What issues say, in one line:
 * `email: expected string, received 5; limit: expected >0, received 0`.
 */
export function issueMessage(issues: readonly Issue[]): string {
  const text = [...new Set(issues.map(issueText))].join("; ");
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)} …` : text;
}
