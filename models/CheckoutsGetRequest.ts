// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `checkoutsGet`. */
export interface CheckoutsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutsGetRequest}. */
export const CheckoutsGetRequestSchema: ObjectSchema<CheckoutsGetRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsGetRequest>({ id: v.string() });
