import type {
  LicenseKeyActivationRead,
  LicenseKeyRead,
  LicenseKeyWithActivations,
  RotatedLicenseKey,
} from "../api/answers.js";
import type { LicenseKeyUpdate } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import {
  activationsOf,
  displayKey,
  presentActivation,
  presentLicenseKey,
  rotatedKey,
} from "../engine/licenseKeys.js";
import { activate, deactivate, findActivation, validate } from "../engine/useLicenseKey.js";
import { resourceNotFound } from "../http/ApiError.js";
import type { HandlersOf } from "../http/Handler.js";
import { type PortalResource, portalResource, type Resource, resource } from "../http/resource.js";
import { changed, filled, given } from "../kit/fields.js";
import type { ActivationRecord, LicenseKeyRecord } from "../store/licenseKeys.js";
import type { Store } from "../store/Store.js";

/** Keys that benefits gave to customers; they stay when those are gone. */
const licenseKeys: Resource<LicenseKeyRecord, LicenseKeyRead> = resource({
  rows: (store) => store.licenseKeys,
  present: ({ store }, row) => presentLicenseKey(store, row),
  order: [],
});

/** The keys of the portal's customer; of a member only its own. */
const ownKeys: PortalResource<LicenseKeyRecord, LicenseKeyRead> = portalResource({
  rows: (store) => store.licenseKeys,
  visible: ({ store, subject: { customer, member } }) =>
    store.licenseKeys.where(
      (row) =>
        row.customer_id === customer.id &&
        (row.member_id === null || row.member_id === (member?.id ?? row.member_id)),
    ),
  present: ({ store }, row) => presentLicenseKey(store, row),
  order: [],
});

export const licenseKeyHandlers: HandlersOf<"licenseKeys" | "customerPortalLicenseKeys"> = {
  licenseKeysList: licenseKeys.list(),
  licenseKeysGet: (call, { path }) => withActivations(call.store, licenseKeys.find(call, path.id)),
  licenseKeysUpdate: licenseKeys.update(update),
  licenseKeysRotate: (call, { path }) => rotate(call, licenseKeys.find(call, path.id)),
  licenseKeysGetActivation: (call, { path }) => {
    const row = licenseKeys.find(call, path.id);
    return presentWithKey(call.store, row, findActivation(call.store, row, path.activation_id));
  },
  licenseKeysValidate: (call, { body }) => validate(call, reached(call.subject.organizationIds, body), body),
  licenseKeysActivate: (call, { body }) => activate(call, reached(call.subject.organizationIds, body), body),
  licenseKeysDeactivate: (call, { body }) =>
    deactivate(call, reached(call.subject.organizationIds, body), body),
  customerPortalLicenseKeysList: ownKeys.list(),
  customerPortalLicenseKeysGet: (call, { path }) => withActivations(call.store, ownKeys.find(call, path.id)),
  customerPortalLicenseKeysRotate: (call, { path }) => rotate(call, ownKeys.find(call, path.id)),
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

function update(call: Backend, row: LicenseKeyRecord, body: LicenseKeyUpdate): LicenseKeyRecord {
  const { status: _, ...rest } = body;
  return changed(row, { ...given(rest), ...filled(body, "status") }, call.now());
}

function rotate(backend: Backend, row: LicenseKeyRecord): RotatedLicenseKey {
  const { status } = row;
  if (status === "revoked") throw resourceNotFound("License key is no longer active.");
  const { store, now } = backend;
  const next = store.licenseKeys.put({ ...row, key: rotatedKey(backend, row), modified_at: now() });
  // The grant shows the end of the key that it gave.
  for (const grant of store.benefitGrants.where(
    ({ properties }) => properties["license_key_id"] === row.id,
  )) {
    const properties = { ...grant.properties, display_key: displayKey(next.key) };
    store.benefitGrants.put({ ...grant, properties, modified_at: now() });
  }
  return { ...presentLicenseKey(store, next), status };
}
