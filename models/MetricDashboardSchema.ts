// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { listSchema } from "./listSchema.js";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A named list of metrics. */
export interface MetricDashboardSchema {
  createdAt: Date;
  /** Null until the first change. */
  modifiedAt: Date | null;
  /** A UUID (version 4). */
  id: string;
  name: string;
  /** Names for the `metrics` of `metricsGet`. */
  metrics: string[];
  /** A UUID (version 4). */
  organizationId: string;
}

/** Checks a {@link MetricDashboardSchema}. */
export const MetricDashboardSchemaSchema: ObjectSchema<MetricDashboardSchema> =
  /* @__PURE__ */ objectSchema<MetricDashboardSchema>({
    createdAt: date(),
    modifiedAt: nullish(date()),
    id: string(),
    name: string(),
    metrics: listSchema(string()),
    organizationId: string(),
  });
