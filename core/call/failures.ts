import type { EndpointDefinition } from "../EndpointDefinition.js";
import { issueText } from "../Issue.js";
import { PolarError } from "../PolarError.js";
import { InvalidRequest } from "./InvalidRequest.js";

/** An error that says which endpoint it is about: `GET /v1/customers/{id}: …`. */
export function errorAt<TName extends string>(
  { method, path }: EndpointDefinition,
  name: TName,
  words: string,
  details?: object,
): PolarError<TName> {
  return new PolarError(name, `${method} ${path}: ${words}`, details);
}

/** The error for one value that is not what it should be. */
export function issueError<TName extends string>(
  endpoint: EndpointDefinition,
  name: TName,
  path: readonly PropertyKey[],
  expected: string,
  received: string,
  details?: object,
): PolarError<TName> {
  const issue = { path, expected, received };
  return errorAt(endpoint, name, issueText(issue), { issues: [issue], ...details });
}

/** The error for what was thrown on the way of a call, whatever it is. */
export function thrownError(endpoint: EndpointDefinition, thrown: unknown): PolarError {
  if (isOf(InvalidRequest, thrown)) {
    const { path, expected, received } = thrown.issue;
    return issueError(endpoint, "InvalidRequestError", path, expected, received);
  }
  return errorAt(endpoint, "UnexpectedClientError", wordsOf(thrown) || "code of yours failed", {
    cause: thrown,
  });
}

/** `instanceof` for what anybody may have thrown: a revoked proxy throws when it is asked. */
export function isOf<TInstance>(
  type: abstract new (...args: never) => TInstance,
  thrown: unknown,
): thrown is TInstance {
  try {
    return thrown instanceof type;
  } catch {
    return false;
  }
}

/** What a thrown value says in one line; empty where it says nothing, or cannot be read. */
export function wordsOf(thrown: unknown): string {
  try {
    // What `fetch` throws says little; its cause says what broke, some causes by a code only.
    const { cause, message } = thrown as { readonly cause?: unknown; readonly message?: unknown };
    const { code, message: inner } = Object(cause) as { readonly code?: unknown; readonly message?: unknown };
    return oneLine(String(inner || code || message || ""));
  } catch {
    return "";
  }
}

/** Text in one line and of a length that a message can bear. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim().slice(0, 300);
}
