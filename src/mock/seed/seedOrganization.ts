import type { Backend } from "../Backend.js";
import { given } from "../kit/changed.js";
import { storedTimestamp } from "../kit/timestamp.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { OrganizationRecord } from "../store/organizations.js";
import type { MockOrganizationSeed } from "./MockSeed.js";

export function seedOrganization(backend: Backend, seed: MockOrganizationSeed): OrganizationRecord {
  const { id = backend.organizationId, created_at, feature_settings = {}, ...rest } = seed;
  const row = organizationOf(backend, id);
  return backend.store.organizations.put({
    ...row,
    ...given(rest),
    created_at: created_at === undefined ? row.created_at : storedTimestamp(created_at),
    feature_settings: { ...row.feature_settings, ...given(feature_settings) },
  });
}
