// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PendingSubscriptionUpdate {
  createdAt: Date;
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  appliesAt: Date;
  /** A UUID (version 4). */
  productId: string | null;
  /** An integer. */
  seats: number | null;
  /** An integer. */
  units: number | null;
}

/** Checks a {@link PendingSubscriptionUpdate}. */
export const PendingSubscriptionUpdateSchema: ObjectSchema<PendingSubscriptionUpdate> =
  /* @__PURE__ */ objectSchema<PendingSubscriptionUpdate>({
    createdAt: v.date(),
    modifiedAt: nullish(v.date()),
    id: v.string(),
    appliesAt: v.date(),
    productId: nullish(v.string()),
    seats: nullish(integer()),
    units: nullish(integer()),
  });
