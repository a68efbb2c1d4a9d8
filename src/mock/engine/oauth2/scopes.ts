/** What may be read and written, by its name in scopes, where the name does not say it to users. */
const NOUNS: Readonly<Record<string, string>> = {
  checkouts: "checkout sessions",
  files: "file uploads",
  customer_portal: "your orders, subscriptions and benefits",
};

/** What is said of a scope in words of its own. */
const OWN_WORDS: Readonly<Record<string, string>> = {
  openid: "OpenID",
  profile: "Read your profile",
  email: "Read your email address",
  "user:read": "Read your user account",
  "user:write": "Manage your user account",
  "organizations:read": "Read your organizations",
  "events:write": "Create events",
  "subscriptions:read": "Read subscriptions made on your organizations",
  "subscriptions:write": "Create or modify subscriptions made on your organizations",
  "orders:read": "Read orders made on your organizations",
  "orders:write": "Modify orders made on your organizations",
  "refunds:read": "Read refunds made on your organizations",
  "payments:read": "Read payments made on your organizations",
  "metrics:write": "Create or modify metric definitions",
  "license_keys:write": "Modify license keys",
  "notifications:write": "Mark notifications as read",
};

const SCOPES = `
  openid profile email user:read user:write organizations:read organizations:write
  custom_fields:read custom_fields:write discounts:read discounts:write
  checkout_links:read checkout_links:write checkouts:read checkouts:write
  transactions:read transactions:write payouts:read payouts:write products:read products:write
  benefits:read benefits:write events:read events:write meters:read meters:write
  files:read files:write subscriptions:read subscriptions:write customers:read customers:write
  members:read members:write wallets:read wallets:write disputes:read disputes:write
  customer_meters:read customer_sessions:write member_sessions:write
  customer_seats:read customer_seats:write orders:read orders:write refunds:read refunds:write
  payments:read metrics:read metrics:write webhooks:read webhooks:write
  license_keys:read license_keys:write customer_portal:read customer_portal:write
  notifications:read notifications:write
  notification_recipients:read notification_recipients:write
  organization_access_tokens:read organization_access_tokens:write
`;

/** What a client may ask for, and how that is said to users. */
export const SCOPE_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  scopesIn(SCOPES).map((scope) => [scope, OWN_WORDS[scope] ?? inWords(scope)]),
);

function inWords(scope: string): string {
  const [name = "", right] = scope.split(":");
  return `${right === "read" ? "Read" : "Create or modify"} ${NOUNS[name] ?? name.replaceAll("_", " ")}`;
}

/** The scopes of a text such as `openid email`. */
export function scopesIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((scope) => scope !== "");
}

/** Whether there are such scopes at all. */
export function areKnown(scopes: readonly string[]): boolean {
  return scopes.every((scope) => Object.hasOwn(SCOPE_NAMES, scope));
}
