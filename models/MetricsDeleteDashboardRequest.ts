// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `metricsDeleteDashboard`. */
export interface MetricsDeleteDashboardRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link MetricsDeleteDashboardRequest}. */
export const MetricsDeleteDashboardRequestSchema: ObjectSchema<MetricsDeleteDashboardRequest> =
  /* @__PURE__ */ objectSchema<MetricsDeleteDashboardRequest>({ id: uuid() });
