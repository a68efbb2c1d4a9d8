// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `InvalidCustomerEmailUpdate`. */
export interface InvalidCustomerEmailUpdate {
  error: "InvalidCustomerEmailUpdate";
  detail: string;
}

/** Checks a {@link InvalidCustomerEmailUpdate}. */
export const InvalidCustomerEmailUpdateSchema: ObjectSchema<InvalidCustomerEmailUpdate> =
  /* @__PURE__ */ objectSchema<InvalidCustomerEmailUpdate>({ error: v.string(), detail: v.string() });
