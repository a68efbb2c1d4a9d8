import type { Operation } from "../facts/Api.js";

/**
 * Whether an operation needs no token. That is so where it lists no security, and where its
 * security asks for no scope beside a path that holds a secret of its own. Such a secret is what
 * the server goes by: `/v1/checkouts/client/{client_secret}/confirm` was recorded without a token
 * in all of its 31 exchanges, 21 of them successes, as were its siblings, which list no security at
 * all. The security that it lists is that of a user who happens to be signed in. An organization's
 * token is not among it, and the server refuses tokens of the wrong kind.
 */
export function isAnonymous({ tokens, scopes, parameters }: Operation): boolean {
  if (tokens.length === 0) return true;
  return (
    scopes.length === 0 && parameters.some((parameter) => parameter.in === "path" && isSecret(parameter.name))
  );
}

/** Whether the name of a path parameter says that whoever knows its value may act. */
function isSecret(name: string): boolean {
  return name.endsWith("_secret") || name.endsWith("_token");
}
