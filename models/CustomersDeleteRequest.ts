// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersDeleteRequest {
  /** A UUID (version 4). */
  id: string;
  /** Default: `false`. */
  anonymize?: boolean | undefined;
}

/** Checks a {@link CustomersDeleteRequest}. */
export const CustomersDeleteRequestSchema: ObjectSchema<CustomersDeleteRequest> =
  /* @__PURE__ */ objectSchema<CustomersDeleteRequest>({
    id: v.string(),
    anonymize: v.optional(v.boolean()),
  });
