import type { CheckConfig } from "../models/CheckConfig.js";
import type { Dataset } from "../models/Dataset.js";
import type { Schema } from "../models/Schema.js";
import type { Issue } from "./Issue.js";

/** So many issues say enough; a hostile value has tens of thousands. */
const MAX_ISSUES = 100;

/** A value as it came is told up to this length. */
const MAX_RECEIVED = 300;

/**
 * Where a value disagrees with a schema; empty where it does not.
 *
 * What is `sent` may not be a member of a union that this version does not know; what is `received`
 * may. The check stops where it has found `maxIssues`.
 */
export function check(
  schema: Schema<unknown> | undefined,
  value: unknown,
  direction: "sent" | "received" = "received",
  maxIssues: number = MAX_ISSUES,
): Issue[] {
  if (!schema) return [];
  // Without a prototype, because valibot looks for settings of its own in it.
  const config: CheckConfig & { __proto__: null } = {
    __proto__: null,
    maxIssues,
    knownMembersOnly: direction === "sent",
  };
  const dataset: Dataset = { value, typed: false, issues: undefined };
  const { issues = [] } = schema["~run"](dataset, config) as Dataset;
  return issues.slice(0, maxIssues).map(({ path = [], expected, message, received }) => ({
    path: path.map(({ key }) => key as PropertyKey),
    expected: expected ?? message,
    received: received.slice(0, MAX_RECEIVED),
  }));
}
