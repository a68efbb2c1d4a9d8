// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `discountsGet`. */
export interface DiscountsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DiscountsGetRequest}. */
export const DiscountsGetRequestSchema: ObjectSchema<DiscountsGetRequest> =
  /* @__PURE__ */ objectSchema<DiscountsGetRequest>({ id: uuid() });
