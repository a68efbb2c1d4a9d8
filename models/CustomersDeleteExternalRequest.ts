// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersDeleteExternalRequest {
  externalId: string;
  /** Default: `false`. */
  anonymize?: boolean | undefined;
}

/** Checks a {@link CustomersDeleteExternalRequest}. */
export const CustomersDeleteExternalRequestSchema: ObjectSchema<CustomersDeleteExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersDeleteExternalRequest>({
    externalId: v.string(),
    anonymize: v.optional(v.boolean()),
  });
