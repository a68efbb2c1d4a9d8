// Generated from the Polar API 2026-10 (generator 1). Do not edit.

export type MemberRole = "owner" | "billing_manager" | "member";
