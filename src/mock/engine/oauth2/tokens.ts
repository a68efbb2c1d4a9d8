import type { TokenResponse } from "../../api/answers.js";
import type { Backend } from "../../Backend.js";
import { sha256 } from "../../kit/sha256.js";
import { storedTimestamp } from "../../kit/time.js";
import type { Form } from "../../read/Source.js";
import type { OAuthClientRecord, OAuthCodeRecord, OAuthTokenRecord } from "../../store/oauth2.js";
import { oauthError } from "./authenticateClient.js";
import { scopesIn } from "./scopes.js";
import { secretText } from "./user.js";

export const ISSUER = "https://polar.sh";

/** How long an access token is good for, in seconds: the first one, and one that was renewed. */
const FIRST_SECONDS = 10 * 24 * 60 * 60;
const RENEWED_SECONDS = 60 * 60;

/** Turns a code into tokens; a code is good once. */
export function tokensForCode(backend: Backend, client: OAuthClientRecord, form: Form): TokenResponse {
  const { store } = backend;
  const name = form["code"];
  if (name === undefined) throw oauthError(400, "invalid_request", "Missing 'code' in request.");
  const code = store.oauthCodes.get(name);
  if (code === undefined || code.client_id !== client.id || code.expires_at <= backend.now()) {
    throw oauthError(400, "invalid_grant", "Invalid 'code' in request.");
  }
  if (form["redirect_uri"] !== code.redirect_uri) {
    throw oauthError(400, "invalid_grant", "Invalid 'redirect_uri' in request.");
  }
  checkVerifier(client, code, form["code_verifier"]);
  store.oauthCodes.delete(code.id);
  const tokens = makeTokens(backend, code, FIRST_SECONDS);
  const answer = answerOf(tokens, FIRST_SECONDS);
  return scopesIn(code.scope).includes("openid")
    ? { ...answer, id_token: idToken(tokens, code.nonce) }
    : answer;
}

/** Turns a refresh token into new tokens; the old ones are good no more. */
export function tokensForRefresh(backend: Backend, client: OAuthClientRecord, form: Form): TokenResponse {
  const { store } = backend;
  const name = form["refresh_token"];
  if (name === undefined) throw oauthError(400, "invalid_request", "Missing 'refresh_token' in request.");
  const before = store.oauthTokens.find(({ refresh_token }) => refresh_token === name);
  if (before === undefined || before.client_id !== client.id) throw oauthError(400, "invalid_grant");
  store.oauthTokens.delete(before.id);
  return answerOf(makeTokens(backend, before, RENEWED_SECONDS), RENEWED_SECONDS);
}

/** PKCE (RFC 7636): whoever asked for the code shows the secret that it hid in its question. */
function checkVerifier(
  client: OAuthClientRecord,
  { code_challenge, code_challenge_method }: OAuthCodeRecord,
  verifier: string | undefined,
): void {
  const isPublic = client.token_endpoint_auth_method === "none";
  if (code_challenge === null && verifier === undefined && !isPublic) return;
  if (verifier === undefined) throw oauthError(400, "invalid_request", "Missing 'code_verifier'");
  const hidden = code_challenge_method === "S256" ? base64Url(bytesOf(sha256(verifier))) : verifier;
  if (hidden !== code_challenge) throw oauthError(400, "invalid_grant", "Code challenge failed.");
}

function makeTokens(
  backend: Backend,
  { client_id, sub_type, sub, scope }: OAuthCodeRecord | OAuthTokenRecord,
  seconds: number,
): OAuthTokenRecord {
  const { store, uuid, now } = backend;
  const kind = sub_type === "user" ? "u" : "o";
  return store.oauthTokens.put({
    id: uuid(),
    created_at: now(),
    client_id,
    sub_type,
    sub,
    scope,
    access_token: secretText(backend, `polar_at_${kind}_`),
    access_expires_at: storedTimestamp(new Date(Date.parse(now()) + seconds * 1000)),
    refresh_token: secretText(backend, `polar_rt_${kind}_`),
  });
}

function answerOf(
  { access_token, refresh_token, scope }: OAuthTokenRecord,
  expires_in: number,
): TokenResponse {
  return { token_type: "Bearer", access_token, expires_in, refresh_token, scope };
}

/** Who is meant, as OpenID writes it; the mock signs it with nothing. */
function idToken({ client_id, sub, created_at }: OAuthTokenRecord, nonce: string | null): string {
  const iat = secondsOf(created_at);
  const claims = { iss: ISSUER, aud: [client_id], iat, exp: iat + FIRST_SECONDS, auth_time: iat, sub };
  const said = nonce === null ? claims : { ...claims, nonce };
  return `${base64Url(JSON.stringify({ alg: "none", typ: "JWT" }))}.${base64Url(JSON.stringify(said))}.`;
}

/** A stored time in whole seconds since 1970. */
export function secondsOf(time: string): number {
  return Math.floor(Date.parse(time) / 1000);
}

function bytesOf(hex: string): string {
  return String.fromCharCode(...(hex.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)));
}

function base64Url(bytes: string): string {
  return btoa(bytes).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
