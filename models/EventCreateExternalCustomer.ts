// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type EventMetadataInput, EventMetadataInputSchema } from "./EventMetadataInput.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface EventCreateExternalCustomer {
  timestamp?: Date | undefined;
  /** At most 128 characters. */
  name: string;
  /** A UUID (version 4). */
  organizationId?: string | null | undefined;
  externalId?: string | null | undefined;
  parentId?: string | null | undefined;
  metadata?: EventMetadataInput | undefined;
  externalCustomerId: string;
  externalMemberId?: string | null | undefined;
}

/** Checks a {@link EventCreateExternalCustomer}. */
export const EventCreateExternalCustomerSchema: ObjectSchema<EventCreateExternalCustomer> =
  /* @__PURE__ */ objectSchema<EventCreateExternalCustomer>({
    timestamp: v.optional(v.date()),
    name: v.pipe(v.string(), v.maxCodePoints(128)),
    organizationId: v.nullish(v.string()),
    externalId: v.nullish(v.string()),
    parentId: v.nullish(v.string()),
    metadata: v.optional(EventMetadataInputSchema),
    externalCustomerId: v.string(),
    externalMemberId: v.nullish(v.string()),
  });
