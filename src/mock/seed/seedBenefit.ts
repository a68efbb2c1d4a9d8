import type { BenefitType } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { benefitVisibility } from "../benefits/benefitVisibility.js";
import type { BenefitKind, BenefitProperties, BenefitRecord } from "../store/records.js";
import { ensureMeter } from "./ensureMeter.js";
import type { MockBenefitSeed } from "./MockSeed.js";
import { seededBase } from "./seeded.js";

const ZERO_ID = "00000000-0000-4000-8000-000000000000";

const DEFAULTS: BenefitProperties = {
  custom: { note: null },
  discord: { guild_id: "1", role_id: "1", kick_member: false },
  github_repository: { repository_owner: "acme", repository_name: "acme", permission: "pull" },
  downloadables: { archived: {}, files: [] },
  license_keys: { prefix: null, expires: null, activations: null, limit_usage: null },
  meter_credit: { units: 100, rollover: false, meter_id: ZERO_ID },
  feature_flag: {},
  slack_shared_channel: {
    slack_integration_id: ZERO_ID,
    private: true,
    archive_on_revoke: true,
    welcome_message: null,
    team_invitees: [],
    channel_name_template: "customer",
  },
};

export function seedBenefit(backend: Backend, seed: MockBenefitSeed): BenefitRecord {
  const type = seed.type ?? "custom";
  const organization_id = seed.organization_id ?? backend.organizationId;
  const kind = kindOf(type, seed.properties ?? {});
  if (kind.type === "meter_credit") ensureMeter(backend, organization_id, kind.properties.meter_id);
  return backend.store.benefits.put({
    ...seededBase(backend, seed),
    ...kind,
    description: seed.description ?? "Benefit",
    selectable: seed.selectable ?? true,
    deletable: seed.deletable ?? true,
    organization_id,
    metadata: seed.metadata ?? {},
    visibility: seed.visibility ?? benefitVisibility(type, null),
    deleted_at: null,
  });
}

function kindOf(type: BenefitType, properties: object): BenefitKind {
  // The seed's own type joins each type with its properties; the union hides it here.
  return { type, properties: { ...DEFAULTS[type], ...properties } } as BenefitKind;
}
