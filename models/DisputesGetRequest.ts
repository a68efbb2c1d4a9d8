// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `disputesGet`. */
export interface DisputesGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DisputesGetRequest}. */
export const DisputesGetRequestSchema: ObjectSchema<DisputesGetRequest> =
  /* @__PURE__ */ objectSchema<DisputesGetRequest>({ id: uuid() });
