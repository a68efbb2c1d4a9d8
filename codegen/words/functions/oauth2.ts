import type { Words } from "../Words.js";

const CLIENT_TOKEN =
  "Takes the client's `registrationAccessToken` as access token (the option `accessToken` sets it for one call). `SDKError` with status 400 or 401: no such client, or the token is not its own.";
const BY_SECRET =
  "Needs no access token: `clientId` and `clientSecret` are the key, so call it on your server only.";
const OAUTH_ERROR = "`SDKError` with status 400 or 401: `body` names the fault in the words of OAuth 2.0";

/** OAuth 2.0: clients, tokens, the person behind a token. */
export const oauth2: Words["functions"] = {
  oauth2ClientsCreate: {
    about: "Registers an OAuth 2.0 client, a program that people let act for them.",
    more: 'Use a core without an access token: with an ordinary one the answer is an `SDKError` with status 401 or 403. The answer is untyped and keeps its names: `client_id`, `client_secret` (not for a public client, `tokenEndpointAuthMethod: "none"`) and `registration_access_token`, which later reads, changes and deletes the client. Keep the last two secret. Sent twice, it makes two clients. `HTTPValidationError`: a redirect address that is neither HTTPS nor local, or a field is wrong.',
  },
  oauth2ClientsGet: {
    about: "Gets the registration of an OAuth 2.0 client.",
    more: `${CLIENT_TOKEN} The answer is untyped, keeps its names (\`client_id\` and so on) and holds secrets. \`HTTPValidationError\`: not known to happen.`,
  },
  oauth2ClientsUpdate: {
    about: "Replaces the registration of an OAuth 2.0 client, and returns it.",
    more: `Send the whole configuration, with the \`clientId\` in it too: lists and settings with a default that are left out get the default. ${CLIENT_TOKEN} \`HTTPValidationError\`: a redirect address that is neither HTTPS nor local, or a field is wrong.`,
  },
  oauth2ClientsDelete: {
    about: "Deletes an OAuth 2.0 client. Nothing comes back.",
    more: `Cannot be undone; nobody can sign in through it any more. ${CLIENT_TOKEN} \`HTTPValidationError\`: not known to happen.`,
  },
  oauth2Authorize: {
    about: "Gets what a consent page shows: the client, the scopes and the person's organizations.",
    more: "Polar's own page uses it, with the parameters of an authorization request, which this function does not take; access tokens are refused with an `SDKError` of status 401 or 403. To start a sign-in, send the person's browser to `https://polar.sh/oauth2/authorize` with `response_type=code`, `client_id`, `redirect_uri` and `scope`; the code that comes back goes to `oauth2Token`.",
  },
  oauth2Token: {
    about: "Exchanges an authorization code, a refresh token or a web session for an access token.",
    more: `${BY_SECRET} A code works once. A refresh gives a new refresh token and ends the old one, so store the new one before you use it; after a timeout the old one may be gone. ${OAUTH_ERROR}, such as \`invalid_grant\` (code or refresh token used, expired or revoked: ask the person to sign in again) or \`invalid_client\`.`,
  },
  oauth2Revoke: {
    about: "Ends an access token or refresh token at once.",
    more: `${BY_SECRET} Cannot be undone. Both tokens that were issued together end, unless \`tokenTypeHint\` is \`access_token\`: then the refresh token stays good. ${OAUTH_ERROR}.`,
  },
  oauth2Introspect: {
    about: "Tells whether a token of your client is good, and for what.",
    more: `${BY_SECRET} For a token that does not exist or is another client's, \`active\` is false and all other fields are missing. ${OAUTH_ERROR}.`,
  },
  oauth2Userinfo: {
    about: "Gets who stands behind an OAuth 2.0 access token.",
    more: "Only such a token works, neither an organization's nor a personal one. A person's e-mail comes with the scope `email` only.",
  },
};
