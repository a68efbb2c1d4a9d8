// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customerSeatsListSeats`. */
export interface CustomerSeatsListSeatsRequest {
  /** A UUID (version 4). */
  subscriptionId?: string | null | undefined;
  /** A UUID (version 4). */
  orderId?: string | null | undefined;
}

/** Checks a {@link CustomerSeatsListSeatsRequest}. */
export const CustomerSeatsListSeatsRequestSchema: ObjectSchema<CustomerSeatsListSeatsRequest> =
  /* @__PURE__ */ objectSchema<CustomerSeatsListSeatsRequest>({
    subscriptionId: v.nullish(string()),
    orderId: v.nullish(string()),
  });
