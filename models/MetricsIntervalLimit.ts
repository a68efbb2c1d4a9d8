// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { integer } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** How many days fit an interval. */
export interface MetricsIntervalLimit {
  /** Fewer make little sense, but are not refused. An integer. */
  minDays: number;
  /** More are refused. An integer. */
  maxDays: number;
}

/** Checks a {@link MetricsIntervalLimit}. */
export const MetricsIntervalLimitSchema: ObjectSchema<MetricsIntervalLimit> =
  /* @__PURE__ */ objectSchema<MetricsIntervalLimit>({ minDays: integer(), maxDays: integer() });
