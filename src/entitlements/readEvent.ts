import { own } from "../../core/own.js";
import type { CustomerState } from "../../models/CustomerState.js";
import type { EntitlementsEvent } from "./createEntitlements.js";
import { mustName } from "./names.js";
import type { Entry } from "./StateCache.js";
import { wrongField } from "./wrongField.js";

/** What an event says of a customer. */
export interface Told extends Pick<Entry, "state" | "asOf"> {
  /** Polar's ID. */
  readonly id: string;
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
  mustName("data.id", id);
  // The event of a deletion holds no state.
  const wrong = !isDeleted && wrongField(data, externalId);
  if (wrong) throw new TypeError(`data.${wrong}: expected that of the customer's state`);
  // What is no date would be 1970, and older than all that is known.
  const asOf = typeof timestamp?.getTime === "function" ? timestamp.getTime() : Number.NaN;
  if (Number.isNaN(asOf)) throw new TypeError("timestamp: expected a valid Date");
  return { id, externalId, state: isDeleted || deletedAt ? null : (data as CustomerState), asOf };
}
