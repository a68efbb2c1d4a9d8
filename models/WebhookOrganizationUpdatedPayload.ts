// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type Organization, OrganizationSchema } from "./Organization.js";
import { objectSchema } from "./objectSchema.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** The organization was changed. */
export interface WebhookOrganizationUpdatedPayload {
  type: "organization.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Organization;
}

/** Checks a {@link WebhookOrganizationUpdatedPayload}. */
export const WebhookOrganizationUpdatedPayloadSchema: ObjectSchema<WebhookOrganizationUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookOrganizationUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: OrganizationSchema,
  });
