import { own } from "../own.js";
import type { Answer } from "./Answer.js";
import { oneLine } from "./failures.js";
import type { OngoingCall } from "./OngoingCall.js";
import { type StepError, stepError } from "./StepError.js";

/** What the server's errors may hold; nothing of it is certain. */
interface Told {
  readonly error?: unknown;
  readonly detail?: unknown;
  readonly errorDescription?: unknown;
  readonly loc?: unknown;
  readonly msg?: unknown;
}

/**
 * The error that an answer of 300 or more is: one that the endpoint documents, or an `SDKError`.
 */
export function apiError({ endpoint, setup }: OngoingCall, sent: Headers, answer: Answer): StepError {
  const { statusCode, body, data } = answer;
  const { error, detail, errorDescription } = own<Told>(Object(data));
  const isList = Array.isArray(detail);
  const name = isList ? "HTTPValidationError" : textOf(error);
  const said = [error, isList ? detail.map(detailText).join("; ") : (detail ?? errorDescription)];
  const words = said.map(textOf).filter(Boolean).join(", ") || body || "an empty body";
  const hint = setup.hint?.(endpoint, sent, statusCode) ?? "";
  return stepError(
    endpoint.errors.includes(name) ? name : "SDKError",
    oneLine(`${statusCode} ${words}`) + hint,
    {
      ...answer,
      endpoint,
    },
  );
}

/** One item of a 422: `body.email: Field required`. What was sent is not quoted. */
function detailText(item: unknown): string {
  const { loc, msg } = own<Told>(Object(item));
  return `${[loc].flat().map(textOf).join(".")}: ${textOf(msg)}`;
}

/** A text or a number as text. Anything else may throw when it is made one. */
function textOf(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? `${value}` : "";
}
