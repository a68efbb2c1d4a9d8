// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request cannot be met as things are. A license key's usage limit leaves too little. */
export interface BadRequest {
  error: "BadRequest";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link BadRequest}. */
export const BadRequestSchema: ObjectSchema<BadRequest> = /* @__PURE__ */ objectSchema<BadRequest>({
  error: string(),
  detail: string(),
});
