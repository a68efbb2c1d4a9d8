// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EventCreateCustomer, EventCreateCustomerSchema } from "./EventCreateCustomer.js";
import {
  type EventCreateExternalCustomer,
  EventCreateExternalCustomerSchema,
} from "./EventCreateExternalCustomer.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** A batch of events to send: all are taken, or none. */
export interface EventsIngest {
  events: readonly (EventCreateCustomer | EventCreateExternalCustomer)[];
}

/** Checks a {@link EventsIngest}. */
export const EventsIngestSchema: ObjectSchema<EventsIngest> = /* @__PURE__ */ objectSchema<EventsIngest>({
  events: listSchema(unionSchema(EventCreateCustomerSchema, EventCreateExternalCustomerSchema)),
});
