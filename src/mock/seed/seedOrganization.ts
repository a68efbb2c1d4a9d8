import type { Backend } from "../Backend.js";
import { given } from "../kit/changed.js";
import { storedTimestamp } from "../kit/timestamp.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { OrganizationRecord } from "../store/organizations.js";
import type { MockOrganizationSeed } from "./MockSeed.js";

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
