// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

/** The request of `organizationsGet`. */
export interface OrganizationsGetRequest {
  /** A UUID (version 4). */
  id: string;
}

/** Checks a {@link OrganizationsGetRequest}. */
export const OrganizationsGetRequestSchema: ObjectSchema<OrganizationsGetRequest> =
  /* @__PURE__ */ objectSchema<OrganizationsGetRequest>({ id: v.string() });
