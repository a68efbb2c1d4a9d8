import type { EndpointDefinition } from "../EndpointDefinition.js";
import { PolarError } from "../PolarError.js";
import { isStep } from "./StepError.js";

/** A message has at most so many characters behind the endpoint, whatever a value holds. */
const MAX_LENGTH = 4000;

/** The error for what was thrown on the way of a call: `GET /v1/customers/{id}: …`. */
export function thrownError({ method, path }: EndpointDefinition, thrown: unknown): PolarError {
  const at = `${method} ${path}: `;
  if (isTold(thrown))
    return isStep(thrown)
      ? new PolarError(thrown.name, at + oneLine(thrown.message, MAX_LENGTH), thrown.step)
      : thrown;
  const words = wordsOf(thrown, "code of yours failed");
  return new PolarError("UnexpectedClientError", at + words, { cause: thrown });
}

/**
 * Whether what was thrown says itself what went wrong: a step of ours does, and so does code of the
 * caller's around `fetch` that throws an error of this name, such as a logger.
 */
export function isTold(thrown: unknown): thrown is PolarError {
  try {
    const error = thrown as PolarError;
    return error["~polar-fn"] && (isStep(error) || error.name === "UnexpectedClientError");
  } catch {
    // A revoked proxy throws when it is asked what it is.
    return false;
  }
}

/** What a thrown value says, in one line; `otherwise` where it says nothing or cannot be read. */
export function wordsOf(thrown: unknown, otherwise: string): string {
  try {
    // What `fetch` throws says little; its cause says what broke, some causes by a code only.
    const { cause, message } = thrown as { readonly cause?: unknown; readonly message?: unknown };
    const inner = Object(cause) as { readonly code?: unknown; readonly message?: unknown };
    return oneLine(`${inner.message || inner.code || message || otherwise}`);
  } catch {
    return otherwise;
  }
}

/** Text in one line and of a length that a message can bear. */
export function oneLine(text: string, maxLength: number = 300): string {
  const line = text.replace(/\s+/g, " ");
  return line.length > maxLength ? `${line.slice(0, maxLength)} …` : line;
}
