import type { Oauth2UserinfoResponse } from "../api/answers.js";
import type { Backend } from "../Backend.js";
import { authenticateClient, oauthError } from "../engine/oauth2/authenticateClient.js";
import { allow, back, readAuthorization, wasAllowed } from "../engine/oauth2/authorization.js";
import { SCOPE_NAMES, scopesIn } from "../engine/oauth2/scopes.js";
import { ISSUER, secondsOf, tokensForCode, tokensForRefresh } from "../engine/oauth2/tokens.js";
import { userOf } from "../engine/oauth2/user.js";
import { ApiError } from "../http/ApiError.js";
import { bearerReply, INVALID_TOKEN, unauthorized } from "../http/authorize.js";
import type { HandlersOf, OpenCall } from "../http/Handler.js";
import { json, Reply } from "../http/Reply.js";
import { filled, only } from "../kit/fields.js";
import { organizationOf } from "../organizations/organizationOf.js";
import type { OAuthClientRecord, OAuthTokenRecord } from "../store/oauth2.js";
import { oauthClientHandlers } from "./oauthClients.js";

const WITH_SECRET = ["client_secret_basic", "client_secret_post"] as const;

/** What clients ask users for, and what they get. */
export const oauth2Handlers: HandlersOf<"oauth2"> = {
  ...oauthClientHandlers,
  oauth2Authorize: (call) => authorize(call),
  oauth2Token: (call, { body }) => {
    const type = body["grant_type"];
    if (type !== "authorization_code" && type !== "refresh_token") {
      throw oauthError(400, "unsupported_grant_type");
    }
    const client = authenticateClient(call, call.request.headers, body, [...WITH_SECRET, "none"]);
    if (!client.grant_types.includes(type)) throw oauthError(400, "unauthorized_client");
    return type === "refresh_token"
      ? tokensForRefresh(call, client, body)
      : tokensForCode(call, client, body);
  },
  oauth2Introspect: (call, { body }) => {
    const client = authenticateClient(call, call.request.headers, body, WITH_SECRET);
    if (body["token"] === undefined) throw oauthError(400, "invalid_request");
    const found = tokensWith(call, client, body["token"]);
    return json(found === undefined ? { active: false } : introspected(found));
  },
  oauth2Revoke: (call, { body }) => {
    const client = authenticateClient(call, call.request.headers, body, WITH_SECRET);
    if (body["token"] === undefined) throw oauthError(400, "invalid_request");
    const found = tokensWith(call, client, body["token"]);
    if (found !== undefined) call.store.oauthTokens.delete(found.id);
    return {};
  },
  oauth2Userinfo: (call) => userinfo(call),
};

/** What to ask the user, or where the user goes back to. */
function authorize(call: OpenCall): Reply {
  const { query } = call.request;
  const asked = readAuthorization(call, query);
  if ("location" in asked) return redirect(asked.location);
  const { client, state, scopes } = asked;
  const isUser = call.bearer?.kind === "user";
  const isSilent = query.get("prompt") === "none";
  if (!isUser && asked.isOpenId) {
    if (isSilent) return redirect(back(asked.redirectUri, { error: "login_required", state }));
    throw new ApiError(json({ detail: "Unauthorized" }, 401));
  }
  if (isUser && query.get("prompt") !== "consent" && wasAllowed(call, asked)) {
    return redirect(allow(call, asked, query));
  }
  if (isSilent) return redirect(back(asked.redirectUri, { error: "consent_required", state }));
  return json({
    client: {
      ...only(client, ["created_at", "modified_at", "client_name"]),
      ...{ client_id: client.id, client_uri: null, logo_uri: null, tos_uri: null, policy_uri: null },
      ...filled(client, "client_uri", "logo_uri", "tos_uri", "policy_uri"),
    },
    sub_type: "user",
    sub: isUser ? userOf(call) : null,
    // OpenID is asked for beside the rest, and named last.
    scopes: [
      ...scopes.filter((scope) => scope !== "openid"),
      ...scopes.filter((scope) => scope === "openid"),
    ],
    organizations:
      call.bearer?.kind === "user" ? call.bearer.organizationIds.map((id) => named(call, id)) : [],
    requires_single_organization: query.get("sub_type") === "organization",
    scope_display_names: SCOPE_NAMES,
  });
}

function named(backend: Backend, organizationId: string): object {
  const { id, slug, name, avatar_url } = organizationOf(backend, organizationId);
  return { id, slug, name, avatar_url };
}

function redirect(location: string): Reply {
  return new Reply(302, { location }, "");
}

/** The client's tokens of which this text is one, as long as it is good. */
function tokensWith(
  { store, now }: Backend,
  client: OAuthClientRecord,
  text: string,
): OAuthTokenRecord | undefined {
  return store.oauthTokens.find(
    (row) =>
      row.client_id === client.id &&
      ((row.access_token === text && row.access_expires_at > now()) || row.refresh_token === text),
  );
}

function introspected(row: OAuthTokenRecord): object {
  const { client_id, scope, sub_type, sub } = row;
  return {
    active: true,
    client_id,
    token_type: "Bearer",
    scope,
    sub_type,
    sub,
    organizations: [],
    aud: client_id,
    iss: ISSUER,
    exp: secondsOf(row.access_expires_at),
    iat: secondsOf(row.created_at),
  };
}

/** Tells whom a token is for, as far as its scopes go. */
function userinfo(call: OpenCall): Oauth2UserinfoResponse {
  const { bearer } = call;
  if (bearer === undefined) throw unauthorized();
  const grant = bearer.kind === "customer" ? undefined : bearer.grant;
  if (grant === undefined) throw new ApiError(bearerReply(401, "invalid_token", INVALID_TOKEN));
  const scopes = scopesIn(grant.scope);
  if (grant.sub_type === "organization") {
    return {
      sub: grant.sub,
      ...(scopes.includes("profile") ? { name: organizationOf(call, grant.sub).name } : {}),
    };
  }
  const { email } = userOf(call);
  return { sub: grant.sub, ...(scopes.includes("email") ? { email, email_verified: false } : {}) };
}
