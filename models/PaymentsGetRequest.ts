// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `paymentsGet`. */
export interface PaymentsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link PaymentsGetRequest}. */
export const PaymentsGetRequestSchema: ObjectSchema<PaymentsGetRequest> =
  /* @__PURE__ */ objectSchema<PaymentsGetRequest>({ id: v.string() });
