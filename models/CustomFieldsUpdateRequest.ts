// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomFieldUpdate, CustomFieldUpdateSchema } from "./CustomFieldUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `customFieldsUpdate`. */
export interface CustomFieldsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  customFieldUpdate: CustomFieldUpdate;
}

/** Checks a {@link CustomFieldsUpdateRequest}. */
export const CustomFieldsUpdateRequestSchema: ObjectSchema<CustomFieldsUpdateRequest> =
  /* @__PURE__ */ objectSchema<CustomFieldsUpdateRequest>({
    id: uuid(),
    customFieldUpdate: CustomFieldUpdateSchema,
  });
