// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import { integer } from "./integer.js";
import { nullish } from "./nullish.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface EventsIngestResponse {
  /** An integer. */
  inserted: number;
  /** An integer. Default: `0`. */
  duplicates?: number | undefined;
}

/** Checks a {@link EventsIngestResponse}. */
export const EventsIngestResponseSchema: ObjectSchema<EventsIngestResponse> =
  /* @__PURE__ */ objectSchema<EventsIngestResponse>({ inserted: integer(), duplicates: nullish(integer()) });
