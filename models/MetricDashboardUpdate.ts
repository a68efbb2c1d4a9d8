// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What to change on a dashboard. A field left out stays as it is. */
export interface MetricDashboardUpdate {
  /** At least 1 character. */
  name?: string | null | undefined;
  /** Replaces the whole list. At most 10 items. */
  metrics?: readonly string[] | null | undefined;
}

/** Checks a {@link MetricDashboardUpdate}. */
export const MetricDashboardUpdateSchema: ObjectSchema<MetricDashboardUpdate> =
  /* @__PURE__ */ objectSchema<MetricDashboardUpdate>({
    name: v.nullish(v.pipe(string(), v.minLength(1))),
    metrics: v.nullish(v.pipe(listSchema(string()), v.maxLength(10))),
  });
