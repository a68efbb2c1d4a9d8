// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `checkoutsGet`. */
export interface CheckoutsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CheckoutsGetRequest}. */
export const CheckoutsGetRequestSchema: ObjectSchema<CheckoutsGetRequest> =
  /* @__PURE__ */ objectSchema<CheckoutsGetRequest>({ id: uuid() });
