// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `InvoiceDoesNotExist`. */
export interface InvoiceDoesNotExist {
  error: "InvoiceDoesNotExist";
  detail: string;
}

/** Checks a {@link InvoiceDoesNotExist}. */
export const InvoiceDoesNotExistSchema: ObjectSchema<InvoiceDoesNotExist> =
  /* @__PURE__ */ objectSchema<InvoiceDoesNotExist>({ error: string(), detail: string() });
