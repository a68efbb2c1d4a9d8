// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type MemberCreateFromCustomer, MemberCreateFromCustomerSchema } from "./MemberCreateFromCustomer.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersMembersCreateRequest {
  /** A UUID (version 4). */
  id: string;
  memberCreateFromCustomer: MemberCreateFromCustomer;
}

/** Checks a {@link CustomersMembersCreateRequest}. */
export const CustomersMembersCreateRequestSchema: ObjectSchema<CustomersMembersCreateRequest> =
  /* @__PURE__ */ objectSchema<CustomersMembersCreateRequest>({
    id: v.string(),
    memberCreateFromCustomer: MemberCreateFromCustomerSchema,
  });
