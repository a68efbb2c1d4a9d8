// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Customer, CustomerSchema } from "./Customer.js";
import { type CustomerUpdatedMetadata, CustomerUpdatedMetadataSchema } from "./CustomerUpdatedMetadata.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A customer was changed. */
export interface CustomerUpdatedEvent {
  /** A UUID (version 4). */
  id: string;
  /** When it happened, as its sender said. */
  timestamp: Date;
  /** A UUID (version 4). */
  organizationId: string;
  /** Null where the event came with an external ID. A UUID (version 4). */
  customerId: string | null;
  /** Null like `customerId`. */
  customer: Customer | null;
  /** The customer's ID in your system. Null if it has none. */
  externalCustomerId: string | null;
  /** The member that caused it. Null: not known. A UUID (version 4). */
  memberId?: string | null | undefined;
  /** The ID of that member in your system. */
  externalMemberId?: string | null | undefined;
  /** How many events are below this one. Only lists count them. An integer. Default: `0`. */
  childCount?: number | undefined;
  /** The Polar ID of the event that this one belongs to. Null: none. A UUID (version 4). */
  parentId?: string | null | undefined;
  /** What to call it for people; `eventTypesUpdate` changes it for your own events. */
  label: string;
  /** Always `system`: Polar made the event. */
  source: "system";
  name: "customer.updated";
  metadata: CustomerUpdatedMetadata;
}

/** Checks a {@link CustomerUpdatedEvent}. */
export const CustomerUpdatedEventSchema: ObjectSchema<CustomerUpdatedEvent> =
  /* @__PURE__ */ objectSchema<CustomerUpdatedEvent>({
    id: string(),
    timestamp: date(),
    organizationId: string(),
    customerId: nullish(string()),
    customer: nullish(CustomerSchema),
    externalCustomerId: nullish(string()),
    memberId: nullish(string()),
    externalMemberId: nullish(string()),
    childCount: nullish(integer()),
    parentId: nullish(string()),
    label: string(),
    source: string(),
    name: string(),
    metadata: CustomerUpdatedMetadataSchema,
  });
