// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** What kind of answer a custom field takes. Cannot be changed. */
export type CustomFieldType = "text" | "number" | "date" | "checkbox" | "select";
