// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The order is no draft any more: it is paid, or being charged. */
export interface OrderNotDraft {
  error: "OrderNotDraft";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link OrderNotDraft}. */
export const OrderNotDraftSchema: ObjectSchema<OrderNotDraft> = /* @__PURE__ */ objectSchema<OrderNotDraft>({
  error: string(),
  detail: string(),
});
