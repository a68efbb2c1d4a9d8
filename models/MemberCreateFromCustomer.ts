// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { Role } from "./Role.js";
import type { ObjectSchema } from "./Schema.js";

/** A member to add to a customer. */
export interface MemberCreateFromCustomer {
  /** Unique among the customer's members; upper and lower case do not matter. An e-mail address. */
  email: string;
  /** An empty string counts as null. At most 256 characters. */
  name?: string | null | undefined;
  /**
   * The member's ID in your system, unique among the customer's members. Cannot be set later. An
   * empty string counts as null.
   */
  externalId?: string | null | undefined;
  /** Default: `"member"`. */
  role?: Role | undefined;
}

/** Checks a {@link MemberCreateFromCustomer}. */
export const MemberCreateFromCustomerSchema: ObjectSchema<MemberCreateFromCustomer> =
  /* @__PURE__ */ objectSchema<MemberCreateFromCustomer>({
    email: string(),
    name: v.nullish(v.pipe(string(), v.maxCodePoints(256))),
    externalId: v.nullish(string()),
    role: v.optional(string()),
  });
