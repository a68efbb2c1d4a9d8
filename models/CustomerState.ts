// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type CustomerStateIndividual, CustomerStateIndividualSchema } from "./CustomerStateIndividual.js";
import { type CustomerStateTeam, CustomerStateTeamSchema } from "./CustomerStateTeam.js";
import type { Schema } from "./Schema.js";
import { variant } from "./variant.js";

/**
 * A customer with what it has now: active subscriptions, granted benefits and meters. Individuals
 * and teams are told apart by `type`.
 */
export type CustomerState = CustomerStateIndividual | CustomerStateTeam;

/** Checks a {@link CustomerState}. */
export const CustomerStateSchema: Schema<CustomerState> = /* @__PURE__ */ variant("type", {
  individual: CustomerStateIndividualSchema,
  team: CustomerStateTeamSchema,
});
