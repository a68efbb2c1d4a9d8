// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * What a member may do for the customer. There is one `owner`; it and each `billing_manager` look
 * after billing and members, a `member` does not.
 */
export type MemberRole = "owner" | "billing_manager" | "member";
