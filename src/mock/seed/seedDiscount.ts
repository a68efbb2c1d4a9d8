import type { Backend } from "../Backend.js";
import type { Metadata } from "../read/metadata.js";
import type { DiscountRecord } from "../store/discounts.js";
import { seededBase, storedOrNull } from "./seeded.js";

/** A discount to put into the mock: 10 % once, unless told otherwise. */
export interface MockDiscountSeed {
  readonly id?: string;
  readonly created_at?: string;
  readonly modified_at?: string | null;
  readonly organization_id?: string;
  readonly name?: string;
  readonly code?: string | null;
  readonly starts_at?: string | null;
  readonly ends_at?: string | null;
  readonly max_redemptions?: number | null;
  readonly max_redemptions_per_customer?: number | null;
  readonly duration?: "once" | "forever" | "repeating";
  /** For how many months, if it repeats. Default 3. */
  readonly duration_in_months?: number | null;
  /** What a percentage takes off, in hundredths of a percent. */
  readonly basis_points?: number;
  /** What a fixed one takes off, in the currency's minor unit; without it, it is a percentage. */
  readonly amount?: number;
  /** The currency of the amount, in lower case. Default `usd`. */
  readonly currency?: string;
  /** The products that it is for; all when left out. */
  readonly products?: readonly string[];
  readonly metadata?: Metadata;
}

export function seedDiscount(backend: Backend, seed: MockDiscountSeed): DiscountRecord {
  const { amount, currency = "usd", duration = "once" } = seed;
  return backend.store.discounts.put({
    ...seededBase(backend, seed),
    deleted_at: null,
    organization_id: seed.organization_id ?? backend.organizationId,
    metadata: seed.metadata ?? {},
    name: seed.name ?? "Discount",
    code: seed.code ?? null,
    starts_at: storedOrNull(seed.starts_at),
    ends_at: storedOrNull(seed.ends_at),
    max_redemptions: seed.max_redemptions ?? null,
    max_redemptions_per_customer: seed.max_redemptions_per_customer ?? null,
    type: amount === undefined ? "percentage" : "fixed",
    amounts: amount === undefined ? {} : { [currency]: amount },
    basis_points: amount === undefined ? (seed.basis_points ?? 1000) : 0,
    duration,
    duration_in_months: duration === "repeating" ? (seed.duration_in_months ?? 3) : null,
    product_ids: (seed.products ?? []).map((id) => knownProduct(backend, id)),
  });
}

function knownProduct({ store }: Backend, id: string): string {
  if (store.products.get(id) === undefined) throw new Error(`The mock has no product ${id} to seed with.`);
  return id;
}
