// Generated from the Polar API 2026-10 (generator 1). Do not edit.

export type Permission = "pull" | "triage" | "push" | "maintain" | "admin";
