// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomerCustomerSession {
  expiresAt: Date;
  returnUrl: string | null;
}

/** Checks a {@link CustomerCustomerSession}. */
export const CustomerCustomerSessionSchema: ObjectSchema<CustomerCustomerSession> =
  /* @__PURE__ */ objectSchema<CustomerCustomerSession>({
    expiresAt: v.date(),
    returnUrl: nullish(v.string()),
  });
