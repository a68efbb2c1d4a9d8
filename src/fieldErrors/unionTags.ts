// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * The words with which the server names members of unions in the place of a fault, by the field
 * that holds the union; the body's own under `""`.
 */
export const UNION_TAGS: Readonly<Record<string, readonly string[]>> = {
  "": [
    "checkbox",
    "custom",
    "date",
    "discord",
    "downloadable",
    "downloadables",
    "feature_flag",
    "fixed",
    "github_repository",
    "individual",
    "license_keys",
    "meter_credit",
    "number",
    "one_time",
    "organization_avatar",
    "percentage",
    "product_media",
    "recurring",
    "select",
    "slack_shared_channel",
    "support_case_attachment",
    "team",
    "text",
  ],
  aggregation: ["avg", "count", "max", "min", "sum", "unique"],
  legal_entity: ["company", "individual"],
  prices: ["custom", "fixed", "metered_tiers", "metered_unit", "seat_based", "unit_based"],
};
