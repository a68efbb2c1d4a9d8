// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type EventMetadataInput, EventMetadataInputSchema } from "./EventMetadataInput.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface EventCreateCustomer {
  timestamp?: Date | undefined;
  /** At most 128 characters. */
  name: string;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  externalId?: string | null | undefined;
  parentId?: string | null | undefined;
  metadata?: EventMetadataInput | undefined;
  /** A UUID (version 4). */
  customerId: string;
  /** A UUID (version 4). */
  memberId?: string | null | undefined;
}

/** Checks a {@link EventCreateCustomer}. */
export const EventCreateCustomerSchema: ObjectSchema<EventCreateCustomer> =
  /* @__PURE__ */ objectSchema<EventCreateCustomer>({
    timestamp: v.optional(v.date()),
    name: v.pipe(v.string(), v.maxCodePoints(128)),
    organizationId: v.nullish(v.string()),
    externalId: v.nullish(v.string()),
    parentId: v.nullish(v.string()),
    metadata: v.optional(EventMetadataInputSchema),
    customerId: v.string(),
    memberId: v.nullish(v.string()),
  });
