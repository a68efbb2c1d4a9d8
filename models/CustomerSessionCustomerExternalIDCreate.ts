// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerSessionCustomerExternalIDCreate {
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
  externalMemberId?: string | null | undefined;
  /** A URL. 1 to 2083 characters. */
  returnUrl?: string | null | undefined;
  externalCustomerId: string;
}

/** Checks a {@link CustomerSessionCustomerExternalIDCreate}. */
export const CustomerSessionCustomerExternalIDCreateSchema: ObjectSchema<CustomerSessionCustomerExternalIDCreate> =
  /* @__PURE__ */ objectSchema<CustomerSessionCustomerExternalIDCreate>({
    memberId: v.nullish(v.string()),
    externalMemberId: v.nullish(v.string()),
    returnUrl: v.nullish(v.pipe(v.string(), v.minLength(1), v.maxCodePoints(2083))),
    externalCustomerId: v.string(),
  });
