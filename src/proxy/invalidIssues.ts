import type { Conversion, Fields } from "../../core/codec/fields.js";
import { conversionOf, toSnakeCase } from "../../core/codec/names.js";
import { ruleFor } from "../../core/codec/ruleFor.js";
import type { Issue } from "../../core/Issue.js";
import { type Detail, invalidRequest, type Refusal } from "./Refusal.js";
import type { Route } from "./Route.js";

/** Says what a check found as Polar would have said it. */
export function invalidIssues(route: Route, issues: readonly Issue[]): Refusal {
  return invalidRequest(issues.map((issue) => detailOf(route, issue)));
}

function detailOf({ endpoint, pathKeys, takesBody }: Route, { path, expected, received }: Issue): Detail {
  const names = wireNames(path, endpoint.fields);
  const msg = `expected ${expected}, received ${received}`;
  if (pathKeys.has(String(path[0]))) return { type: "value_error", loc: ["path", ...names], msg };
  if (!takesBody) return { type: "value_error", loc: ["query", ...names], msg };
  // Of the body's key Polar knows nothing.
  const inBody = path[0] === endpoint.bodyKey ? names.slice(1) : names;
  return { type: "value_error", loc: ["body", ...inBody], msg };
}

/** A place in a request as Polar names it: keys of free-form maps are as the program wrote them. */
function wireNames(path: readonly PropertyKey[], fields: Fields | undefined): (string | number)[] {
  let around: Conversion = "convert";
  return path.map((key) => {
    if (typeof key === "number") return key;
    const isKept = around === "keep" || around === "keepKeys";
    const name = isKept ? String(key) : toSnakeCase(String(key));
    if (around !== "keep") around = isKept ? "convert" : (ruleFor(fields, name, {}) ?? conversionOf(name));
    return name;
  });
}
