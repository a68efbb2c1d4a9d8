// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { EventSortProperty } from "./EventSortProperty.js";
import type { EventSource } from "./EventSource.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
import { date, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `eventsList`. */
export interface EventsListRequest {
  filter?: string | null | undefined;
  startTimestamp?: Date | null | undefined;
  endTimestamp?: Date | null | undefined;
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  meterId?: string | null | undefined;
  name?: string | readonly string[] | null | undefined;
  source?: EventSource | readonly EventSource[] | null | undefined;
  query?: string | null | undefined;
  /** A UUID (version 4). */
  parentId?: string | null | undefined;
  /** An integer. At least 0. At most 5. */
  depth?: number | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-timestamp"]`. */
  sorting?: readonly EventSortProperty[] | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link EventsListRequest}. */
export const EventsListRequestSchema: ObjectSchema<EventsListRequest> =
  /* @__PURE__ */ objectSchema<EventsListRequest>({
    filter: v.nullish(string()),
    startTimestamp: v.nullish(date()),
    endTimestamp: v.nullish(date()),
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    meterId: v.nullish(string()),
    name: v.nullish(unionSchema(string(), listSchema(string()))),
    source: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    parentId: v.nullish(string()),
    depth: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(5))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
    metadata: v.optional(MetadataQuerySchema),
  });
