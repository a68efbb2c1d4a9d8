import type { Issue, Loc } from "../read/Outcome.js";
import { json, type Reply } from "./Reply.js";

/** Thrown by an operation to answer with an error; caught where the reply is made. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly reply: Reply;

  constructor(reply: Reply) {
    super(`HTTP ${reply.status}`);
    this.reply = reply;
  }
}

/** An error that its class name tells from others. */
export function classError(status: number, error: string, detail: string): ApiError {
  return new ApiError(json({ error, detail }, status));
}

export function resourceNotFound(detail = "Not found"): ApiError {
  return classError(404, "ResourceNotFound", detail);
}

export function notPermitted(detail: string): ApiError {
  return classError(403, "NotPermitted", detail);
}

export function ambiguousExternalCustomerId(): ApiError {
  return classError(
    409,
    "AmbiguousExternalCustomerID",
    "Several customers across your organizations share this external customer ID. Use an organization-scoped token, the Polar customer ID, or a unique external ID to disambiguate.",
  );
}

/** A 422 of the schema check. */
export function requestValidationError(issues: readonly Issue[]): ApiError {
  return new ApiError(json({ error: "RequestValidationError", detail: issues }, 422));
}

/** A 422 of a business rule. */
export function polarRequestValidationError(issues: readonly Issue[]): ApiError {
  return new ApiError(json({ error: "PolarRequestValidationError", detail: issues }, 422));
}

/** An issue of a business rule about one field of the body. */
export function bodyIssue(field: string, msg: string, input: unknown, type = "value_error"): Issue {
  return { type, loc: ["body", field], msg, input };
}

/** The refusal of a business rule about one field of the body, or a path of fields. */
export function refuse(
  field: string | Loc,
  msg: string,
  input: unknown,
  more: { readonly type?: string; readonly ctx?: Readonly<Record<string, unknown>> } = {},
): ApiError {
  const loc = ["body", ...(typeof field === "string" ? [field] : field)];
  return polarRequestValidationError([{ type: "value_error", loc, msg, input, ...more }]);
}
