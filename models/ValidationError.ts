// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Context, ContextSchema } from "./Context.js";
import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { scalar, string, unknown } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** One fault of a request. */
export interface ValidationError {
  /**
   * Where: first `body`, `query` or `path`, then the names as the API spells them (snake_case) and
   * places in lists. An integer.
   */
  loc: (string | number)[];
  /** What went wrong, for people; the wording may change. */
  msg: string;
  /** The kind of fault, for programs: `missing`, `value_error`, `uuid_parsing` and many more. */
  type: string;
  /** The value that was refused. */
  input?: unknown;
  /** What the message was made from, such as a limit. */
  ctx?: Context | undefined;
}

/** Checks a {@link ValidationError}. */
export const ValidationErrorSchema: ObjectSchema<ValidationError> =
  /* @__PURE__ */ objectSchema<ValidationError>({
    loc: listSchema(scalar("string", "integer")),
    msg: string(),
    type: string(),
    input: nullish(unknown()),
    ctx: nullish(ContextSchema),
  });
