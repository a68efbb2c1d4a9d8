// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `metricsListDashboards`. */
export interface MetricsListDashboardsRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
}

/** Checks a {@link MetricsListDashboardsRequest}. */
export const MetricsListDashboardsRequestSchema: ObjectSchema<MetricsListDashboardsRequest> =
  /* @__PURE__ */ objectSchema<MetricsListDashboardsRequest>({
    organizationId: v.nullish(v.union([v.string(), v.array(v.string())])),
  });
