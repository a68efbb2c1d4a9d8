// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface AmbiguousExternalCustomerID {
  error: "AmbiguousExternalCustomerID";
  detail: string;
}

/** Checks a {@link AmbiguousExternalCustomerID}. */
export const AmbiguousExternalCustomerIDSchema: ObjectSchema<AmbiguousExternalCustomerID> =
  /* @__PURE__ */ objectSchema<AmbiguousExternalCustomerID>({ error: v.string(), detail: v.string() });
