// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `metricsGetDashboard`. */
export interface MetricsGetDashboardRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link MetricsGetDashboardRequest}. */
export const MetricsGetDashboardRequestSchema: ObjectSchema<MetricsGetDashboardRequest> =
  /* @__PURE__ */ objectSchema<MetricsGetDashboardRequest>({ id: uuid() });
