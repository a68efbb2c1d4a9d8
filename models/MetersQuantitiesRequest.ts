// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import type { AggregationFunction } from "./AggregationFunction.js";
import { listSchema } from "./listSchema.js";
import { type MetadataQuery, MetadataQuerySchema } from "./MetadataQuery.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { TimeInterval } from "./TimeInterval.js";
import type { Timezone } from "./Timezone.js";
import { unionSchema } from "./unionSchema.js";
import { uuid } from "./uuid.js";

/** The request of `metersQuantities`. */
export interface MetersQuantitiesRequest {
  /** A UUID (version 4). */
  id: string;
  startTimestamp: Date;
  endTimestamp: Date;
  interval: TimeInterval;
  /** Default: `"UTC"`. */
  timezone?: Timezone | undefined;
  /** A UUID (version 4). */
  customerId?: string | readonly string[] | null | undefined;
  externalCustomerId?: string | readonly string[] | null | undefined;
  customerAggregationFunction?: AggregationFunction | null | undefined;
  metadata?: MetadataQuery | undefined;
}

/** Checks a {@link MetersQuantitiesRequest}. */
export const MetersQuantitiesRequestSchema: ObjectSchema<MetersQuantitiesRequest> =
  /* @__PURE__ */ objectSchema<MetersQuantitiesRequest>({
    id: uuid(),
    startTimestamp: date(),
    endTimestamp: date(),
    interval: string(),
    timezone: v.optional(v.pipe(string(), v.minLength(1))),
    customerId: v.nullish(unionSchema(string(), listSchema(string()))),
    externalCustomerId: v.nullish(unionSchema(string(), listSchema(string()))),
    customerAggregationFunction: v.nullish(string()),
    metadata: v.optional(MetadataQuerySchema),
  });
