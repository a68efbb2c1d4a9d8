/** The operations of the API that the mock does not do yet; they are answered with a 501. */
export const missing = [
  "oauth2Authorize",
  "oauth2ClientsCreate",
  "oauth2ClientsDelete",
  "oauth2ClientsGet",
  "oauth2ClientsUpdate",
  "oauth2Introspect",
  "oauth2Revoke",
  "oauth2Token",
  "oauth2Userinfo",
  "webhooksListWebhookDeliveries",
  "webhooksRedeliverWebhookEvent",
] as const;
