// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerIndividualCreate, CustomerIndividualCreateSchema } from "./CustomerIndividualCreate.js";
import { type CustomerTeamCreate, CustomerTeamCreateSchema } from "./CustomerTeamCreate.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/** A customer to create: an individual, unless `type` says `team`. */
export type CustomerCreate = CustomerIndividualCreate | CustomerTeamCreate;

/** Checks a {@link CustomerCreate}. */
export const CustomerCreateSchema: Schema<CustomerCreate> = /* @__PURE__ */ variant(
  "type",
  { team: CustomerTeamCreateSchema },
  CustomerIndividualCreateSchema,
);
