// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import type { Role } from "./Role.js";

export interface MemberCreateFromCustomer {
  /** An e-mail address. */
  email: string;
  /** At most 256 characters. */
  name?: string | null | undefined;
  externalId?: string | null | undefined;
  /** Default: `"member"`. */
  role?: Role | undefined;
}

/** Checks a {@link MemberCreateFromCustomer}. */
export const MemberCreateFromCustomerSchema: ObjectSchema<MemberCreateFromCustomer> =
  /* @__PURE__ */ objectSchema<MemberCreateFromCustomer>({
    email: v.string(),
    name: v.nullish(
      v.pipe(
        v.string(),
        v.check((text) => [...text].length <= 256, "at most 256 characters"),
      ),
    ),
    externalId: v.nullish(v.string()),
    role: v.optional(v.string()),
  });
