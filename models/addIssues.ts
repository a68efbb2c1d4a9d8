import type { IssuePathItem } from "valibot";
import type { CheckConfig } from "./CheckConfig.js";
import type { Dataset } from "./Dataset.js";
import type { Parts } from "./partsSchema.js";

/**
 * Takes what was found in one part over to the whole.
 *
 * Gives false where that is enough, so that a value with thousands of faults does not cost
 * thousands of times as much as one with a hundred.
 */
export function addIssues(
  whole: Dataset,
  { typed, issues }: Dataset,
  input: Parts,
  key: string | number,
  { maxIssues }: CheckConfig,
): boolean {
  if (!issues) return true;
  whole.typed &&= typed;
  whole.issues ??= [];
  const item = { type: "object", origin: "value", input, key, value: input[key] } as IssuePathItem;
  for (const issue of issues) {
    const found = issue as { path?: IssuePathItem[] };
    found.path = [item, ...(found.path ?? [])];
    // Not a copy with one more: many issues would take their number squared.
    whole.issues.push(issue);
  }
  return maxIssues === undefined || whole.issues.length < maxIssues;
}
