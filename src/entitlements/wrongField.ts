import { own } from "../../core/own.js";
import type { CustomerState } from "../../models/CustomerState.js";

/** The lists without which a state says nothing: a customer that has nothing has empty ones. */
const LISTS = ["activeSubscriptions", "grantedBenefits", "activeMeters"] as const;

/**
 * The field by which a value is not the state of the customer with this ID in the user's system;
 * undefined where it is. Whoever believed what a proxy says in Polar's place would tell a customer
 * who pays that it does not.
 */
export function wrongField(value: unknown, externalId: string | undefined): keyof CustomerState | undefined {
  const state = own<Partial<CustomerState>>(Object(value));
  if (typeof state.id !== "string") return "id";
  if (state.externalId !== externalId) return "externalId";
  return LISTS.find((name) => !isListOfObjects(state[name]));
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => Object(item) === item);
}
