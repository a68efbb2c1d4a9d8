import type { Words } from "../Words.js";

const CLIENT_TOKEN =
  "Takes the client's `registrationAccessToken` as access token (the option `accessToken` sets it for one call). `invalid_client`: no such client. `access_denied`: no token came, or not its own.";
const BY_SECRET =
  "Needs no access token: `clientId` and `clientSecret` are the key, so call it on your server only.";
const BAD_CLIENT = "`invalid_client`: no such client, or the secret is wrong.";

/** OAuth 2.0: clients, tokens, the person behind a token. */
export const oauth2: Words["functions"] = {
  oauth2ClientsCreate: {
    about: "Registers an OAuth 2.0 client, a program that people let act for them.",
    more: 'Use a core without an access token, or with one of an organization: with a personal one the answer is `NotPermitted`. The answer is untyped and keeps its names: `client_id`, `client_secret` (not for a public client, `tokenEndpointAuthMethod: "none"`) and `registration_access_token`, which later reads, changes and deletes the client. Keep the last two secret. Sent twice, it makes two clients. `invalid_client_metadata`: an unknown scope. `HTTPValidationError`: a redirect address that is neither HTTPS nor local, or a field is wrong.',
  },
  oauth2ClientsGet: {
    about: "Gets the registration of an OAuth 2.0 client.",
    more: `${CLIENT_TOKEN} The answer is untyped, keeps its names (\`client_id\` and so on) and holds secrets. \`HTTPValidationError\`: not known to happen.`,
  },
  oauth2ClientsUpdate: {
    about: "Replaces the registration of an OAuth 2.0 client, and returns it.",
    more: `Send the whole configuration, with the \`clientId\` in it too: lists and settings with a default that are left out get the default. ${CLIENT_TOKEN} \`invalid_request\`: the configuration names another client. \`HTTPValidationError\`: a redirect address that is neither HTTPS nor local, or a field is wrong.`,
  },
  oauth2ClientsDelete: {
    about: "Deletes an OAuth 2.0 client. Nothing comes back.",
    more: `Cannot be undone; nobody can sign in through it any more. ${CLIENT_TOKEN} \`HTTPValidationError\`: not known to happen.`,
  },
  oauth2Authorize: {
    about: "Gets what a consent page shows: the client, the scopes and the person's organizations.",
    more: "Polar's own page uses it, with the parameters of an authorization request, which this function does not take; access tokens are refused. Without the parameters the answer is `unsupported_response_type`. To start a sign-in, send the person's browser to `https://polar.sh/oauth2/authorize` with `response_type=code`, `client_id`, `redirect_uri` and `scope`; the code that comes back goes to `oauth2Token`.",
  },
  oauth2Token: {
    about: "Exchanges an authorization code, a refresh token or a web session for an access token.",
    more: `${BY_SECRET} A code works once. A refresh gives a new refresh token and ends the old one, so store the new one before you use it; after a timeout the old one may be gone. \`invalid_grant\`: the code or the refresh token was used, has expired or was revoked, or the redirect address is another; ask the person to sign in again. \`unsupported_grant_type\`: the client may not use this way. ${BAD_CLIENT}`,
  },
  oauth2Revoke: {
    about: "Ends an access token or refresh token at once.",
    more: `${BY_SECRET} Cannot be undone. Both tokens that were issued together end, unless \`tokenTypeHint\` is \`access_token\`: then the refresh token stays good. ${BAD_CLIENT}`,
  },
  oauth2Introspect: {
    about: "Tells whether a token of your client is good, and for what.",
    more: `${BY_SECRET} For a token that does not exist or is another client's, \`active\` is false and all other fields are missing. ${BAD_CLIENT} \`invalid_request\`: the token is empty.`,
  },
  oauth2Userinfo: {
    about: "Gets who stands behind an OAuth 2.0 access token.",
    more: "Only such a token works, neither an organization's nor a personal one. A person's e-mail comes with the scope `email` only.",
  },
};
