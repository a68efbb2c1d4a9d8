// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `customFieldsGet`. */
export interface CustomFieldsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link CustomFieldsGetRequest}. */
export const CustomFieldsGetRequestSchema: ObjectSchema<CustomFieldsGetRequest> =
  /* @__PURE__ */ objectSchema<CustomFieldsGetRequest>({ id: v.string() });
