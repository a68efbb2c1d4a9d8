// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What a meter's units are called for customers. `token` shows prices per million. */
export type MeterUnit = "scalar" | "token" | "custom";
