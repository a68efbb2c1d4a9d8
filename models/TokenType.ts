// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** Which of the two kinds of token it is. */
export type TokenType = "access_token" | "refresh_token";
