// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `MemberNotFound`. */
export interface MemberNotFound {
  error: "MemberNotFound";
  detail: string;
}

/** Checks a {@link MemberNotFound}. */
export const MemberNotFoundSchema: ObjectSchema<MemberNotFound> =
  /* @__PURE__ */ objectSchema<MemberNotFound>({ error: string(), detail: string() });
