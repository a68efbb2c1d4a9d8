import type { Reply } from "./Reply.js";

export const REALM = 'Bearer realm="polar"';

/** What is said of a token that is not good. */
export const INVALID_TOKEN =
  "The access token provided is expired, revoked, malformed, or invalid for other reasons.";

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
