// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A dashboard to create. */
export interface MetricDashboardCreate {
  /** At least 1 character. */
  name: string;
  /** Names as `metricsGet` takes them; not checked. At most 10 items. */
  metrics?: readonly string[] | undefined;
  /**
   * Needed if the token reaches several organizations; an organization access token refuses it. A
   * UUID (version 4).
   */
  organizationId?: string | null | undefined;
}

/** Checks a {@link MetricDashboardCreate}. */
export const MetricDashboardCreateSchema: ObjectSchema<MetricDashboardCreate> =
  /* @__PURE__ */ objectSchema<MetricDashboardCreate>({
    name: v.pipe(string(), v.minLength(1)),
    metrics: v.optional(v.pipe(listSchema(string()), v.maxLength(10))),
    organizationId: v.nullish(string()),
  });
