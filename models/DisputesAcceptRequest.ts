// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `disputesAccept`. */
export interface DisputesAcceptRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DisputesAcceptRequest}. */
export const DisputesAcceptRequestSchema: ObjectSchema<DisputesAcceptRequest> =
  /* @__PURE__ */ objectSchema<DisputesAcceptRequest>({ id: uuid() });
