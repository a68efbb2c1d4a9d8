import type { EndpointDefinition } from "../EndpointDefinition.js";
import { PolarError } from "../PolarError.js";
import { StepError } from "./StepError.js";

/** The error for what was thrown on the way of a call: `GET /v1/customers/{id}: …`. */
export function thrownError({ method, path }: EndpointDefinition, thrown: unknown): PolarError {
  const at = `${method} ${path}: `;
  if (isOf(StepError, thrown)) return new PolarError(thrown.name, at + thrown.message, thrown.details);
  // Code of the caller's around `fetch` says so itself, such as a logger that failed.
  if (isOf(PolarError, thrown) && thrown.name === "UnexpectedClientError") return thrown;
  return new PolarError("UnexpectedClientError", at + wordsOf(thrown, "code of yours failed"), {
    cause: thrown,
  });
}

/** `instanceof` for what anybody may have thrown: a revoked proxy throws when it is asked. */
export function isOf<TInstance>(
  type: new (...args: never) => TInstance,
  thrown: unknown,
): thrown is TInstance {
  try {
    return thrown instanceof type;
  } catch {
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
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").slice(0, 300);
}
