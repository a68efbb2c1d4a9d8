// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What an organization can switch on for itself. */
export interface OrganizationFeatureSettingsUpdate {
  /** Customers can have members; those who exist get an owner in the background. Default: `false`. */
  memberModelEnabled?: boolean | undefined;
  /** Default: `false`. */
  checkoutLocalizationEnabled?: boolean | undefined;
  /** Metrics on the dashboard's first page, in order. */
  overviewMetrics?: readonly string[] | null | undefined;
}

/** Checks a {@link OrganizationFeatureSettingsUpdate}. */
export const OrganizationFeatureSettingsUpdateSchema: ObjectSchema<OrganizationFeatureSettingsUpdate> =
  /* @__PURE__ */ objectSchema<OrganizationFeatureSettingsUpdate>({
    memberModelEnabled: v.optional(boolean()),
    checkoutLocalizationEnabled: v.optional(boolean()),
    overviewMetrics: v.nullish(listSchema(string())),
  });
