// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { MetricType } from "./MetricType.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What a figure is called and measured in. */
export interface Metric {
  /** Its name in requests. */
  slug: string;
  /** Its name for people; it may change. */
  displayName: string;
  type: Open<MetricType>;
}

/** Checks a {@link Metric}. */
export const MetricSchema: ObjectSchema<Metric> = /* @__PURE__ */ objectSchema<Metric>({
  slug: string(),
  displayName: string(),
  type: string(),
});
