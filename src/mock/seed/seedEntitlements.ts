import type { Backend } from "../Backend.js";
import { newGrant } from "../benefitGrants/grantBenefit.js";
import { knownCustomerMeter, newCustomerMeter } from "../customerMeters/countEvents.js";
import { displayKey, issueKey } from "../engine/licenseKeys.js";
import type { LicenseKeyRecord } from "../store/licenseKeys.js";
import type { BenefitGrantRecord, BenefitRecord, CustomerMeterRecord } from "../store/records.js";
import type { WebhookEndpointRecord } from "../store/webhooks.js";
import { newEndpoint } from "../webhooks/newEndpoint.js";
import type {
  MockBenefitGrantSeed,
  MockBenefitSeed,
  MockCustomerMeterSeed,
  MockLicenseKeySeed,
  MockWebhookEndpointSeed,
} from "./MockSeeds.js";
import { ensureMeter, seedBenefit } from "./seedCatalogue.js";
import { seededCustomer, seededRow } from "./seeded.js";

/** An unknown benefit is made; one that is known has its own type and metadata. */
export function seedBenefitGrant(backend: Backend, seed: MockBenefitGrantSeed): BenefitGrantRecord {
  const { organization_id, id: customer_id } = seededCustomer(backend, seed.customer_id);
  const { benefit_type: type = "custom", benefit_metadata: metadata = {} } = seed;
  const benefit = benefitOf(backend, seed.benefit_id, { type, metadata, organization_id });
  const grant = newGrant(backend, { customer_id, benefit_id: benefit.id });
  const { benefit_id: _, properties, ...said } = seed;
  const row = seededRow(grant, said);
  const granted_at = row.granted_at ?? row.created_at;
  return backend.store.benefitGrants.put({ ...row, granted_at, properties: { ...properties } });
}

/** The benefit that was granted; one that the mock does not have is made. */
function benefitOf(backend: Backend, id: string | undefined, made: MockBenefitSeed): BenefitRecord {
  const found = backend.store.benefits.get(id ?? null);
  return found ?? seedBenefit(backend, id === undefined ? made : { ...made, id });
}

/** What the customer has of a meter, in place of what was there: of each meter it has one. */
export function seedCustomerMeter(backend: Backend, seed: MockCustomerMeterSeed): CustomerMeterRecord {
  const { customerMeters } = backend.store;
  const { id, organization_id } = seededCustomer(backend, seed.customer_id);
  const row = seededRow(newCustomerMeter(backend, id, seed.meter_id ?? backend.uuid()), seed);
  ensureMeter(backend, organization_id, row.meter_id);
  const { consumed_units: seeded_units, credited_units } = row;
  const balance = seed.balance ?? credited_units - seeded_units;
  const known = knownCustomerMeter(backend, row.customer_id, row.meter_id);
  if (known) customerMeters.delete(known.id);
  return customerMeters.put({ ...row, seeded_units, balance });
}

export function seedLicenseKey(backend: Backend, seed: MockLicenseKeySeed): LicenseKeyRecord {
  const { store } = backend;
  const { customer_id, benefit_id } = seed;
  const { organization_id } = seededCustomer(backend, customer_id);
  const benefit = benefitOf(backend, benefit_id, { type: "license_keys", organization_id });
  if (benefit.type !== "license_keys") throw new Error(`The benefit ${benefit.id} gives no license keys.`);
  const grant = seedBenefitGrant(backend, { customer_id, benefit_id: benefit.id });
  const issued = issueKey(backend, benefit, grant);
  store.licenseKeys.delete(issued.id);
  const row = store.licenseKeys.put(seededRow(issued, { ...seed, benefit_id: benefit.id }));
  const properties = { license_key_id: row.id, display_key: displayKey(row.key) };
  store.benefitGrants.put({ ...grant, properties });
  return row;
}

export function seedWebhookEndpoint(backend: Backend, seed: MockWebhookEndpointSeed): WebhookEndpointRecord {
  const endpoint = newEndpoint(backend, seed.organization_id ?? backend.organizationId, seed);
  return backend.store.webhookEndpoints.put(seededRow(endpoint, seed));
}
