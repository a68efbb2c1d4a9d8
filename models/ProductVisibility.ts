// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/**
 * Who may buy: `public`, everybody; `private`, whoever has a checkout or a link, as customers do
 * not see it in the portal; `draft`, nobody yet.
 */
export type ProductVisibility = "draft" | "private" | "public";
