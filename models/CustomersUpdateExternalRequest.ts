// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type CustomerUpdateExternalID, CustomerUpdateExternalIDSchema } from "./CustomerUpdateExternalID.js";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CustomersUpdateExternalRequest {
  externalId: string;
  customerUpdate: CustomerUpdateExternalID;
}

/** Checks a {@link CustomersUpdateExternalRequest}. */
export const CustomersUpdateExternalRequestSchema: ObjectSchema<CustomersUpdateExternalRequest> =
  /* @__PURE__ */ objectSchema<CustomersUpdateExternalRequest>({
    externalId: v.string(),
    customerUpdate: CustomerUpdateExternalIDSchema,
  });
