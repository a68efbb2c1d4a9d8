// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerIndividual, CustomerIndividualSchema } from "./CustomerIndividual.js";
import { type CustomerTeam, CustomerTeamSchema } from "./CustomerTeam.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/**
 * A buyer of one organization: one person (`individual`) or a group with members (`team`), told
 * apart by `type`.
 */
export type Customer = CustomerIndividual | CustomerTeam;

/** Checks a {@link Customer}. */
export const CustomerSchema: Schema<Customer> = /* @__PURE__ */ variant("type", {
  individual: CustomerIndividualSchema,
  team: CustomerTeamSchema,
});
