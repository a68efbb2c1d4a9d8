import type { Words } from "../Words.js";
import { phrases } from "./phrases.js";

const byClient = {
  clientId: "Your client's ID.",
  clientSecret: "Your client's secret.",
};
const publicClientFields = {
  clientName: "People see it when they are asked to agree.",
  clientUri: "The client's home page.",
  logoUri: "An image to show to people.",
  tosUri: "The terms of service.",
  policyUri: "The privacy policy.",
};
const clientFields = {
  ...publicClientFields,
  redirectUris: "Where people may come back to after they agreed. HTTPS, or HTTP on a local address.",
  tokenEndpointAuthMethod:
    "How the client proves who it is. `none`: a public client, which uses PKCE instead of a secret.",
  scope:
    "All scopes that the client may ask for, with spaces between. Left out: every scope, so name those you need.",
  defaultSubType: "With `organization`, people must choose one organization, and tokens reach only that.",
};
const consentFields = {
  sub: "Who is asked. Null: nobody is signed in.",
  scopes: "What the client asks for.",
  organizations: "Organizations that the token can be restricted to.",
  requiresSingleOrganization: "Whether exactly one organization must be chosen.",
  scopeDisplayNames: "What to call each scope for people.",
};
const queriedToken = {
  ...byClient,
  token: "The access token or refresh token.",
  tokenTypeHint: "Which of the two it is. Null or left out: either.",
};

/** OAuth 2.0: clients, tokens, the person behind a token. */
export const oauth2: Words["models"] = {
  OAuth2ClientConfiguration: { about: "An OAuth 2.0 client to register.", fields: clientFields },
  OAuth2ClientConfigurationUpdate: {
    about: "The whole configuration of an OAuth 2.0 client.",
    fields: { ...clientFields, clientId: "The same as beside the body." },
  },
  OAuth2ClientPublic: {
    about: "What people may see of an OAuth 2.0 client.",
    fields: { modifiedAt: phrases.modifiedAt, ...publicClientFields },
  },
  TokenEndpointAuthMethod: { about: "How a client proves who it is when it asks for tokens." },
  SubType: { about: "Whose a token is: a person's, or an organization's." },
  Scope: { about: "Something that a token may be allowed to do." },
  AuthorizeResponseUser: { about: "What a consent page shows to a person.", fields: consentFields },
  AuthorizeResponseOrganization: {
    about: "What a consent page shows for an organization.",
    fields: consentFields,
  },
  AuthorizeUser: { about: "The person who is asked." },
  AuthorizeOrganization: { about: "An organization that can be chosen." },
  AuthorizationCodeTokenRequest: {
    about: "Exchanges the code from the redirect for tokens.",
    fields: {
      ...byClient,
      code: "From the redirect. Works once, and only for a short time.",
      redirectUri: "The same address as in the authorization request.",
    },
  },
  RefreshTokenRequest: {
    about: "Exchanges a refresh token for new tokens; the old refresh token ends.",
    fields: byClient,
  },
  WebTokenRequest: {
    about: "Exchanges a session of Polar's own web site for an access token. For Polar's own clients.",
    fields: {
      ...byClient,
      subType: "With `organization`, the token reaches only the organization `sub`.",
      sub: "The organization's ID. Required with `organization`, refused with `user`.",
      scope: "The scopes wanted, with spaces between. Left out: all of the client's.",
    },
  },
  TokenResponse: {
    about: "Tokens that were issued. All of them are secrets.",
    fields: {
      expiresIn: "How many seconds the access token is good.",
      refreshToken: "For the next access token. Null or missing: there is none.",
      scope: "What was granted, with spaces between. Can be less than was asked for.",
      idToken: "A signed statement of who the person is. Only with the scope `openid`.",
    },
  },
  RevokeTokenRequest: { about: "Which token to end.", fields: queriedToken },
  RevokeTokenResponse: { about: "An empty answer: the token is good no more." },
  IntrospectTokenRequest: { about: "Which token to look at.", fields: queriedToken },
  IntrospectTokenResponse: {
    about: "What a token is good for. If `active` is false, nothing else comes.",
    fields: {
      active: "Whether the token is good now.",
      scope: "What the token may do, with spaces between.",
      sub: "The ID of whom the token acts for.",
      organizations: "IDs of the organizations that the token is restricted to. Empty: not restricted.",
      aud: "The client that the token was issued to.",
      iss: "Who issued the token.",
      exp: "When the token ends, in seconds since 1970.",
      iat: "When the token was issued, in seconds since 1970.",
    },
  },
  TokenType: { about: "Which of the two kinds of token it is." },
  UserInfoUser: {
    about: "The person behind a token.",
    fields: {
      sub: "The person's ID.",
      email: "Only with the scope `email`.",
      emailVerified: "Only with the scope `email`.",
    },
  },
  UserInfoOrganization: {
    about: "The organization behind a token.",
    fields: { sub: "The organization's ID.", name: "Its slug. Only with the scope `openid`." },
  },
};
