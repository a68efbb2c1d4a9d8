// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `metricsListDashboards`. */
export interface MetricsListDashboardsRequest {
  /** A UUID (version 4). */
  organizationId?: string | readonly string[] | null | undefined;
}

/** Checks a {@link MetricsListDashboardsRequest}. */
export const MetricsListDashboardsRequestSchema: ObjectSchema<MetricsListDashboardsRequest> =
  /* @__PURE__ */ objectSchema<MetricsListDashboardsRequest>({
    organizationId: v.nullish(unionSchema(string(), listSchema(string()))),
  });
