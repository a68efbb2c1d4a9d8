import type { Metadata } from "../read/metadata.js";

/** A discount: its terms are those of its type. */
export interface DiscountRecord {
  readonly id: string;
  readonly created_at: string;
  readonly modified_at: string | null;
  readonly deleted_at: string | null;
  readonly organization_id: string;
  readonly metadata: Metadata;
  readonly name: string;
  readonly code: string | null;
  readonly starts_at: string | null;
  readonly ends_at: string | null;
  readonly max_redemptions: number | null;
  readonly max_redemptions_per_customer: number | null;
  readonly type: "fixed" | "percentage";
  /** What a fixed one takes off, by currency, the first one first. */
  readonly amounts: Readonly<Record<string, number>>;
  /** What a percentage takes off, in hundredths of a percent. */
  readonly basis_points: number;
  readonly duration: "once" | "forever" | "repeating";
  readonly duration_in_months: number | null;
  /** The products that it is for; none where it is for all. */
  readonly product_ids: readonly string[];
}

/** One use of a discount. */
export interface RedemptionRecord {
  readonly id: string;
  readonly discount_id: string;
  readonly customer_id: string;
  readonly checkout_id: string | null;
  readonly subscription_id: string | null;
}
