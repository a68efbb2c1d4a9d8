// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersMembersDeleteRequest {
  /** A UUID (version 4). */
  id: string;
  /** A UUID. */
  memberId: string;
}

/** Checks a {@link CustomersMembersDeleteRequest}. */
export const CustomersMembersDeleteRequestSchema: ObjectSchema<CustomersMembersDeleteRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersDeleteRequest>({ id: v.string(), memberId: v.string() });
