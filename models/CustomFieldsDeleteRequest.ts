// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customFieldsDelete`. */
export interface CustomFieldsDeleteRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomFieldsDeleteRequest}. */
export const CustomFieldsDeleteRequestSchema: ObjectSchema<CustomFieldsDeleteRequest> =
  /* @__PURE__ */ objectSchema<CustomFieldsDeleteRequest>({ id: uuid() });
