// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `eventsGet`. */
export interface EventsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link EventsGetRequest}. */
export const EventsGetRequestSchema: ObjectSchema<EventsGetRequest> =
  /* @__PURE__ */ objectSchema<EventsGetRequest>({ id: uuid() });
