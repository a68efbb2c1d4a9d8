// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type MetricDashboardUpdate, MetricDashboardUpdateSchema } from "./MetricDashboardUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `metricsUpdateDashboard`. */
export interface MetricsUpdateDashboardRequest {
  /** A UUID (version 4). */
  id: string;
  metricDashboardUpdate: MetricDashboardUpdate;
}

/** Checks a {@link MetricsUpdateDashboardRequest}. */
export const MetricsUpdateDashboardRequestSchema: ObjectSchema<MetricsUpdateDashboardRequest> =
  /* @__PURE__ */ objectSchema<MetricsUpdateDashboardRequest>({
    id: v.string(),
    metricDashboardUpdate: MetricDashboardUpdateSchema,
  });
