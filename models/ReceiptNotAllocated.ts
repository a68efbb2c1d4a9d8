// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The body of the error `ReceiptNotAllocated`. */
export interface ReceiptNotAllocated {
  error: "ReceiptNotAllocated";
  detail: string;
}

/** Checks a {@link ReceiptNotAllocated}. */
export const ReceiptNotAllocatedSchema: ObjectSchema<ReceiptNotAllocated> =
  /* @__PURE__ */ objectSchema<ReceiptNotAllocated>({ error: string(), detail: string() });
