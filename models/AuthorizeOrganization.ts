// Generated from the Polar API 2026-10 (generator 3). Do not edit.

import * as v from "valibot";
import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import type { ObjectSchema } from "./Schema.js";

/** An organization that can be chosen. */
export interface AuthorizeOrganization {
  /** A UUID (version 4). */
  id: string;
  slug: string;
  name: string;
  avatarUrl: string | null;
}

/** Checks a {@link AuthorizeOrganization}. */
export const AuthorizeOrganizationSchema: ObjectSchema<AuthorizeOrganization> =
  /* @__PURE__ */ objectSchema<AuthorizeOrganization>({
    id: v.string(),
    slug: v.string(),
    name: v.string(),
    avatarUrl: nullish(v.string()),
  });
