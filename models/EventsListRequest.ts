// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import type { EventSortProperty } from "./EventSortProperty.js";
import type { EventSource } from "./EventSource.js";
import { integer } from "./integer.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
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
    filter: v.nullish(v.string()),
    startTimestamp: v.nullish(v.date()),
    endTimestamp: v.nullish(v.date()),
    organizationId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    customerId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    externalCustomerId: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    meterId: v.nullish(v.string()),
    name: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    source: v.nullish(unionSchema(v.string(), listSchema(v.string()))),
    query: v.nullish(v.string()),
    parentId: v.nullish(v.string()),
    depth: v.nullish(v.pipe(integer(), v.minValue(0), v.maxValue(5))),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(v.string())),
    metadata: v.optional(MetadataQuerySchema),
  });
