// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `disputesGet`. */
export interface DisputesGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link DisputesGetRequest}. */
export const DisputesGetRequestSchema: ObjectSchema<DisputesGetRequest> =
  /* @__PURE__ */ objectSchema<DisputesGetRequest>({ id: v.string() });
