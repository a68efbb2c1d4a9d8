// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { type AuthorizeOrganization, AuthorizeOrganizationSchema } from "./AuthorizeOrganization.js";
import { listSchema } from "./listSchema.js";
import { mapSchema } from "./mapSchema.js";
import { nullish } from "./nullish.js";
import { type OAuth2ClientPublic, OAuth2ClientPublicSchema } from "./OAuth2ClientPublic.js";
import type { Open } from "./Open.js";
import { objectSchema } from "./objectSchema.js";
import { boolean, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { Scope } from "./Scope.js";

/** What a consent page shows for an organization. */
export interface AuthorizeResponseOrganization {
  client: OAuth2ClientPublic;
  subType: "organization";
  /** Who is asked. Null: nobody is signed in. */
  sub: AuthorizeOrganization | null;
  /** What the client asks for. */
  scopes: Open<Scope>[];
  /** Organizations that the token can be restricted to. */
  organizations: AuthorizeOrganization[];
  /** Whether exactly one organization must be chosen. Default: `false`. */
  requiresSingleOrganization?: boolean | undefined;
  /** What to call each scope for people. Keys and values travel as they are. */
  scopeDisplayNames?: Record<string, string> | undefined;
}

/** Checks a {@link AuthorizeResponseOrganization}. */
export const AuthorizeResponseOrganizationSchema: ObjectSchema<AuthorizeResponseOrganization> =
  /* @__PURE__ */ objectSchema<AuthorizeResponseOrganization>({
    client: OAuth2ClientPublicSchema,
    subType: string(),
    sub: nullish(AuthorizeOrganizationSchema),
    scopes: listSchema(string()),
    organizations: listSchema(AuthorizeOrganizationSchema),
    requiresSingleOrganization: nullish(boolean()),
    scopeDisplayNames: nullish(mapSchema(string())),
  });
