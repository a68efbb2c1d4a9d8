// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A session to open, for a customer by its Polar ID. */
export interface CustomerSessionCustomerIDCreate {
  /**
   * The member to act as. For an individual its owner is taken by itself; a team needs one where
   * the organization has members. A UUID (version 4).
   */
  memberId?: string | null | undefined;
  /** That member's ID in your system, instead of `memberId`. */
  externalMemberId?: string | null | undefined;
  /**
   * Where a button in the customer portal leads back to. Without it there is no button. A URL. 1
   * to 2083 characters.
   */
  returnUrl?: string | null | undefined;
  /** A UUID (version 4). */
  customerId: string;
}

/** Checks a {@link CustomerSessionCustomerIDCreate}. */
export const CustomerSessionCustomerIDCreateSchema: ObjectSchema<CustomerSessionCustomerIDCreate> =
  /* @__PURE__ */ objectSchema<CustomerSessionCustomerIDCreate>({
    memberId: v.nullish(string()),
    externalMemberId: v.nullish(string()),
    returnUrl: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    customerId: string(),
  });
