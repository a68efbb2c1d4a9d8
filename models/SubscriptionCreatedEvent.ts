// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type Customer, CustomerSchema } from "./Customer.js";
import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import {
  type SubscriptionCreatedMetadata,
  SubscriptionCreatedMetadataSchema,
} from "./SubscriptionCreatedMetadata.js";

export interface SubscriptionCreatedEvent {
  /** A UUID (version 4). */
  id: string;
  timestamp: Date;
  /** A UUID (version 4). */
  organizationId: string;
  /** A UUID (version 4). */
  customerId: string | null;
  customer: Customer | null;
  externalCustomerId: string | null;
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
  externalMemberId?: string | null | undefined;
  /** An integer. Default: `0`. */
  childCount?: number | undefined;
  /** A UUID (version 4). */
  parentId?: string | null | undefined;
  label: string;
  source: "system";
  name: "subscription.created";
  metadata: SubscriptionCreatedMetadata;
}

/** Checks a {@link SubscriptionCreatedEvent}. */
export const SubscriptionCreatedEventSchema: ObjectSchema<SubscriptionCreatedEvent> =
  /* @__PURE__ */ objectSchema<SubscriptionCreatedEvent>({
    id: v.string(),
    timestamp: v.date(),
    organizationId: v.string(),
    customerId: nullish(v.string()),
    customer: nullish(CustomerSchema),
    externalCustomerId: nullish(v.string()),
    memberId: nullish(v.string()),
    externalMemberId: nullish(v.string()),
    childCount: nullish(integer()),
    parentId: nullish(v.string()),
    label: v.string(),
    source: v.string(),
    name: v.string(),
    metadata: SubscriptionCreatedMetadataSchema,
  });
