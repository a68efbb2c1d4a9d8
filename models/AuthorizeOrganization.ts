// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
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
    id: string(),
    slug: string(),
    name: string(),
    avatarUrl: nullish(string()),
  });
