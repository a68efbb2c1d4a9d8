import type { LicenseKeyActivationBase, LicenseKeyRead } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { presentCustomer } from "../customers/presentCustomer.js";
import { presentUser } from "../customers/presentUser.js";
import { periodLater } from "../kit/time.js";
import type { ActivationRecord, LicenseKeyRecord } from "../store/licenseKeys.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

type KeyBenefit = BenefitRecord & { readonly type: "license_keys" };

/** The key that a grant gives: a new one, or the one that it gave before, which is good again. */
export function issueKey(backend: Backend, benefit: KeyBenefit, grant: BenefitGrantRecord): LicenseKeyRecord {
  const { store, uuid, now } = backend;
  const known = store.licenseKeys.get(String(grant.properties["license_key_id"] ?? ""));
  if (known !== undefined) {
    return store.licenseKeys.put({ ...known, status: "granted", modified_at: now() });
  }
  const created_at = now();
  return store.licenseKeys.put({
    id: uuid(),
    created_at,
    modified_at: null,
    organization_id: benefit.organization_id,
    customer_id: grant.customer_id,
    member_id: grant.member_id,
    benefit_id: benefit.id,
    key: newKey(backend, benefit.properties.prefix),
    status: "granted",
    ...limitsOf(benefit, created_at),
    usage: 0,
    validations: 0,
    last_validated_at: null,
  });
}

/** Another key in the place of the old one, with the same prefix. */
export function rotatedKey(backend: Backend, { key }: LicenseKeyRecord): string {
  // What follows the prefix is a UUID, of five groups.
  return newKey(backend, key.split("-").slice(0, -5).join("-"));
}

function newKey({ uuid }: Backend, prefix: string | null): string {
  return [...(prefix ? [prefix.toUpperCase()] : []), uuid().toUpperCase()].join("-");
}

/** Gives the keys that a benefit has issued its limits of now; their prefix stays. */
export function renewLimits({ store, now }: Backend, benefit: KeyBenefit): void {
  for (const row of store.licenseKeys.where(({ benefit_id }) => benefit_id === benefit.id)) {
    store.licenseKeys.put({ ...row, ...limitsOf(benefit, row.created_at), modified_at: now() });
  }
}

type Limits = Pick<LicenseKeyRecord, "limit_activations" | "limit_usage" | "expires_at">;

function limitsOf({ properties }: KeyBenefit, start: string): Limits {
  const { expires, activations, limit_usage } = properties;
  return {
    limit_activations: activations?.limit ?? null,
    limit_usage,
    expires_at: expires && periodLater(start, expires.timeframe, expires.ttl),
  };
}

/** What shows of a key where it does not show itself. */
export function displayKey(key: string): string {
  return `****-${key.slice(-6)}`;
}

export function presentLicenseKey(store: Store, row: LicenseKeyRecord): LicenseKeyRead {
  const customer = store.customers.need(row.customer_id);
  const { github_username: _, ...user } = presentUser(store, customer);
  const member = store.members.get(row.member_id);
  return {
    ...row,
    customer: presentCustomer(store, customer),
    member:
      member === undefined ? null : { id: member.id, email: member.email, external_id: member.external_id },
    display_key: displayKey(row.key),
    user_id: customer.id,
    user,
  };
}

/** The places where a key is in use. */
export function activationsOf(store: Store, keyId: string): readonly ActivationRecord[] {
  return store.activations.where((row) => row.license_key_id === keyId && row.deleted_at === null);
}

export function presentActivation({
  deleted_at: _,
  conditions,
  ...row
}: ActivationRecord): LicenseKeyActivationBase {
  return row;
}
