// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on a member. A field left out or null stays as it is. */
export interface MemberUpdate {
  /** At most 256 characters. */
  name?: string | null | undefined;
  /**
   * Unique among the customer's members; upper and lower case do not matter. An individual's owner
   * has the customer's e-mail, which `customersUpdate` changes. An e-mail address.
   */
  email?: string | null | undefined;
  /**
   * With `owner`, the former owner becomes a billing manager. The owner's own role cannot be
   * changed.
   */
  role?: MemberRole | null | undefined;
}

/** Checks a {@link MemberUpdate}. */
export const MemberUpdateSchema: ObjectSchema<MemberUpdate> = /* @__PURE__ */ objectSchema<MemberUpdate>({
  name: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
  email: v.nullish(string()),
  role: v.nullish(string()),
});
