import type { OrganizationCreate, OrganizationUpdate } from "../api/requests.js";
import { refuse, resourceNotFound } from "../http/ApiError.js";
import { unauthorized } from "../http/authorize.js";
import type { Call, HandlersOf } from "../http/Handler.js";
import { listed } from "../http/listing.js";
import { pageOf } from "../http/resource.js";
import { changed, given, notNull } from "../kit/fields.js";
import { blankOrganization, organizationOf } from "../organizations/organizationOf.js";
import { presentOrganization } from "../organizations/presentOrganization.js";
import type { OrganizationRecord } from "../store/organizations.js";

/** The organizations that a token reaches. */
export const organizationHandlers: HandlersOf<"organizations"> = {
  organizationsListOrganizations: (call, { query }) => {
    const found = listed({}, call, visible(call), query);
    return pageOf(call, found, query, presentOrganization);
  },
  organizationsGet: (call, { path }) => presentOrganization(find(call, path.id)),
  organizationsCreate: (call, { body }) =>
    presentOrganization(call.store.organizations.put(create(call, body))),
  organizationsUpdate: (call, { path, body }) => {
    const row = find(call, path.id);
    return presentOrganization(call.store.organizations.put(update(call, row, body)));
  },
};

function visible(call: Call): readonly OrganizationRecord[] {
  return call.subject.organizationIds.map((id) => organizationOf(call, id));
}

function find(call: Call, id: string): OrganizationRecord {
  const found = visible(call).find((row) => row.id === id);
  if (found === undefined) throw resourceNotFound();
  return found;
}

function create(call: Call, body: OrganizationCreate): OrganizationRecord {
  if (call.subject.kind === "organization") throw unauthorized();
  if (call.store.organizations.find(({ slug }) => slug === body.slug) !== undefined) {
    throw refuse("slug", "An organization with this slug already exists.", body.slug);
  }
  const { legal_entity: _, details: _details, feature_settings, ...rest } = body;
  const blank = blankOrganization(call.uuid(), body.name, body.slug, call.memberManagement);
  const sent = notNull(rest);
  const features = { ...blank.feature_settings, ...notNull(feature_settings ?? {}) };
  return { ...blank, ...sent, feature_settings: features, created_at: call.now(), is_made: true };
}

function update(call: Call, row: OrganizationRecord, body: OrganizationUpdate): OrganizationRecord {
  const { details: _, feature_settings, dispute_settings, website, avatar_url, country, ...rest } = body;
  const changes: Partial<OrganizationRecord> = {
    ...notNull(rest),
    ...given({ website, avatar_url }),
    ...(country === undefined ? {} : { country }),
    feature_settings: { ...row.feature_settings, ...given(feature_settings ?? {}) },
    dispute_settings: { ...row.dispute_settings, ...given(dispute_settings ?? {}) },
  };
  return changed(row, changes, call.now());
}
