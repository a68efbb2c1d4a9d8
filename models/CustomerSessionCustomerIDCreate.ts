// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSessionCustomerIDCreate {
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
  externalMemberId?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  returnUrl?: string | null | undefined;
  /** A UUID (version 4). */
  customerId: string;
}

/** Checks a {@link CustomerSessionCustomerIDCreate}. */
export const CustomerSessionCustomerIDCreateSchema: ObjectSchema<CustomerSessionCustomerIDCreate> =
  /* @__PURE__ */ objectSchema<CustomerSessionCustomerIDCreate>({
    memberId: v.nullish(v.string()),
    externalMemberId: v.nullish(v.string()),
    returnUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    customerId: v.string(),
  });
