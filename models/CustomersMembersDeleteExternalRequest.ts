// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersMembersDeleteExternalRequest {
  externalId: string;
  memberExternalId: string;
}

/** Checks a {@link CustomersMembersDeleteExternalRequest}. */
export const CustomersMembersDeleteExternalRequestSchema: ObjectSchema<CustomersMembersDeleteExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersDeleteExternalRequest>({
    externalId: v.string(),
    memberExternalId: v.string(),
  });
