// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `InvalidCustomerEmailUpdate`. */
export interface InvalidCustomerEmailUpdate {
  error: "InvalidCustomerEmailUpdate";
  detail: string;
}

/** Checks a {@link InvalidCustomerEmailUpdate}. */
export const InvalidCustomerEmailUpdateSchema: ObjectSchema<InvalidCustomerEmailUpdate> =
  /* @__PURE__ */ objectSchema<InvalidCustomerEmailUpdate>({ error: string(), detail: string() });
