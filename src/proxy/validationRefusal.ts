import { toSnakeCase } from "../../core/codec/names.js";
import type { Issue } from "../../core/Issue.js";
import { invalidRequest, type Refusal } from "./Refusal.js";
import type { Route } from "./Route.js";

/** So many are told; a body of 64 KB can have thousands. */
const MAX_ISSUES = 100;

/** Says what the function's check found as Polar would have said it. */
export const validationRefusal = (
  { endpoint: { bodyKey }, pathKeys, takesBody }: Route,
  issues: readonly Issue[],
): Refusal =>
  invalidRequest(
    ...issues.slice(0, MAX_ISSUES).map(({ path, expected, received }) => {
      const names = path.map((key) => (typeof key === "number" ? key : toSnakeCase(`${String(key)}`)));
      const place = pathKeys.has(`${String(path[0])}`) ? "path" : takesBody ? "body" : "query";
      return {
        type: "value_error",
        loc: [place, ...(place === "body" && path[0] === bodyKey ? names.slice(1) : names)],
        msg: `expected ${expected}, received ${received}`,
      };
    }),
  );
