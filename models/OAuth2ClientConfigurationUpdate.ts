// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import * as v from "valibot";
import { listSchema } from "./listSchema.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";
import type { SubType } from "./SubType.js";
import type { TokenEndpointAuthMethod } from "./TokenEndpointAuthMethod.js";

/** The whole configuration of an OAuth 2.0 client. */
export interface OAuth2ClientConfigurationUpdate {
  /**
   * Where people may come back to after they agreed. HTTPS, or HTTP on a local address. A URL. At
   * least 1 character.
   */
  redirectUris: readonly string[];
  /**
   * How the client proves who it is. `none`: a public client, which uses PKCE instead of a secret.
   * Default: `"client_secret_post"`.
   */
  tokenEndpointAuthMethod?: TokenEndpointAuthMethod | undefined;
  /** Default: `["authorization_code","refresh_token"]`. */
  grantTypes?: readonly ("authorization_code" | "refresh_token")[] | undefined;
  /** Default: `["code"]`. */
  responseTypes?: readonly "code"[] | undefined;
  /**
   * All scopes that the client may ask for, with spaces between. Left out: every scope, so name
   * those you need.
   */
  scope?: string | undefined;
  /** People see it when they are asked to agree. */
  clientName: string;
  /** The client's home page. */
  clientUri?: string | null | undefined;
  /** An image to show to people. A URL. 1 to 2083 characters. */
  logoUri?: string | null | undefined;
  /** The terms of service. A URL. 1 to 2083 characters. */
  tosUri?: string | null | undefined;
  /** The privacy policy. A URL. 1 to 2083 characters. */
  policyUri?: string | null | undefined;
  /**
   * With `organization`, people must choose one organization, and tokens reach only that. Default:
   * `"user"`.
   */
  defaultSubType?: SubType | undefined;
  /** The same as beside the body. */
  clientId: string;
}

/** Checks a {@link OAuth2ClientConfigurationUpdate}. */
export const OAuth2ClientConfigurationUpdateSchema: ObjectSchema<OAuth2ClientConfigurationUpdate> =
  /* @__PURE__ */ objectSchema<OAuth2ClientConfigurationUpdate>({
    redirectUris: listSchema(v.pipe(string(), v.minLength(1))),
    tokenEndpointAuthMethod: v.optional(string()),
    grantTypes: v.optional(listSchema(string())),
    responseTypes: v.optional(listSchema(string())),
    scope: v.optional(string()),
    clientName: string(),
    clientUri: v.nullish(string()),
    logoUri: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    tosUri: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    policyUri: v.nullish(v.pipe(string(), v.minLength(1), v.maxCodePoints(2083))),
    defaultSubType: v.optional(string()),
    clientId: string(),
  });
