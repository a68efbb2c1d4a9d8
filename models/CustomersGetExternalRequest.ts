// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersGetExternalRequest {
  externalId: string;
}

/** Checks a {@link CustomersGetExternalRequest}. */
export const CustomersGetExternalRequestSchema: ObjectSchema<CustomersGetExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersGetExternalRequest>({ externalId: v.string() });
