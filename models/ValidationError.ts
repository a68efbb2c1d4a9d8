// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type Context, ContextSchema } from "./Context.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface ValidationError {
  loc: (string | number)[];
  msg: string;
  type: string;
  input?: unknown | undefined;
  ctx?: Context | undefined;
}

/** Checks a {@link ValidationError}. */
export const ValidationErrorSchema: ObjectSchema<ValidationError> =
  /* @__PURE__ */ objectSchema<ValidationError>({
    loc: v.array(v.union([v.string(), v.pipe(v.number(), v.integer())])),
    msg: v.string(),
    type: v.string(),
    input: v.nullish(v.unknown()),
    ctx: v.nullish(ContextSchema),
  });
