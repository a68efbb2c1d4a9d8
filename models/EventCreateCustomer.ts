// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { type EventMetadataInput, EventMetadataInputSchema } from "./EventMetadataInput.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** An event to send, for a customer by its Polar ID. The customer must exist. */
export interface EventCreateCustomer {
  /**
   * When it happened. Left out: now. A time in the future is refused, one in the past is billed
   * with the present period.
   */
  timestamp?: Date | undefined;
  /** What happened, such as `ai_usage`. Meters and lists go by it. At most 128 characters. */
  name: string;
  /**
   * Leave it out with an organization access token, which refuses it. Required with any other
   * token. A UUID (version 4).
   */
  organizationId?: string | null | undefined;
  /**
   * Your own ID for the event, unique in the organization. An event with one that was sent before
   * is skipped, so set it to be able to repeat a call.
   */
  externalId?: string | null | undefined;
  /**
   * The event that this one belongs to, by its Polar ID or your `externalId`. It may come later;
   * until then this one is not listed.
   */
  parentId?: string | null | undefined;
  /** What meters filter by and add up. `_cost` and `_llm` have shapes of their own. */
  metadata?: EventMetadataInput | undefined;
  /** A UUID (version 4). */
  customerId: string;
  /** The member that caused it. It must exist. A UUID (version 4). */
  memberId?: string | null | undefined;
}

/** Checks a {@link EventCreateCustomer}. */
export const EventCreateCustomerSchema: ObjectSchema<EventCreateCustomer> =
  /* @__PURE__ */ objectSchema<EventCreateCustomer>({
    timestamp: v.optional(date()),
    name: v.pipe(string(), v.maxCodePoints(128)),
    organizationId: v.nullish(string()),
    externalId: v.nullish(string()),
    parentId: v.nullish(string()),
    metadata: v.optional(EventMetadataInputSchema),
    customerId: string(),
    memberId: v.nullish(string()),
  });
