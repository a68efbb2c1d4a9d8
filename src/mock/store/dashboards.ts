import type { MetricDashboardSchema } from "../api/answers.js";
import type { Deletable } from "./records.js";

/** Metrics that belong together, by their names. */
export interface DashboardRecord extends MetricDashboardSchema, Deletable {}
