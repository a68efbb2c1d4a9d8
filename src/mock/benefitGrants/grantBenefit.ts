import type { Backend } from "../Backend.js";
import { creditMeter } from "../customerMeters/countEvents.js";
import { displayKey, issueKey } from "../engine/licenseKeys.js";
import { metadataTime, systemEvent } from "../engine/systemEvents.js";
import { ownerOf } from "../members/membersOf.js";
import type { BenefitGrantRecord, BenefitRecord } from "../store/records.js";

/** What is granted, to whom, and through what. */
type Granted = Pick<BenefitGrantRecord, "benefit_id" | "customer_id"> &
  Partial<Pick<BenefitGrantRecord, "member_id" | "subscription_id" | "order_id">>;

/** A grant that is yet to be granted, and to be stored. */
export function newGrant({ uuid, now }: Backend, granted: Granted): BenefitGrantRecord {
  return {
    ...{ id: uuid(), created_at: now(), modified_at: null, granted_at: null, revoked_at: null },
    ...{ member_id: null, subscription_id: null, order_id: null, properties: {}, credit: null },
    ...granted,
  };
}

/** The benefits of which a grant notes something once it is granted. */
const NOTED: readonly string[] = ["license_keys", "meter_credit", "downloadables"];

/** Makes the grant a granted one and does what its benefit promises: a key, units of a meter. */
export function grantBenefit(
  backend: Backend,
  benefit: BenefitRecord,
  grant: BenefitGrantRecord,
): BenefitGrantRecord {
  const { store, now, memberManagement } = backend;
  const owner = memberManagement ? ownerOf(store, grant.customer_id) : undefined;
  const memberId = grant.member_id ?? owner?.id ?? null;
  const granted = store.benefitGrants.put({
    ...grant,
    ...promised(backend, benefit, grant, memberId),
    granted_at: now(),
    modified_at: NOTED.includes(benefit.type) || grant.revoked_at !== null ? now() : grant.modified_at,
    revoked_at: null,
    member_id: memberId,
  });
  benefitEvent(backend, "benefit.granted", benefit, granted);
  return granted;
}

/** Tells what became of a grant. */
export function benefitEvent(
  backend: Backend,
  name: string,
  benefit: BenefitRecord,
  grant: BenefitGrantRecord,
): void {
  systemEvent(backend, grant.customer_id, name, {
    benefit_id: benefit.id,
    benefit_grant_id: grant.id,
    benefit_type: benefit.type,
    member_id: grant.member_id ?? undefined,
  });
}

function promised(
  backend: Backend,
  benefit: BenefitRecord,
  grant: BenefitGrantRecord,
  member_id: string | null,
): Partial<Pick<BenefitGrantRecord, "properties" | "credit">> {
  if (benefit.type === "meter_credit") {
    const { meter_id, units, rollover } = benefit.properties;
    creditMeter(backend, grant.customer_id, meter_id, units);
    systemEvent(backend, grant.customer_id, "meter.credited", { meter_id, units, rollover });
    return { credit: { meter_id, units }, properties: lastCredit(backend, meter_id, units) };
  }
  if (benefit.type === "downloadables") {
    return { properties: { ...grant.properties, files: benefit.properties.files } };
  }
  if (benefit.type !== "license_keys") return {};
  const key = issueKey(backend, benefit, { ...grant, member_id });
  return {
    properties: { ...grant.properties, license_key_id: key.id, display_key: displayKey(key.key) },
  };
}

/** What a grant notes of the units that it gave last. */
export function lastCredit(
  { now }: Backend,
  meterId: string,
  units: number,
): BenefitGrantRecord["properties"] {
  return {
    last_credited_meter_id: meterId,
    last_credited_units: units,
    last_credited_at: metadataTime(now()),
  };
}

/** Takes the benefit away, and what the grant gave with it; nothing where it is revoked already. */
export function revokeGrant(backend: Backend, grant: BenefitGrantRecord): void {
  const { store, now } = backend;
  if (grant.granted_at === null) return;
  const { customer_id, benefit_id, credit } = grant;
  const held = store.benefitGrants.where(
    (row) => row.customer_id === customer_id && row.benefit_id === benefit_id && row.granted_at !== null,
  );
  // Units stay as long as the customer holds the benefit through another purchase.
  if (credit !== null && held.length < 2) creditMeter(backend, customer_id, credit.meter_id, -credit.units);
  const time = now();
  const key = store.licenseKeys.get(String(grant.properties["license_key_id"] ?? ""));
  if (key !== undefined) store.licenseKeys.put({ ...key, status: "revoked", modified_at: time });
  const revoked = { ...grant, granted_at: null, revoked_at: time, modified_at: time };
  store.benefitGrants.put(revoked);
  const benefit = store.benefits.get(benefit_id);
  if (benefit !== undefined) benefitEvent(backend, "benefit.revoked", benefit, revoked);
}
