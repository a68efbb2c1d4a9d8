// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `paymentsGet`. */
export interface PaymentsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link PaymentsGetRequest}. */
export const PaymentsGetRequestSchema: ObjectSchema<PaymentsGetRequest> =
  /* @__PURE__ */ objectSchema<PaymentsGetRequest>({ id: uuid() });
