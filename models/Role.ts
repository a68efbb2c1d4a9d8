// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** The role of a new member. An owner is made by changing the role of a member that exists. */
export type Role = "member" | "billing_manager";
