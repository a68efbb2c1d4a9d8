// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `discountsGet`. */
export interface DiscountsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DiscountsGetRequest}. */
export const DiscountsGetRequestSchema: ObjectSchema<DiscountsGetRequest> =
  /* @__PURE__ */ objectSchema<DiscountsGetRequest>({ id: v.string() });
