// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `eventsGet`. */
export interface EventsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link EventsGetRequest}. */
export const EventsGetRequestSchema: ObjectSchema<EventsGetRequest> =
  /* @__PURE__ */ objectSchema<EventsGetRequest>({ id: v.string() });
