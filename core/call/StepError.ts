import { issueText } from "../Issue.js";
import { PolarError } from "../PolarError.js";

/**
 * What a step of a call throws: an error that does not say yet which endpoint it is about. The call
 * makes the error of it that the caller sees.
 *
 * It is known by this field and not by a class, because a function may come from another copy of
 * the package than the core.
 */
export interface StepError extends PolarError {
  /** The fields of the error that the caller sees. */
  readonly step: object;
}

/** Whether an error was thrown by a step. */
export function isStep(error: PolarError): error is StepError {
  return Object.hasOwn(error, "step");
}

/** Makes what a step of a call throws. */
export function stepError(name: string, message: string, details: object = {}): StepError {
  return new PolarError(name, message, { step: details }) as StepError;
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
  return stepError(name, issueText(issue), { issues: [issue], ...details });
}
