// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What someone may do in a GitHub repository, in GitHub's words. */
export type Permission = "pull" | "triage" | "push" | "maintain" | "admin";
