// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { FilterOperator } from "./FilterOperator.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { scalar, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** One test of an event. An event that lacks the property does not pass. */
export interface FilterClause {
  /**
   * `name`, `source`, `timestamp` (in seconds since 1970), or a key of the event's metadata; dots
   * lead into nested ones, as in `_llm.model`.
   */
  property: string;
  operator: Open<FilterOperator>;
  /**
   * What to compare with. A number or a boolean in the event never matches text. At most 1000
   * characters. An integer. At least -2147483648. At most 2147483647.
   */
  value: string | number | boolean;
}

/** Checks a {@link FilterClause}. */
export const FilterClauseSchema: ObjectSchema<FilterClause> = /* @__PURE__ */ objectSchema<FilterClause>({
  property: string(),
  operator: string(),
  value: scalar("string", "integer", "boolean"),
});
