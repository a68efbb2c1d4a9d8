// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Schema } from "./Schema.js";
import { type SubscriptionCancel, SubscriptionCancelSchema } from "./SubscriptionCancel.js";
import { type SubscriptionPause, SubscriptionPauseSchema } from "./SubscriptionPause.js";
import { type SubscriptionResume, SubscriptionResumeSchema } from "./SubscriptionResume.js";
import { type SubscriptionRevoke, SubscriptionRevokeSchema } from "./SubscriptionRevoke.js";
import { type SubscriptionUpdateBase, SubscriptionUpdateBaseSchema } from "./SubscriptionUpdateBase.js";
import {
  type SubscriptionUpdateBillingPeriod,
  SubscriptionUpdateBillingPeriodSchema,
} from "./SubscriptionUpdateBillingPeriod.js";
import { type SubscriptionUpdateClear, SubscriptionUpdateClearSchema } from "./SubscriptionUpdateClear.js";
import { type SubscriptionUpdateSeats, SubscriptionUpdateSeatsSchema } from "./SubscriptionUpdateSeats.js";
import { type SubscriptionUpdateUnits, SubscriptionUpdateUnitsSchema } from "./SubscriptionUpdateUnits.js";
import { unionSchema } from "./unionSchema.js";

/** What to change on a subscription: one of these forms, told apart by the fields that are there. */
export type SubscriptionUpdate =
  | SubscriptionUpdateBase
  | SubscriptionUpdateSeats
  | SubscriptionUpdateUnits
  | SubscriptionUpdateBillingPeriod
  | SubscriptionCancel
  | SubscriptionRevoke
  | SubscriptionPause
  | SubscriptionResume
  | SubscriptionUpdateClear;

/** Checks a {@link SubscriptionUpdate}. */
export const SubscriptionUpdateSchema: Schema<SubscriptionUpdate> = /* @__PURE__ */ unionSchema(
  SubscriptionUpdateBaseSchema,
  SubscriptionUpdateSeatsSchema,
  SubscriptionUpdateUnitsSchema,
  SubscriptionUpdateBillingPeriodSchema,
  SubscriptionCancelSchema,
  SubscriptionRevokeSchema,
  SubscriptionPauseSchema,
  SubscriptionResumeSchema,
  SubscriptionUpdateClearSchema,
);
