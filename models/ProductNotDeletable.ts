// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** This product cannot be deleted (see `isDeletable`). Archive it instead. */
export interface ProductNotDeletable {
  error: "ProductNotDeletable";
  /** The reason, for people; its wording may change. */
  detail: string;
}

/** Checks a {@link ProductNotDeletable}. */
export const ProductNotDeletableSchema: ObjectSchema<ProductNotDeletable> =
  /* @__PURE__ */ objectSchema<ProductNotDeletable>({ error: string(), detail: string() });
