// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** How a client proves who it is when it asks for tokens. */
export type TokenEndpointAuthMethod = "client_secret_basic" | "client_secret_post" | "none";
