import type { Reply } from "./Reply.js";

export const REALM = 'Bearer realm="polar"';

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
