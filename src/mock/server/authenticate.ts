import type { Backend } from "../Backend.js";
import { portalSubject } from "../customerSessions/portalSubject.js";
import { madeByUser, userOrganizations } from "../engine/oauth2/user.js";
import { ApiError, notPermitted } from "../http/ApiError.js";
import { bearerReply, INVALID_TOKEN } from "../http/authorize.js";
import type { Bearer, Subject } from "../http/Bearer.js";
import type { MockToken } from "../MockPolarOptions.js";
import { uuid4 } from "../read/uuid.js";

/**
 * Whom the request's bearer token speaks for; undefined without one; throws when it is not valid.
 */
export function authenticate(
  headers: Headers,
  tokens: ReadonlyMap<string, MockToken>,
  backend: Backend,
): Bearer | undefined {
  const name = /^bearer ([ -~]+)$/i.exec(headers.get("authorization") ?? "")?.[1];
  if (name === undefined) return sessionOf(headers, tokens, backend);
  const token = tokens.get(name);
  const bearer =
    token === undefined
      ? (portalSubject(backend, name) ?? oauthSubject(backend, name))
      : subjectOf(name, token, backend);
  if (bearer === undefined || token?.expired === true) {
    throw new ApiError(bearerReply(401, "invalid_token", INVALID_TOKEN));
  }
  return bearer.kind === "customer" ? bearer : narrow(headers, bearer);
}

/** The user whose token the website's cookie holds. */
function sessionOf(
  headers: Headers,
  tokens: ReadonlyMap<string, MockToken>,
  backend: Backend,
): Bearer | undefined {
  const name = /(?:^|;\s*)polar_session=([^;]+)/.exec(headers.get("cookie") ?? "")?.[1] ?? "";
  const token = tokens.get(name);
  if (token === undefined || token.expired === true) return undefined;
  const subject = subjectOf(name, token, backend);
  return subject.kind === "user" ? { ...subject, isSession: true } : undefined;
}

/** Whom a token speaks for that a client got through OAuth. */
function oauthSubject(backend: Backend, name: string): Subject | undefined {
  const grant = backend.store.oauthTokens.find(({ access_token }) => access_token === name);
  if (grant === undefined || grant.access_expires_at <= backend.now()) return undefined;
  const scopes = new Set(grant.scope.split(" "));
  if (grant.sub_type === "organization") {
    return { kind: "organization", organizationIds: [grant.sub], scopes, grant };
  }
  return { kind: "user", organizationIds: userOrganizations(backend), scopes, grant };
}

function subjectOf(name: string, token: MockToken, backend: Backend): Subject {
  const organizationIds = token.organizationIds ?? [backend.organizationId];
  const single = name.startsWith("polar_oat_") && organizationIds.length === 1;
  const kind = token.kind ?? (single ? "organization" : "user");
  return {
    kind,
    organizationIds: kind === "user" ? [...organizationIds, ...madeByUser(backend)] : organizationIds,
    scopes: token.scopes === undefined ? undefined : new Set(token.scopes),
  };
}

function narrow(headers: Headers, subject: Subject): Subject {
  const wanted = headers.get("polar-organization");
  if (wanted === null || wanted === "") return subject;
  const id = uuid4(wanted, []);
  if (!id.ok || !subject.organizationIds.includes(id.value)) {
    throw notPermitted("The access token does not reach this organization.");
  }
  return { ...subject, organizationIds: [id.value] };
}
