import type { LicenseKeyRead } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { displayKey, issueKey } from "../engine/licenseKeys.js";
import { storedTimestamp } from "../kit/timestamp.js";
import type { LicenseKeyRecord } from "../store/licenseKeys.js";
import type { BenefitRecord } from "../store/records.js";
import type { OfMockCustomer } from "./MockSeed.js";
import { seedBenefit } from "./seedBenefit.js";
import { seededBase, seededCustomer } from "./seeded.js";
import { seedBenefitGrant } from "./seedHoldings.js";

/**
 * A license key to put into the mock, with the grant that gives it. A benefit that the mock does
 * not have is made; the key has the benefit's limits, unless told otherwise.
 */
export type MockLicenseKeySeed = OfMockCustomer &
  Partial<
    Pick<
      LicenseKeyRead,
      | "id"
      | "created_at"
      | "modified_at"
      | "benefit_id"
      | "key"
      | "status"
      | "limit_activations"
      | "usage"
      | "limit_usage"
      | "validations"
      | "expires_at"
    >
  >;

export function seedLicenseKey(backend: Backend, seed: MockLicenseKeySeed): LicenseKeyRecord {
  const { store } = backend;
  const { customer_id, benefit_id, expires_at, ...rest } = seed;
  const { organization_id } = seededCustomer(backend, customer_id);
  const benefit = keyBenefit(backend, organization_id, benefit_id);
  const grant = seedBenefitGrant(backend, { customer_id, benefit_id: benefit.id });
  const issued = issueKey(backend, benefit, grant);
  store.licenseKeys.delete(issued.id);
  const row = store.licenseKeys.put({
    ...issued,
    ...rest,
    ...seededBase(backend, { ...rest, id: rest.id ?? issued.id }),
    ...(typeof expires_at === "string" ? { expires_at: storedTimestamp(expires_at) } : {}),
  });
  const properties = { license_key_id: row.id, display_key: displayKey(row.key) };
  store.benefitGrants.put({ ...grant, properties });
  return row;
}

function keyBenefit(
  backend: Backend,
  organization_id: string,
  id: string | undefined,
): BenefitRecord & { readonly type: "license_keys" } {
  const known = backend.store.benefits.get(id ?? null);
  const given = id === undefined ? {} : { id };
  const benefit = known ?? seedBenefit(backend, { ...given, organization_id, type: "license_keys" });
  if (benefit.type !== "license_keys") throw new Error(`The benefit ${benefit.id} gives no license keys.`);
  return benefit;
}
