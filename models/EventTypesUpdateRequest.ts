// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type EventTypeUpdate, EventTypeUpdateSchema } from "./EventTypeUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `eventTypesUpdate`. */
export interface EventTypesUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  eventTypeUpdate: EventTypeUpdate;
}

/** Checks a {@link EventTypesUpdateRequest}. */
export const EventTypesUpdateRequestSchema: ObjectSchema<EventTypesUpdateRequest> =
  /* @__PURE__ */ objectSchema<EventTypesUpdateRequest>({
    id: uuid(),
    eventTypeUpdate: EventTypeUpdateSchema,
  });
