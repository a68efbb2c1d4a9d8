import type { Backend } from "../../Backend.js";
import { intervalsLater, storedTimestamp } from "../../kit/time.js";
import type { OAuthClientRecord, OAuthCodeRecord } from "../../store/oauth2.js";
import { clientError, clientOf, oauthError } from "./authenticateClient.js";
import { areKnown, scopesIn } from "./scopes.js";
import { secretText, userOf } from "./user.js";

/** What a client asks a user for, once that makes sense. */
export interface Authorization {
  readonly client: OAuthClientRecord;
  readonly redirectUri: string;
  readonly state: string | undefined;
  /** The scopes that it asks for, or those that it is registered for. */
  readonly scopes: readonly string[];
  readonly isOpenId: boolean;
}

/** A refusal that takes the user back to the client. */
export interface Refusal {
  readonly location: string;
}

/**
 * Reads what a client asks for. Throws where it is not known who asks, or where to go back to;
 * gives a refusal for what else is wrong.
 */
export function readAuthorization(backend: Backend, query: URLSearchParams): Authorization | Refusal {
  const type = query.get("response_type");
  const state = query.get("state") ?? undefined;
  if (type === null) throw oauthError(400, "unsupported_response_type", undefined, state);
  const client = clientOf(backend, query.get("client_id") ?? undefined);
  if (client === undefined) {
    const description = query.has("client_id") ? undefined : "Missing 'client_id' parameter.";
    throw clientError(400, description, state);
  }
  const redirectUri = query.get("redirect_uri") ?? client.redirect_uris[0] ?? "";
  if (!client.redirect_uris.includes(redirectUri)) {
    const description = `Redirect URI ${redirectUri} is not supported by client.`;
    throw oauthError(400, "invalid_request", description, state);
  }
  if (type !== "code") {
    return {
      location: back(redirectUri, { error: "unsupported_response_type", error_description: type, state }),
    };
  }
  const asked = scopesIn(query.get("scope") ?? "");
  if (!areKnown(asked)) {
    const error_description = "The requested scope is invalid, unknown, or malformed.";
    return { location: back(redirectUri, { error: "invalid_scope", error_description, state }) };
  }
  const scopes = asked.length > 0 ? asked : scopesIn(client.scope);
  return { client, redirectUri, state, scopes, isOpenId: asked.includes("openid") };
}

/** Where a user goes back to; what is undefined is left out. */
export function back(uri: string, fields: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(uri);
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) url.searchParams.append(name, value);
  }
  return url.href;
}

/** Where a user goes back to who allows what is asked for: with a code. */
export function allow(backend: Backend, asked: Authorization, query: URLSearchParams): string {
  const { client, redirectUri: redirect_uri, state } = asked;
  const { store, uuid, now } = backend;
  const isOrganization = query.get("sub_type") === "organization";
  const allowed = {
    client_id: client.id,
    sub_type: isOrganization ? "organization" : "user",
    sub: isOrganization ? (query.get("sub") ?? backend.organizationId) : userOf(backend).id,
    scope: asked.scopes.join(" "),
  } as const;
  store.oauthConsents.put({ id: uuid(), ...allowed });
  const code: OAuthCodeRecord = {
    id: secretText(backend, "polar_ac_"),
    ...allowed,
    redirect_uri,
    nonce: query.get("nonce"),
    code_challenge: query.get("code_challenge"),
    code_challenge_method: query.get("code_challenge_method"),
    expires_at: storedTimestamp(new Date(Date.parse(now()) + CODE_MS)),
  };
  return back(redirect_uri, { code: store.oauthCodes.put(code).id, state });
}

/** How long a code is good for. */
const CODE_MS = intervalsLater(0, "hour", 1) / 6;

/** Whether the user allowed as much before. */
export function wasAllowed({ store }: Backend, { client, scopes }: Authorization): boolean {
  const before = store.oauthConsents.where(({ client_id }) => client_id === client.id);
  const known = new Set(before.flatMap(({ scope }) => scopesIn(scope)));
  return scopes.every((scope) => known.has(scope));
}

/** Allows what a client asks for at an address, as its user; gives the address to go back to. */
export function consent(backend: Backend, authorizeUrl: string): string {
  const query = new URL(authorizeUrl).searchParams;
  const asked = readAuthorization(backend, query);
  return "location" in asked ? asked.location : allow(backend, asked, query);
}
