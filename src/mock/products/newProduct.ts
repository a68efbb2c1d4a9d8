import type { Backend } from "../Backend.js";
import type { ProductPriceRecord, ProductRecord } from "../store/records.js";
import type { PriceSent } from "./checkedPrices.js";

/** A product as all begin: sold once, to everybody, and yet to be stored. */
export function newProduct({ uuid, now }: Backend, organization_id: string, name: string): ProductRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, deleted_at: null, organization_id, name },
    ...{ description: null, visibility: "public", is_archived: false, metadata: {} },
    ...{ recurring_interval: null, recurring_interval_count: null },
    ...{ trial_interval: null, trial_interval_count: null },
    ...{ meter_interval: null, meter_interval_count: null },
    ...{ benefit_ids: [], media_ids: [], custom_fields: [] },
  };
}

/** A price of the kinds that the mock sells at. */
export type NewPrice = Extract<
  PriceSent,
  { readonly amount_type: "fixed" | "custom" | "seat_based" | "metered_unit" }
>;

/** A price of a product that is yet to be stored, with what the server takes for not sent. */
export function newPrice({ uuid, now }: Backend, product_id: string, sent: NewPrice): ProductPriceRecord {
  const common = {
    ...{ id: uuid(), created_at: now(), modified_at: null, product_id, is_archived: false },
    ...({ source: "catalog", price_currency: sent.price_currency } as const),
    tax_behavior: sent.tax_behavior ?? null,
  };
  switch (sent.amount_type) {
    case "fixed":
      return { ...common, amount_type: "fixed", price_amount: sent.price_amount };
    case "custom":
      return {
        ...{ ...common, amount_type: "custom", minimum_amount: sent.minimum_amount },
        maximum_amount: sent.maximum_amount ?? null,
        preset_amount: sent.preset_amount ?? null,
      };
    case "seat_based":
      return { ...common, ...seatPrice(sent.seat_tiers) };
    case "metered_unit":
      return {
        ...{ ...common, amount_type: "metered_unit", meter_id: sent.meter_id },
        ...{ unit_amount: sent.unit_amount, cap_amount: sent.cap_amount ?? null },
      };
  }
}

type SeatTiers = Extract<PriceSent, { readonly amount_type: "seat_based" }>["seat_tiers"];
type SeatPrice = Extract<ProductPriceRecord, { readonly amount_type: "seat_based" }>;

function seatPrice({
  seat_tier_type,
  tiers,
}: SeatTiers): Pick<SeatPrice, "amount_type" | "seat_tiers" | "price_per_seat"> {
  const whole = tiers.map((tier) => ({ ...tier, max_seats: tier.max_seats ?? null }));
  return {
    amount_type: "seat_based",
    seat_tiers: {
      seat_tier_type,
      tiers: whole,
      minimum_seats: whole[0]?.min_seats ?? 1,
      maximum_seats: whole.at(-1)?.max_seats ?? null,
    },
    price_per_seat: whole[0]?.price_per_seat ?? 0,
  };
}
