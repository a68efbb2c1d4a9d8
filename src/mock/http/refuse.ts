import type { Loc } from "../read/Outcome.js";
import { type ApiError, polarRequestValidationError } from "./ApiError.js";

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
