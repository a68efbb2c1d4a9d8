import type { Customer } from "../api/answers.js";
/** A postal address as the API writes it. */
export interface MockAddress {
  readonly line1: string | null;
  readonly line2: string | null;
  readonly postal_code: string | null;
  readonly city: string | null;
  /** In the US and Canada with the country's prefix, as in `US-CA`. */
  readonly state: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** A free-form map as the API writes it. */
export type MockMetadata = Readonly<Record<string, string | number | boolean>>;

/** A tax number and its format, as in `["911144442", "us_ein"]`. */
export type MockTaxId = readonly [value: string, format: string];

/** A customer as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockCustomer {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly metadata: MockMetadata;
  readonly external_id: string | null;
  /** Null only for a team without an address of its own. */
  readonly email: string | null;
  readonly email_verified: boolean;
  readonly type: "individual" | "team";
  readonly name: string | null;
  /** The name on invoices; the customer's name when none was given. */
  readonly billing_name: string | null;
  readonly billing_address: MockAddress | null;
  readonly tax_id: MockTaxId | null;
  readonly locale: string | null;
  readonly organization_id: string;
  readonly default_payment_method_id: string | null;
  readonly deleted_at: string | null;
  readonly first_user_event_at: string | null;
  readonly avatar_url: string | null;
}

/** A customer as answers hold it: an individual always has an e-mail address. */
export type MockShownCustomer = MockCustomer & Customer;
