// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { EventSource } from "./EventSource.js";
import type { EventTypesSortProperty } from "./EventTypesSortProperty.js";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `eventTypesList`. */
export interface EventTypesListRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  query?: string | null | undefined;
  /** Default: `false`. */
  rootEvents?: boolean | undefined;
  /** A UUID. */
  parentId?: string | null | undefined;
  source?: EventSource | null | undefined;
  /** An integer. More than 0. Default: `1`. */
  page?: number | undefined;
  /** An integer. More than 0. Default: `10`. */
  limit?: number | undefined;
  /** Default: `["-last_seen"]`. */
  sorting?: readonly EventTypesSortProperty[] | null | undefined;
}

/** Checks a {@link EventTypesListRequest}. */
export const EventTypesListRequestSchema: ObjectSchema<EventTypesListRequest> =
  /* @__PURE__ */ objectSchema<EventTypesListRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    query: v.nullish(string()),
    rootEvents: v.optional(boolean()),
    parentId: v.nullish(string()),
    source: v.nullish(string()),
    page: v.optional(v.pipe(integer(), v.gtValue(0))),
    limit: v.optional(v.pipe(integer(), v.gtValue(0))),
    sorting: v.nullish(listSchema(string())),
  });
