// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import type { MemberRole } from "./MemberRole.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface MemberUpdate {
  /** At most 256 characters. */
  name?: string | null | undefined;
  /** An e-mail address. */
  email?: string | null | undefined;
  role?: MemberRole | null | undefined;
}

/** Checks a {@link MemberUpdate}. */
export const MemberUpdateSchema: ObjectSchema<MemberUpdate> = /* @__PURE__ */ objectSchema<MemberUpdate>({
  name: v.nullish(
    v.pipe(
      v.string(),
      v.check((text) => [...text].length <= 256, "at most 256 characters"),
    ),
  ),
  email: v.nullish(v.string()),
  role: v.nullish(v.string()),
});
