import type {
  LicenseKeyActivationCreated,
  LicenseKeyActivationRead,
  LicenseKeyRead,
  LicenseKeyWithActivations,
  RotatedLicenseKey,
  ValidatedLicenseKey,
} from "../api/answers.js";
import type {
  LicenseKeyActivate,
  LicenseKeyDeactivate,
  LicenseKeyUpdate,
  LicenseKeyValidate,
} from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { activationsOf, presentActivation, presentLicenseKey, rotatedKey } from "../engine/licenseKeys.js";
import { classError, notPermitted, resourceNotFound } from "../http/ApiError.js";
import type { PortalCall } from "../http/Call.js";
import type { Handlers } from "../http/Handler.js";
import { noContent, type Reply } from "../http/Reply.js";
import { pageOf, type Resource, resource } from "../http/resource.js";
import { changed, given } from "../kit/changed.js";
import { sameValue } from "../kit/sameValue.js";
import type { ActivationRecord, LicenseKeyRecord } from "../store/licenseKeys.js";
import type { Store } from "../store/Store.js";

/** Keys that benefits gave to customers; they stay when those are gone. */
const licenseKeys: Resource<LicenseKeyRecord, LicenseKeyRead> = resource({
  rows: (store) => store.licenseKeys,
  organizationOf: (row) => row.organization_id,
  present: ({ store }, row) => presentLicenseKey(store, row),
  order: ["created_at"],
});

export const licenseKeyHandlers: Handlers<
  | "licenseKeysList"
  | "licenseKeysGet"
  | "licenseKeysUpdate"
  | "licenseKeysRotate"
  | "licenseKeysGetActivation"
  | "licenseKeysValidate"
  | "licenseKeysActivate"
  | "licenseKeysDeactivate"
  | "customerPortalLicenseKeysList"
  | "customerPortalLicenseKeysGet"
  | "customerPortalLicenseKeysRotate"
  | "customerPortalLicenseKeysValidate"
  | "customerPortalLicenseKeysActivate"
  | "customerPortalLicenseKeysDeactivate"
> = {
  licenseKeysList: licenseKeys.list(),
  licenseKeysGet: (call, { path }) => withActivations(call.store, licenseKeys.find(call, path.id)),
  licenseKeysUpdate: (call, { path, body }) =>
    licenseKeys.put(call, update(call, licenseKeys.find(call, path.id), body)),
  licenseKeysRotate: (call, { path }) => rotate(call, licenseKeys.find(call, path.id)),
  licenseKeysGetActivation: (call, { path }) => {
    const row = licenseKeys.find(call, path.id);
    return presentWithKey(call.store, row, findActivation(call.store, row, path.activation_id));
  },
  licenseKeysValidate: (call, { body }) => validate(call, reached(call.subject.organizationIds, body), body),
  licenseKeysActivate: (call, { body }) => activate(call, reached(call.subject.organizationIds, body), body),
  licenseKeysDeactivate: (call, { body }) =>
    deactivate(call, reached(call.subject.organizationIds, body), body),
  customerPortalLicenseKeysList: (call, { query }) => {
    const { benefit_id: wanted } = query;
    const rows = ownKeys(call).filter((row) => wanted === null || row.benefit_id === wanted);
    return pageOf(call, rows, query, (row) => presentLicenseKey(call.store, row));
  },
  customerPortalLicenseKeysGet: (call, { path }) => withActivations(call.store, findOwn(call, path.id)),
  customerPortalLicenseKeysRotate: (call, { path }) => rotate(call, findOwn(call, path.id)),
  customerPortalLicenseKeysValidate: (call, { body }) => validate(call, body.organization_id, body),
  customerPortalLicenseKeysActivate: (call, { body }) => activate(call, body.organization_id, body),
  customerPortalLicenseKeysDeactivate: (call, { body }) => deactivate(call, body.organization_id, body),
};

interface OfOrganization {
  readonly organization_id: string;
}

/** The organization of the body, if the token reaches it. */
function reached(organizationIds: readonly string[], { organization_id }: OfOrganization): string {
  if (!organizationIds.includes(organization_id)) throw resourceNotFound();
  return organization_id;
}

/** The keys of the portal's customer; of a member only its own. */
function ownKeys({ store, subject }: PortalCall): readonly LicenseKeyRecord[] {
  const { customer, member } = subject;
  return store.licenseKeys.where(
    (row) =>
      row.customer_id === customer.id &&
      (row.member_id === null || row.member_id === (member?.id ?? row.member_id)),
  );
}

function findOwn(call: PortalCall, id: string): LicenseKeyRecord {
  const found = ownKeys(call).find((row) => row.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function withActivations(store: Store, row: LicenseKeyRecord): LicenseKeyWithActivations {
  return {
    ...presentLicenseKey(store, row),
    activations: activationsOf(store, row.id).map(presentActivation),
  };
}

function presentWithKey(
  store: Store,
  row: LicenseKeyRecord,
  activation: ActivationRecord,
): LicenseKeyActivationRead {
  return { ...presentActivation(activation), license_key: presentLicenseKey(store, row) };
}

function findActivation(store: Store, row: LicenseKeyRecord, id: string): ActivationRecord {
  const found = activationsOf(store, row.id).find((each) => each.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function findByKey({ store }: Backend, organizationId: string, key: string): LicenseKeyRecord {
  const found = store.licenseKeys.find((row) => row.organization_id === organizationId && row.key === key);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function update(call: Backend, row: LicenseKeyRecord, body: LicenseKeyUpdate): LicenseKeyRecord {
  const { status, ...rest } = body;
  return changed(row, { ...given(rest), status: status ?? row.status }, call.now());
}

function rotate(backend: Backend, row: LicenseKeyRecord): RotatedLicenseKey {
  const { status } = row;
  if (status === "revoked") throw resourceNotFound("License key is no longer active.");
  const next = { ...row, key: rotatedKey(backend, row), modified_at: backend.now() };
  return { ...presentLicenseKey(backend.store, backend.store.licenseKeys.put(next)), status };
}

function isExpired({ now }: Backend, { expires_at }: LicenseKeyRecord): boolean {
  return expires_at !== null && expires_at <= now();
}

function validate(backend: Backend, organizationId: string, body: LicenseKeyValidate): ValidatedLicenseKey {
  const { store, now } = backend;
  const row = findByKey(backend, organizationId, body.key);
  if (row.status !== "granted") throw resourceNotFound("License key is no longer active.");
  if (isExpired(backend, row)) throw resourceNotFound("License key has expired.");
  const activation = body.activation_id ? findActivation(store, row, body.activation_id) : undefined;
  const conditions = activation?.conditions ?? new Map();
  if (conditions.size > 0 && !sameValue(conditions, body.conditions ?? new Map())) {
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

function activate(
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
    meta: body.meta ?? new Map(),
    conditions: body.conditions ?? new Map(),
  });
  const license_key = { ...presentLicenseKey(store, row), status: row.status };
  return { ...presentActivation(activation), license_key };
}

function deactivate(backend: Backend, organizationId: string, body: LicenseKeyDeactivate): Reply {
  const row = findByKey(backend, organizationId, body.key);
  const activation = findActivation(backend.store, row, body.activation_id);
  backend.store.activations.put({ ...activation, deleted_at: backend.now() });
  return noContent();
}
