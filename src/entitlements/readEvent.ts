import { issueText } from "../../core/Issue.js";
import { own } from "../../core/own.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { EntitlementsEvent } from "./createEntitlements.js";
import type { Entry } from "./StateCache.js";
import { stateIssue } from "./stateIssue.js";

/** What an event says of a customer. */
export interface Told extends Pick<Entry, "state" | "asOf"> {
  /** Polar's ID. */
  readonly customerId: string;
  /** Undefined where the customer has none, or none any more. */
  readonly externalId: string | undefined;
}

/**
 * What an event says of a customer; undefined where it is of a type that says nothing of that.
 * Throws a `TypeError` where it should, and does not.
 */
export function readEvent({ type, timestamp, data }: EntitlementsEvent): Told | undefined {
  const isDeleted = type === "customer.deleted";
  if (!isDeleted && type !== "customer.state_changed") return undefined;
  const { id, deletedAt, ...customer } = own(Object(data) as CustomerState);
  const externalId = typeof customer.externalId === "string" ? customer.externalId : undefined;
  const issue = stateIssue(data, externalId);
  // Of who was deleted, the ID is enough.
  if (issue && !(isDeleted && typeof id === "string")) throw new TypeError(`data.${issueText(issue)}`);
  const asOf = timestamp instanceof Date ? timestamp.getTime() : Number.NaN;
  if (Number.isNaN(asOf))
    throw new TypeError(`timestamp: expected a valid Date, received ${typeof timestamp}`);
  const state = isDeleted || deletedAt ? null : (data as CustomerState);
  return { customerId: id, externalId, state, asOf };
}
