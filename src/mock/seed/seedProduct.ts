import type { Backend } from "../Backend.js";
import type { ProductPriceRecord, ProductRecord } from "../store/records.js";
import { ensureMeter } from "./ensureMeter.js";
import type { MockPriceSeed, MockProductSeed } from "./MockSeed.js";
import { seededBase } from "./seeded.js";

export function seedProduct(backend: Backend, seed: MockProductSeed): ProductRecord {
  const { store } = backend;
  const recurring = seed.recurring_interval === undefined ? "month" : seed.recurring_interval;
  const product = store.products.put({
    ...seededBase(backend, seed),
    trial_interval: seed.trial_interval ?? null,
    trial_interval_count: seed.trial_interval_count ?? (seed.trial_interval ? 1 : null),
    name: seed.name ?? "Product",
    description: seed.description ?? null,
    visibility: seed.visibility ?? "public",
    recurring_interval: recurring,
    recurring_interval_count: recurring === null ? null : (seed.recurring_interval_count ?? 1),
    meter_interval: seed.meter_interval ?? null,
    meter_interval_count: seed.meter_interval_count ?? null,
    is_archived: seed.is_archived ?? false,
    organization_id: seed.organization_id ?? backend.organizationId,
    metadata: seed.metadata ?? {},
    benefit_ids: (seed.benefits ?? []).map(({ id }) => seededBenefitId(backend, id)),
    media_ids: [],
    custom_fields: [],
    deleted_at: null,
  });
  for (const price of seed.prices ?? [{}]) store.productPrices.put(priceOf(backend, product, price));
  return product;
}

function seededBenefitId({ store }: Backend, id: string): string {
  if (store.benefits.get(id) === undefined) throw new Error(`The mock has no benefit ${id} to seed with.`);
  return id;
}

function priceOf(backend: Backend, product: ProductRecord, seed: MockPriceSeed): ProductPriceRecord {
  const common = {
    ...seededBase(backend, seed),
    source: seed.source ?? "catalog",
    price_currency: seed.price_currency ?? "usd",
    tax_behavior: seed.tax_behavior ?? null,
    is_archived: seed.is_archived ?? false,
    product_id: product.id,
  };
  if (seed.amount_type === "custom") {
    return {
      ...common,
      amount_type: "custom",
      minimum_amount: seed.minimum_amount ?? 50,
      maximum_amount: seed.maximum_amount ?? null,
      preset_amount: seed.preset_amount ?? null,
    };
  }
  if (seed.amount_type === "metered_unit") {
    ensureMeter(backend, product.organization_id, seed.meter_id);
    return {
      ...common,
      amount_type: "metered_unit",
      meter_id: seed.meter_id,
      unit_amount: seed.unit_amount ?? "1.000000000000",
      cap_amount: seed.cap_amount ?? null,
    };
  }
  return { ...common, amount_type: "fixed", price_amount: seed.price_amount ?? 1000 };
}
