// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerSubscriptionCancel,
  CustomerSubscriptionCancelSchema,
} from "./CustomerSubscriptionCancel.js";
import {
  type CustomerSubscriptionPause,
  CustomerSubscriptionPauseSchema,
} from "./CustomerSubscriptionPause.js";
import {
  type CustomerSubscriptionResume,
  CustomerSubscriptionResumeSchema,
} from "./CustomerSubscriptionResume.js";
import {
  type CustomerSubscriptionUpdateClear,
  CustomerSubscriptionUpdateClearSchema,
} from "./CustomerSubscriptionUpdateClear.js";
import {
  type CustomerSubscriptionUpdateProduct,
  CustomerSubscriptionUpdateProductSchema,
} from "./CustomerSubscriptionUpdateProduct.js";
import {
  type CustomerSubscriptionUpdateSeats,
  CustomerSubscriptionUpdateSeatsSchema,
} from "./CustomerSubscriptionUpdateSeats.js";
import {
  type CustomerSubscriptionUpdateUnits,
  CustomerSubscriptionUpdateUnitsSchema,
} from "./CustomerSubscriptionUpdateUnits.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** One kind of change of a subscription. Which one, its field tells; they cannot be mixed. */
export type CustomerSubscriptionUpdate =
  | CustomerSubscriptionUpdateProduct
  | CustomerSubscriptionUpdateSeats
  | CustomerSubscriptionUpdateUnits
  | CustomerSubscriptionCancel
  | CustomerSubscriptionPause
  | CustomerSubscriptionResume
  | CustomerSubscriptionUpdateClear;

/** Checks a {@link CustomerSubscriptionUpdate}. */
export const CustomerSubscriptionUpdateSchema: Schema<CustomerSubscriptionUpdate> =
  /* @__PURE__ */ unionSchema(
    CustomerSubscriptionUpdateProductSchema,
    CustomerSubscriptionUpdateSeatsSchema,
    CustomerSubscriptionUpdateUnitsSchema,
    CustomerSubscriptionCancelSchema,
    CustomerSubscriptionPauseSchema,
    CustomerSubscriptionResumeSchema,
    CustomerSubscriptionUpdateClearSchema,
  );
