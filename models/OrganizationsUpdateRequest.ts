// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type OrganizationUpdate, OrganizationUpdateSchema } from "./OrganizationUpdate.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `organizationsUpdate`. */
export interface OrganizationsUpdateRequest {
  /** A UUID (version 4). */
  id: string;
  organizationUpdate: OrganizationUpdate;
}

/** Checks a {@link OrganizationsUpdateRequest}. */
export const OrganizationsUpdateRequestSchema: ObjectSchema<OrganizationsUpdateRequest> =
  /* @__PURE__ */ objectSchema<OrganizationsUpdateRequest>({
    id: uuid(),
    organizationUpdate: OrganizationUpdateSchema,
  });
