// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `metersGet`. */
export interface MetersGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link MetersGetRequest}. */
export const MetersGetRequestSchema: ObjectSchema<MetersGetRequest> =
  /* @__PURE__ */ objectSchema<MetersGetRequest>({ id: uuid() });
