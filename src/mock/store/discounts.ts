import type { DiscountPercentageRepeatDuration } from "../api/answers.js";
import type { Deletable, Stored } from "./records.js";

/** A discount: its terms are those of its type. */
export interface DiscountRecord
  extends Stored<DiscountPercentageRepeatDuration, "redemptions_count" | "products" | "duration_in_months">,
    Deletable {
  readonly duration_in_months: number | null;
  /** What a fixed one takes off, by currency, the first one first. */
  readonly amounts: Readonly<Record<string, number>>;
  /** What a percentage takes off, in hundredths of a percent. */
  readonly basis_points: number;
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
