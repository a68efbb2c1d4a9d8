// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import type { FilterOperator } from "./FilterOperator.js";
import type { Open } from "./Open.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";
import { scalar } from "./scalar.js";

export interface FilterClause {
  property: string;
  operator: Open<FilterOperator>;
  /** At most 1000 characters. An integer. At least -2147483648. At most 2147483647. */
  value: string | number | boolean;
}

/** Checks a {@link FilterClause}. */
export const FilterClauseSchema: ObjectSchema<FilterClause> = /* @__PURE__ */ objectSchema<FilterClause>({
  property: v.string(),
  operator: v.string(),
  value: scalar("string", "integer", "boolean"),
});
