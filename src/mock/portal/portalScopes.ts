/** The scopes, any one of which suffices to read in the portal; the token of a session has both. */
export const READ: readonly string[] = ["customer_portal:read", "customer_portal:write"];

/** The scope that suffices to change something in the portal. */
export const WRITE: readonly string[] = ["customer_portal:write"];
