import type { LicenseKeyActivationCreated, ValidatedLicenseKey } from "../api/answers.js";
import type { LicenseKeyActivate, LicenseKeyDeactivate, LicenseKeyValidate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { classError, notPermitted, resourceNotFound } from "../http/ApiError.js";
import { noContent, type Reply } from "../http/Reply.js";
import { sameValue } from "../kit/fields.js";
import type { ActivationRecord, LicenseKeyRecord } from "../store/licenseKeys.js";
import type { Store } from "../store/Store.js";
import { activationsOf, presentActivation, presentLicenseKey } from "./licenseKeys.js";

/** The key's activation with the ID, or a 404. */
export function findActivation(store: Store, row: LicenseKeyRecord, id: string): ActivationRecord {
  const found = activationsOf(store, row.id).find((each) => each.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function findByKey({ store }: Backend, organizationId: string, key: string): LicenseKeyRecord {
  const found = store.licenseKeys.find((row) => row.organization_id === organizationId && row.key === key);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function isExpired({ now }: Backend, { expires_at }: LicenseKeyRecord): boolean {
  return expires_at !== null && expires_at <= now();
}

/** Tells that a key is good, and counts that it was asked. */
export function validate(
  backend: Backend,
  organizationId: string,
  body: LicenseKeyValidate,
): ValidatedLicenseKey {
  const { store, now } = backend;
  const row = findByKey(backend, organizationId, body.key);
  if (row.status !== "granted") throw resourceNotFound("License key is no longer active.");
  if (isExpired(backend, row)) throw resourceNotFound("License key has expired.");
  const activation = body.activation_id ? findActivation(store, row, body.activation_id) : undefined;
  const conditions = activation?.conditions ?? {};
  if (Object.keys(conditions).length > 0 && !sameValue(conditions, body.conditions ?? {})) {
    throw resourceNotFound("License key does not match required conditions");
  }
  if (body.benefit_id && body.benefit_id !== row.benefit_id) {
    throw resourceNotFound("License key does not match given benefit.");
  }
  if (body.customer_id && body.customer_id !== row.customer_id) {
    throw resourceNotFound("License key does not match given user.");
  }
  const time = now();
  const next = store.licenseKeys.put({
    ...row,
    usage: usageAfter(row, body.increment_usage ?? 0),
    validations: row.validations + 1,
    last_validated_at: time,
    modified_at: time,
  });
  const shown = activation === undefined ? null : presentActivation(activation);
  return { ...presentLicenseKey(store, next), status: "granted", activation: shown };
}

function usageAfter({ usage, limit_usage }: LicenseKeyRecord, more: number): number {
  const left = (limit_usage ?? Number.POSITIVE_INFINITY) - usage;
  if (more <= left) return usage + more;
  throw classError(400, "BadRequest", `License key only has ${left} more usages.`);
}

/** Notes a place where a key is in use. */
export function activate(
  backend: Backend,
  organizationId: string,
  body: LicenseKeyActivate,
): LicenseKeyActivationCreated {
  const { store, uuid, now } = backend;
  const row = findByKey(backend, organizationId, body.key);
  if (row.status !== "granted") {
    throw notPermitted("License key is no longer active. This license key can not be activated.");
  }
  if (isExpired(backend, row)) throw notPermitted("License key has expired.");
  if (row.limit_activations === null) {
    throw notPermitted(
      "This license key does not support activations. Use the /validate endpoint instead to check license validity.",
    );
  }
  if (activationsOf(store, row.id).length >= row.limit_activations) {
    throw notPermitted("License key activation limit already reached");
  }
  const activation = store.activations.put({
    id: uuid(),
    created_at: now(),
    modified_at: null,
    deleted_at: null,
    license_key_id: row.id,
    label: body.label,
    meta: body.meta ?? {},
    conditions: body.conditions ?? {},
  });
  const license_key = { ...presentLicenseKey(store, row), status: row.status };
  return { ...presentActivation(activation), license_key };
}

/** Frees a place where a key was in use. */
export function deactivate(backend: Backend, organizationId: string, body: LicenseKeyDeactivate): Reply {
  const row = findByKey(backend, organizationId, body.key);
  const activation = findActivation(backend.store, row, body.activation_id);
  backend.store.activations.put({ ...activation, deleted_at: backend.now() });
  return noContent();
}
