// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What became of a batch of events. */
export interface EventsIngestResponse {
  /** Events that were new. An integer. */
  inserted: number;
  /** Events skipped because their `externalId` was sent before. An integer. Default: `0`. */
  duplicates?: number | undefined;
}

/** Checks a {@link EventsIngestResponse}. */
export const EventsIngestResponseSchema: ObjectSchema<EventsIngestResponse> =
  /* @__PURE__ */ objectSchema<EventsIngestResponse>({ inserted: integer(), duplicates: nullish(integer()) });
