// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customFieldsGet`. */
export interface CustomFieldsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomFieldsGetRequest}. */
export const CustomFieldsGetRequestSchema: ObjectSchema<CustomFieldsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomFieldsGetRequest>({ id: uuid() });
