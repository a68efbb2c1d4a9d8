import { ApiError } from "../../http/ApiError.js";
import { Reply } from "../../http/Reply.js";

const CLIENT_MISSING = "The client does not exist on this server.";

/** Refuses in the words of OAuth 2 (RFC 6749); what is undefined is left out. */
export function oauthError(
  status: number,
  error: string,
  error_description?: string,
  state?: string,
): ApiError {
  const headers = { "content-type": "application/json", "cache-control": "no-store", pragma: "no-cache" };
  return new ApiError(new Reply(status, headers, JSON.stringify({ error, error_description, state })));
}

/** Refuses a client that cannot say who it is; a 401 asks it to. */
export function clientError(status: number, description: string = CLIENT_MISSING, state?: string): ApiError {
  const { reply } = oauthError(status, "invalid_client", description, state);
  if (status !== 401) return new ApiError(reply);
  const challenge = `Basic error="invalid_client", error_description="${description}"`;
  return new ApiError(new Reply(status, { ...reply.headers, "www-authenticate": challenge }, reply.body));
}
