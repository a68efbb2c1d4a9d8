// Generated from the Polar API 2026-10 (generator 1). Do not edit.

export type CustomerSortProperty = "created_at" | "-created_at" | "email" | "-email" | "name" | "-name";
