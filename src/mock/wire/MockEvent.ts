import type { MockCustomer } from "./MockCustomer.js";

/** A value in the metadata of an event; `_cost` and `_llm` hold objects. */
export type MockEventValue =
  | string
  | number
  | boolean
  | null
  | Readonly<Record<string, string | number | null>>;

/** An event as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockEvent {
  readonly id: string;
  readonly timestamp: string;
  readonly organization_id: string;
  /** As it was sent; null for an event by external ID. */
  readonly customer_id: string | null;
  /** Null as long as there is no customer with the external ID. */
  readonly customer: MockCustomer | null;
  readonly external_customer_id: string | null;
  readonly member_id: string | null;
  readonly external_member_id: string | null;
  readonly child_count: number;
  readonly parent_id: string | null;
  readonly label: string;
  readonly name: string;
  readonly source: "user" | "system";
  readonly metadata: Readonly<Record<string, MockEventValue>>;
}
