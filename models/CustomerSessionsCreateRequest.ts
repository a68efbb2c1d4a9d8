// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import {
  type CustomerSessionCustomerExternalIDCreate,
  CustomerSessionCustomerExternalIDCreateSchema,
} from "./CustomerSessionCustomerExternalIDCreate.js";
import {
  type CustomerSessionCustomerIDCreate,
  CustomerSessionCustomerIDCreateSchema,
} from "./CustomerSessionCustomerIDCreate.js";
import type { Schema } from "./Schema.js";
import { unionSchema } from "./unionSchema.js";

/** The request of `customerSessionsCreate`. */
export type CustomerSessionsCreateRequest =
  | CustomerSessionCustomerIDCreate
  | CustomerSessionCustomerExternalIDCreate;

/** Checks a {@link CustomerSessionsCreateRequest}. */
export const CustomerSessionsCreateRequestSchema: Schema<CustomerSessionsCreateRequest> =
  /* @__PURE__ */ unionSchema(
    CustomerSessionCustomerIDCreateSchema,
    CustomerSessionCustomerExternalIDCreateSchema,
  );
