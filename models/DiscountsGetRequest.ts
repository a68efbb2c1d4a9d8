// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `discountsGet`. */
export interface DiscountsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DiscountsGetRequest}. */
export const DiscountsGetRequestSchema: ObjectSchema<DiscountsGetRequest> =
  /* @__PURE__ */ objectSchema<DiscountsGetRequest>({ id: v.string() });
