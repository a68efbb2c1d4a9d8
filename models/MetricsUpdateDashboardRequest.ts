// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type MetricDashboardUpdate, MetricDashboardUpdateSchema } from "./MetricDashboardUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `metricsUpdateDashboard`. */
export interface MetricsUpdateDashboardRequest {
  /** A UUID (version 4). */
  id: string;
  metricDashboardUpdate: MetricDashboardUpdate;
}

/** Checks a {@link MetricsUpdateDashboardRequest}. */
export const MetricsUpdateDashboardRequestSchema: ObjectSchema<MetricsUpdateDashboardRequest> =
  /* @__PURE__ */ objectSchema<MetricsUpdateDashboardRequest>({
    id: uuid(),
    metricDashboardUpdate: MetricDashboardUpdateSchema,
  });
