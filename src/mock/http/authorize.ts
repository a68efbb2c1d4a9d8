import { ApiError } from "./ApiError.js";
import type { Bearer, PortalSubject, Subject } from "./Bearer.js";
import type { Reply } from "./Reply.js";

const REALM = 'Bearer realm="polar"';

/** What is said of a token that is not good. */
export const INVALID_TOKEN =
  "The access token provided is expired, revoked, malformed, or invalid for other reasons.";

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

/** Refuses a token in the words of RFC 6750. */
export function bearerReply(status: number, error: string, description: string, scope = ""): Reply {
  return {
    status,
    headers: {
      "content-type": "application/json",
      "cache-control": "no-store",
      pragma: "no-cache",
      "www-authenticate": `${REALM},${scope} error="${error}", error_description="${description}"`,
    },
    body: JSON.stringify({ error, error_description: description }),
  };
}
