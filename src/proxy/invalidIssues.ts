import { toSnakeCase } from "../../core/codec/names.js";
import type { Issue } from "../../core/Issue.js";
import { type Detail, invalidRequest, type Refusal } from "./Refusal.js";
import type { Route } from "./Route.js";

/** Says what a check found as Polar would have said it. */
export function invalidIssues(route: Route, issues: readonly Issue[]): Refusal {
  return invalidRequest(issues.map((issue) => detailOf(route, issue)));
}

function detailOf(
  { endpoint: { bodyKey }, pathKeys, takesBody }: Route,
  { path, expected, received }: Issue,
): Detail {
  const names = path.map((key) => (typeof key === "number" ? key : toSnakeCase(String(key))));
  const msg = `expected ${expected}, received ${received}`;
  if (pathKeys.has(String(path[0]))) return { type: "value_error", loc: ["path", ...names], msg };
  if (!takesBody) return { type: "value_error", loc: ["query", ...names], msg };
  // Of the body's key Polar knows nothing.
  return { type: "value_error", loc: ["body", ...(path[0] === bodyKey ? names.slice(1) : names)], msg };
}
