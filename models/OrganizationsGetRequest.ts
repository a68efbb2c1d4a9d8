// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** The request of `organizationsGet`. */
export interface OrganizationsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrganizationsGetRequest}. */
export const OrganizationsGetRequestSchema: ObjectSchema<OrganizationsGetRequest> =
  /* @__PURE__ */ objectSchema<OrganizationsGetRequest>({ id: v.string() });
