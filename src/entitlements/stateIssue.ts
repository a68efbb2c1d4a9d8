import type { Issue } from "../../core/Issue.js";
import { own } from "../../core/own.js";
import type { CustomerState } from "../../models/CustomerState.js";

/** The lists without which a state says nothing: a customer that has nothing has empty ones. */
const LISTS = ["activeSubscriptions", "grantedBenefits", "activeMeters"] as const;

/**
 * Why a value is not the state of the customer with this ID in the user's system; undefined where
 * it is. Whoever believed what a proxy says in Polar's place would tell who pays that it does not.
 */
export function stateIssue(value: unknown, externalId: string | undefined): Issue | undefined {
  const state = own<Partial<CustomerState>>(Object(value));
  const field = wrongField(state, externalId);
  return field && { path: [field], expected: "that of the customer's state", received: typeof state[field] };
}

function wrongField(
  state: Partial<CustomerState>,
  externalId: string | undefined,
): keyof CustomerState | undefined {
  if (typeof state.id !== "string") return "id";
  if (state.externalId !== externalId) return "externalId";
  return LISTS.find((name) => !isListOfObjects(state[name]));
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every((item) => Object(item) === item);
}
