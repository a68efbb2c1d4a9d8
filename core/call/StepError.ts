import { issueText } from "../Issue.js";

/**
 * What a step of a call throws: an error that does not say yet which endpoint it is about. The call
 * makes the error of it that the caller sees.
 */
export class StepError extends Error {
  override readonly name: string;
  readonly details: object | undefined;

  constructor(name: string, message: string, details?: object) {
    super(message);
    this.name = name;
    this.details = details;
  }
}

/** What a step throws where one value is not what it should be. */
export function invalid(
  name: "InvalidRequestError" | "ResponseValidationError",
  path: readonly PropertyKey[],
  expected: string,
  received: string,
  details?: object,
): StepError {
  const issue = { path, expected, received };
  return new StepError(name, issueText(issue), { issues: [issue], ...details });
}
