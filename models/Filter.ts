// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { byKeys } from "./byKeys.js";
import { type FilterClause, FilterClauseSchema } from "./FilterClause.js";
import type { FilterConjunction } from "./FilterConjunction.js";
import { listSchema } from "./listSchema.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/**
 * A test of events: clauses, or filters again, that must all be met (`and`), or of which one must
 * (`or`).
 */
export interface Filter {
  conjunction: Open<FilterConjunction>;
  /** An empty list lets every event pass. */
  clauses: (FilterClause | Filter)[];
}

/** Checks a {@link Filter}. */
export const FilterSchema: ObjectSchema<Filter> = /* @__PURE__ */ objectSchema<Filter>({
  conjunction: string(),
  clauses: listSchema(
    byKeys(
      [FilterClauseSchema, "property", "operator", "value"],
      [v.lazy(() => FilterSchema), "conjunction", "clauses"],
    ),
  ),
});
