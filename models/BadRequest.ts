// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface BadRequest {
  error: "BadRequest";
  detail: string;
}

/** Checks a {@link BadRequest}. */
export const BadRequestSchema: ObjectSchema<BadRequest> = /* @__PURE__ */ objectSchema<BadRequest>({
  error: v.string(),
  detail: v.string(),
});
