import type { BenefitType, BenefitVisibility } from "../api/answers.js";
import type { BenefitCreate, BenefitsUpdateBody } from "../api/requests.js";
import type { Backend } from "../Backend.js";
import { ApiError, refuse } from "../http/ApiError.js";
import { json } from "../http/Reply.js";
import type { Loc } from "../read/Outcome.js";
import type { BenefitKind, BenefitRecord } from "../store/records.js";
import type { Store } from "../store/Store.js";

/** A benefit of a kind that is yet to be stored, and that products may come with. */
export function newBenefit(
  { uuid, now }: Backend,
  organization_id: string,
  kind: BenefitKind,
  description: string,
): BenefitRecord {
  return {
    ...{ ...kind, id: uuid(), created_at: now(), modified_at: null, deleted_at: null, organization_id },
    ...{ description, selectable: true, deletable: true, metadata: {} },
    visibility: benefitVisibility(kind.type, null),
  };
}

const CONFIGURABLE: readonly BenefitType[] = ["custom", "license_keys", "meter_credit", "feature_flag"];

/** Benefits that ask something of the customer in its portal must show there. */
export function isVisibilityConfigurable(type: BenefitType): boolean {
  return CONFIGURABLE.includes(type);
}

/** The visibility that was asked for, or that the type has of itself; or a 422. */
export function benefitVisibility(type: BenefitType, wanted: BenefitVisibility | null): BenefitVisibility {
  if (isVisibilityConfigurable(type)) return wanted ?? (type === "feature_flag" ? "private" : "public");
  if (wanted === null || wanted === "public") return "public";
  const msg = "Visibility is not configurable for this benefit type and must be public.";
  throw refuse("visibility", msg, wanted);
}

/** The kind of a benefit and its properties, with all that was not sent filled in. */
export function kindOf(body: BenefitCreate): BenefitKind {
  switch (body.type) {
    case "custom":
      return { type: body.type, properties: { note: body.properties.note ?? null } };
    case "license_keys": {
      const { prefix, expires, activations, limit_usage } = body.properties;
      const properties = {
        prefix: prefix ?? null,
        expires: expires ?? null,
        activations: activations ?? null,
        limit_usage: limit_usage ?? null,
      };
      return { type: body.type, properties };
    }
    case "downloadables": {
      const { archived, files } = body.properties;
      return { type: body.type, properties: { archived, files } };
    }
    case "slack_shared_channel": {
      const { welcome_message, team_invitees, ...rest } = body.properties;
      const others = { welcome_message: welcome_message ?? null, team_invitees: team_invitees ?? [] };
      return { type: body.type, properties: { ...rest, ...others } };
    }
    case "meter_credit":
    case "feature_flag":
    case "discord":
    case "github_repository":
      // Nothing is left out of these.
      return { type: body.type, properties: body.properties } as BenefitKind;
  }
}

/** A 422 where the properties name what the organization does not have. */
export function checkProperties(
  store: Store,
  organizationId: string,
  body: BenefitCreate | BenefitsUpdateBody,
): void {
  if (body.type === "slack_shared_channel") {
    throw refuse("type", "Slack shared channel benefit is not enabled for this organization.", body.type);
  }
  if (body.type === "github_repository" && body.properties) {
    const msg = "We do not yet support creating this benefit with an organization token.";
    throw propertiesError(
      ["repository_owner"],
      msg,
      body.properties.repository_owner,
      "invalid_auth_subject",
    );
  }
  if (body.type === "meter_credit" && body.properties) {
    const { meter_id } = body.properties;
    const isThere = store.meters.get(meter_id)?.organization_id === organizationId;
    if (!isThere) throw propertiesError(["meter_id"], "This meter does not exist.", meter_id);
  }
  if (body.type !== "downloadables" || !body.properties) return;
  for (const [index, id] of body.properties.files.entries()) {
    const file = store.files.get(id);
    const isThere = file?.organization_id === organizationId && file.deleted_at === null;
    if (!isThere || file.service !== "downloadable")
      throw propertiesError(["files", index], "File not found.", id);
  }
}

function propertiesError(path: Loc, msg: string, input: string, type = "value_error"): ApiError {
  const issue = { type, loc: ["body", "properties", ...path], msg, input };
  return new ApiError(json({ error: "BenefitPropertiesValidationError", detail: [issue] }, 422));
}
