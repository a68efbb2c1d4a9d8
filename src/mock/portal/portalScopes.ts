/** What the API asks for to read; the token of a session has all scopes. */
export const READ: readonly string[] = ["customer_portal:read", "customer_portal:write"];

/** What the API asks for to change something. */
export const WRITE: readonly string[] = ["customer_portal:write"];
