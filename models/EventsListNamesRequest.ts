// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { EventNamesSortProperty } from "./EventNamesSortProperty.js";
import type { EventSource } from "./EventSource.js";
import { integer } from "./integer.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `eventsListNames`. */
export interface EventsListNamesRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  source?: EventSource | readonly EventSource[] | null | undefined;
  query?: string | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-last_seen"]`. */
  sorting?: readonly EventNamesSortProperty[] | null | undefined;
}

/** Checks a {@link EventsListNamesRequest}. */
export const EventsListNamesRequestSchema: ObjectSchema<EventsListNamesRequest> =
  /* @__PURE__ */ objectSchema<EventsListNamesRequest>({
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
    customerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    externalCustomerId: v.nullish(v.union([v.string(), v.array(v.string())])),
    source: v.nullish(v.union([v.string(), v.array(v.string())])),
    query: v.nullish(v.string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(v.array(v.string())),
  });
