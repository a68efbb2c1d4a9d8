// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `discountsDelete`. */
export interface DiscountsDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DiscountsDeleteRequest}. */
export const DiscountsDeleteRequestSchema: ObjectSchema<DiscountsDeleteRequest> =
  /* @__PURE__ */ objectSchema<DiscountsDeleteRequest>({ id: uuid() });
