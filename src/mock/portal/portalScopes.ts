/** What the document asks for where it names scopes; the token of a session has all of them. */
export const READ: readonly string[] = ["customer_portal:read", "customer_portal:write"];
