// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";
import { uuid } from "./uuid.js";

/** The request of `organizationsGet`. */
export interface OrganizationsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrganizationsGetRequest}. */
export const OrganizationsGetRequestSchema: ObjectSchema<OrganizationsGetRequest> =
  /* @__PURE__ */ objectSchema<OrganizationsGetRequest>({ id: uuid() });
