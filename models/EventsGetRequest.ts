// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `eventsGet`. */
export interface EventsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link EventsGetRequest}. */
export const EventsGetRequestSchema: ObjectSchema<EventsGetRequest> =
  /* @__PURE__ */ objectSchema<EventsGetRequest>({ id: v.string() });
