import { type Issue, issueText } from "./Issue.js";

/**
 * What issues say, in one line:
 * `email: expected string, received 5; limit: expected >0, received 0`.
 */
export function issueMessage(issues: readonly Issue[]): string {
  return [...new Set(issues.map(issueText))].join("; ");
}
