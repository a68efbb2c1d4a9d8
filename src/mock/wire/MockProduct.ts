import type { AttachedCustomField, ProductMediaFileRead } from "../api/answers.js";
import type { MockBenefit } from "./MockBenefit.js";
import type { MockMetadata } from "./MockCustomer.js";

/** A unit of time in which things recur. */
export type MockInterval = "day" | "week" | "month" | "year";

/** Who sees a product or a benefit. */
export type MockVisibility = "draft" | "private" | "public";

export interface MockPriceBase {
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly id: string;
  /** `ad_hoc` for a price that was made for one checkout. */
  readonly source: "catalog" | "ad_hoc";
  /** ISO 4217, lower case. */
  readonly price_currency: string;
  readonly tax_behavior: "location" | "inclusive" | "exclusive" | null;
  readonly is_archived: boolean;
  readonly product_id: string;
  /** Sent, though the API's document does not list it. */
  readonly type: "recurring" | "one_time";
  /** Sent, though the API's document does not list it. */
  readonly recurring_interval: MockInterval | null;
}

/** A price that is known beforehand; 0 is free. */
export interface MockFixedPrice extends MockPriceBase {
  readonly amount_type: "fixed";
  /** In the currency's minor unit. */
  readonly price_amount: number;
}

/** A price that the customer chooses. Amounts are in the currency's minor unit. */
export interface MockCustomPrice extends MockPriceBase {
  readonly amount_type: "custom";
  readonly minimum_amount: number;
  readonly maximum_amount: number | null;
  readonly preset_amount: number | null;
}

/** A price for each unit that a meter counts. */
export interface MockMeteredUnitPrice extends MockPriceBase {
  readonly amount_type: "metered_unit";
  readonly meter_id: string;
  readonly meter: MockPriceMeter;
  /** In the currency's minor unit, as a decimal number. */
  readonly unit_amount: string;
  readonly cap_amount: number | null;
}

/** What a price tells of its meter. */
export interface MockPriceMeter {
  readonly id: string;
  readonly name: string;
  readonly unit: "scalar" | "token" | "custom";
  readonly custom_label: string | null;
  readonly custom_multiplier: number | null;
}

/** How many seats cost how much each. */
export interface MockSeatTier {
  readonly min_seats: number;
  readonly max_seats: number | null;
  readonly price_per_seat: number;
}

/** A price by the number of seats. */
export interface MockSeatPrice extends MockPriceBase {
  readonly amount_type: "seat_based";
  readonly seat_tiers: {
    readonly seat_tier_type: "volume" | "graduated";
    readonly tiers: readonly MockSeatTier[];
    readonly minimum_seats: number;
    readonly maximum_seats: number | null;
  };
  /** Sent, though the API's document does not list it. */
  readonly price_per_seat: number;
}

/** A price as the API writes it, of the kinds that the mock knows. */
export type MockProductPrice = MockFixedPrice | MockCustomPrice | MockSeatPrice | MockMeteredUnitPrice;

/** A product as the API writes it. Date-times are RFC 3339 in UTC. */
export interface MockProduct {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly trial_interval: MockInterval | null;
  readonly trial_interval_count: number | null;
  readonly name: string;
  readonly description: string | null;
  readonly visibility: MockVisibility;
  /** Null for a one-time product. */
  readonly recurring_interval: MockInterval | null;
  readonly recurring_interval_count: number | null;
  readonly meter_interval: MockInterval | null;
  readonly meter_interval_count: number | null;
  readonly is_recurring: boolean;
  readonly is_archived: boolean;
  readonly organization_id: string;
  readonly metadata: MockMetadata;
  /** False as soon as somebody bought it. */
  readonly is_deletable: boolean;
  /** Those that are not archived. */
  readonly prices: readonly MockProductPrice[];
  readonly benefits: readonly MockBenefit[];
  readonly medias: readonly ProductMediaFileRead[];
  readonly attached_custom_fields: readonly AttachedCustomField[];
}
