import type { BenefitType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { newBenefit } from "../benefits/newBenefit.js";
import { newDiscount } from "../engine/discounts.js";
import { newFile, storedFile } from "../engine/files.js";
import { given } from "../kit/fields.js";
import { storedTimestamp } from "../kit/time.js";
import { newMeter } from "../meters/newMeter.js";
import { organizationOf } from "../organizations/organizationOf.js";
import { newPrice, newProduct } from "../products/newProduct.js";
import type { DiscountRecord } from "../store/discounts.js";
import type { FileRecord } from "../store/files.js";
import type { OrganizationRecord } from "../store/organizations.js";
import type {
  BenefitKind,
  BenefitProperties,
  BenefitRecord,
  MeterRecord,
  ProductPriceRecord,
  ProductRecord,
} from "../store/records.js";
import type {
  MockBenefitSeed,
  MockDiscountSeed,
  MockFileSeed,
  MockMeterSeed,
  MockOrganizationSeed,
  MockPriceSeed,
  MockProductSeed,
} from "./MockSeeds.js";
import { known, seededRow } from "./seeded.js";

export function seedOrganization(backend: Backend, seed: MockOrganizationSeed): OrganizationRecord {
  const { id = backend.organizationId, created_at, modified_at, feature_settings = {}, ...rest } = seed;
  const row = organizationOf(backend, id);
  const created = created_at === undefined ? row.created_at : storedTimestamp(created_at);
  return backend.store.organizations.put({
    ...row,
    ...given(rest),
    created_at: created,
    details_submitted_at: row.details_submitted_at === null ? null : created,
    modified_at: modified_at === undefined ? row.modified_at : storedTimestamp(modified_at),
    feature_settings: { ...row.feature_settings, ...given(feature_settings) },
  });
}

export function seedMeter(backend: Backend, seed: MockMeterSeed): MeterRecord {
  const meter = newMeter(backend, seed.organization_id ?? backend.organizationId, "Meter");
  return backend.store.meters.put(seededRow(meter, seed));
}

/** Makes a meter with the ID unless there is one already. */
export function ensureMeter(backend: Backend, organization_id: string, id: string): void {
  if (backend.store.meters.get(id) === undefined) seedMeter(backend, { id, organization_id });
}

const ZERO_ID = "00000000-0000-4000-8000-000000000000";

const PROPERTIES: BenefitProperties = {
  custom: { note: null },
  discord: { guild_id: "1", role_id: "1", kick_member: false },
  github_repository: { repository_owner: "acme", repository_name: "acme", permission: "pull" },
  downloadables: { archived: {}, files: [] },
  license_keys: { prefix: null, expires: null, activations: null, limit_usage: null },
  meter_credit: { units: 100, rollover: false, meter_id: ZERO_ID },
  feature_flag: {},
  slack_shared_channel: {
    slack_integration_id: ZERO_ID,
    private: true,
    archive_on_revoke: true,
    welcome_message: null,
    team_invitees: [],
    channel_name_template: "customer",
  },
};

export function seedBenefit(
  backend: Backend,
  { type = "custom", properties = {}, ...seed }: MockBenefitSeed,
): BenefitRecord {
  const organizationId = seed.organization_id ?? backend.organizationId;
  const kind = kindOf(type, properties);
  if (kind.type === "meter_credit") ensureMeter(backend, organizationId, kind.properties.meter_id);
  const benefit = newBenefit(backend, organizationId, kind, "Benefit");
  return backend.store.benefits.put(seededRow(benefit, seed));
}

function kindOf(type: BenefitType, properties: object): BenefitKind {
  // The seed's own type joins each type with its properties; the union hides it here.
  return { type, properties: { ...PROPERTIES[type], ...properties } } as BenefitKind;
}

/** A product is a monthly one unless the seed says that it is not. */
export function seedProduct(
  backend: Backend,
  { prices = [{}], benefits = [], ...seed }: MockProductSeed,
): ProductRecord {
  const { store } = backend;
  const organizationId = seed.organization_id ?? backend.organizationId;
  const { recurring_interval = "month", trial_interval } = seed;
  const blank: ProductRecord = {
    ...newProduct(backend, organizationId, "Product"),
    recurring_interval,
    recurring_interval_count: recurring_interval === null ? null : 1,
    trial_interval_count: trial_interval ? 1 : null,
    benefit_ids: benefits.map(({ id }) => known(store.benefits, "benefit", id)),
  };
  const product = store.products.put(seededRow(blank, seed));
  for (const price of prices) {
    store.productPrices.put(seededRow(blankPrice(backend, product, price), price));
  }
  return product;
}

function blankPrice(backend: Backend, product: ProductRecord, seed: MockPriceSeed): ProductPriceRecord {
  const usd = { price_currency: "usd" } as const;
  if (seed.amount_type === "custom") {
    return newPrice(backend, product.id, { ...usd, amount_type: "custom", minimum_amount: 50 });
  }
  if (seed.amount_type !== "metered_unit") {
    return newPrice(backend, product.id, { ...usd, amount_type: "fixed", price_amount: 1000 });
  }
  const { amount_type, meter_id } = seed;
  ensureMeter(backend, product.organization_id, meter_id);
  return newPrice(backend, product.id, { ...usd, amount_type, meter_id, unit_amount: "1.000000000000" });
}

export function seedDiscount(backend: Backend, seed: MockDiscountSeed): DiscountRecord {
  const { amount, currency = "usd", products = [], duration } = seed;
  const { store, organizationId } = backend;
  const blank = newDiscount(backend, seed.organization_id ?? organizationId, "Discount");
  const fixed = { type: "fixed", amounts: { [currency]: amount ?? 0 }, basis_points: 0 } as const;
  return store.discounts.put({
    ...seededRow({ ...blank, duration_in_months: duration === "repeating" ? 3 : null }, seed),
    ...(amount === undefined ? {} : fixed),
    product_ids: products.map((id) => known(store.products, "product", id)),
  });
}

export function seedFile(backend: Backend, seed: MockFileSeed): FileRecord {
  const { name = "file.txt", mime_type = "text/plain", service = "downloadable", size = 11 } = seed;
  const parts = [{ number: 1, chunk_start: 0, chunk_end: size }];
  const organizationId = seed.organization_id ?? backend.organizationId;
  const file = newFile(backend, organizationId, { name, mime_type, service, size, parts });
  return backend.store.files.put({ ...seededRow(file, seed), stored: storedFile(backend, file) });
}
