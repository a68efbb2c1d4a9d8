// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `metricsGetDashboard`. */
export interface MetricsGetDashboardRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link MetricsGetDashboardRequest}. */
export const MetricsGetDashboardRequestSchema: ObjectSchema<MetricsGetDashboardRequest> =
  /* @__PURE__ */ objectSchema<MetricsGetDashboardRequest>({ id: v.string() });
