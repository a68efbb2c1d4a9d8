import { clientError, clientOf, oauthError } from "../engine/oauth2/authenticateClient.js";
import { areKnown, scopesIn } from "../engine/oauth2/scopes.js";
import { secondsOf } from "../engine/oauth2/tokens.js";
import { secretText, userOf } from "../engine/oauth2/user.js";
import { notPermitted } from "../http/ApiError.js";
import type { HandlersOf, OpenCall } from "../http/Handler.js";
import { json, noContent } from "../http/Reply.js";
import { changed, filled, given, only } from "../kit/fields.js";
import type { OAuthClientRecord } from "../store/oauth2.js";

const ROOT = "https://api.polar.sh/v1/oauth2/register/";

/** Programs that act for users, which a user registers and looks after on the website. */
export const oauthClientHandlers: HandlersOf<"oauth2Clients"> = {
  oauth2ClientsCreate: (call, { body }) => {
    const user = webUser(call);
    if (!areKnown(scopesIn(body.scope))) throw invalidScope();
    const client = call.store.oauthClients.put({
      ...body,
      id: secretText(call, "polar_ci_"),
      created_at: call.now(),
      modified_at: null,
      deleted_at: null,
      user_id: user ?? null,
      client_secret: secretText(call, "polar_cs_"),
      registration_access_token: secretText(call, "polar_crt_"),
    });
    return json(present(client), 201);
  },
  oauth2ClientsGet: (call, { path }) => present(findOwn(call, path.client_id)),
  oauth2ClientsUpdate: (call, { path, body: { client_id, ...body } }) => {
    const client = findOwn(call, path.client_id);
    if (client_id !== client.id) throw oauthError(400, "invalid_request");
    if (!areKnown(scopesIn(body.scope ?? ""))) throw invalidScope();
    const changes = given(body) as Partial<OAuthClientRecord>;
    return present(call.store.oauthClients.put(changed(client, changes, call.now())));
  },
  oauth2ClientsDelete: (call, { path }) => {
    call.store.oauthClients.put({ ...findOwn(call, path.client_id), deleted_at: call.now() });
    return noContent();
  },
};

/** The user who is logged in on the website; undefined for nobody. Tokens do not count. */
function webUser(call: OpenCall): string | undefined {
  const { bearer } = call;
  if (bearer?.kind !== "user") return undefined;
  if (bearer.isSession !== true) throw notPermitted("Not permitted");
  return userOf(call).id;
}

function findOwn(call: OpenCall, id: string): OAuthClientRecord {
  const user = webUser(call);
  if (user === undefined) {
    const description = "The resource owner or authorization server denied the request";
    throw oauthError(400, "access_denied", description);
  }
  const client = clientOf(call, id);
  if (client?.user_id !== user) throw clientError(401);
  return client;
}

function invalidScope(): Error {
  return oauthError(400, "invalid_client_metadata", "Invalid claim: 'scope'");
}

/** What is null is left out, and so is the secret of a public client, which has none. */
function present(client: OAuthClientRecord): object {
  const { id, token_endpoint_auth_method, client_secret } = client;
  const isPublic = token_endpoint_auth_method === "none";
  return {
    ...only(client, ["redirect_uris", "token_endpoint_auth_method", "grant_types", "response_types"]),
    ...filled(client, "client_name", "client_uri", "logo_uri", "tos_uri", "policy_uri", "scope"),
    client_id: id,
    client_id_issued_at: secondsOf(client.created_at),
    ...(isPublic ? {} : { client_secret, client_secret_expires_at: 0 }),
    registration_client_uri: ROOT + id,
    registration_access_token: client.registration_access_token,
  };
}
