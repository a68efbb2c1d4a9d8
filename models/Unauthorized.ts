// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** There is no access token. */
export interface Unauthorized {
  error: "Unauthorized";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link Unauthorized}. */
export const UnauthorizedSchema: ObjectSchema<Unauthorized> = /* @__PURE__ */ objectSchema<Unauthorized>({
  error: string(),
  detail: string(),
});
