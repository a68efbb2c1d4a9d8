// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `metricsDeleteDashboard`. */
export interface MetricsDeleteDashboardRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link MetricsDeleteDashboardRequest}. */
export const MetricsDeleteDashboardRequestSchema: ObjectSchema<MetricsDeleteDashboardRequest> =
  /* @__PURE__ */ objectSchema<MetricsDeleteDashboardRequest>({ id: v.string() });
