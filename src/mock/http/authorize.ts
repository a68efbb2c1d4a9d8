import { ApiError } from "./ApiError.js";
import type { Bearer, PortalSubject, Subject } from "./Bearer.js";
import { bearerReply, REALM } from "./bearerReply.js";

const INSUFFICIENT_SCOPE = "The request requires higher privileges than provided by the access token.";

/** Lets an organization or a user pass that has one of the scopes. */
export function authorize(bearer: Bearer | undefined, scopes: readonly string[]): Subject {
  // A token of the other kind counts as none at all.
  if (bearer === undefined || bearer.kind === "customer") throw unauthorized();
  const granted = bearer.scopes;
  if (granted !== undefined && !scopes.some((scope) => granted.has(scope))) {
    const needed = ` scope="${scopes.join(" ")}",`;
    throw new ApiError(bearerReply(403, "insufficient_scope", INSUFFICIENT_SCOPE, needed));
  }
  return bearer;
}

/** Lets a customer pass. */
export function authorizePortal(bearer: Bearer | undefined): PortalSubject {
  if (bearer?.kind !== "customer") throw unauthorized();
  return bearer;
}

/** What a token of the wrong kind, or none, gets. */
export function unauthorized(): ApiError {
  return new ApiError({
    status: 401,
    headers: { "content-type": "application/json", "www-authenticate": REALM },
    body: JSON.stringify({ error: "Unauthorized", detail: "Unauthorized" }),
  });
}
