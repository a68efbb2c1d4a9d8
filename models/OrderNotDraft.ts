// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface OrderNotDraft {
  error: "OrderNotDraft";
  detail: string;
}

/** Checks a {@link OrderNotDraft}. */
export const OrderNotDraftSchema: ObjectSchema<OrderNotDraft> = /* @__PURE__ */ objectSchema<OrderNotDraft>({
  error: v.string(),
  detail: v.string(),
});
