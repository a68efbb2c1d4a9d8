/** Where the API's paths have a secret: `{client_secret}` and `{invitation_token}`. */
const SECRET_IN_PATH = /(\/v1\/(?:checkouts\/client|customer-seats\/claim)\/)[^/?]+/;

/** Parameters of a query that are secrets, by their names. */
const SECRETS_IN_QUERY = /([?&][^=&]*(?:token|secret|key)[^=&]*=)[^&]*/gi;

/** What secrets of Polar's begin with, wherever somebody has put one. */
const SECRETS_ANYWHERE = /polar_\w+/g;

/** A URL without secrets. */
export function withoutSecrets(url: string): string {
  return url
    .replace(SECRET_IN_PATH, "$1…")
    .replace(SECRETS_IN_QUERY, "$1…")
    .replace(SECRETS_ANYWHERE, "polar_…");
}
