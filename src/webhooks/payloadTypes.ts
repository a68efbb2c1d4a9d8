// Generated from the Polar API 2026-10 (generator 4). Do not edit.

/** The types of all events that this version knows. */
export const PAYLOAD_TYPES: RegExp =
  /^((benefit|product|refund)\.(created|updated)|benefit_grant\.(created|cycled|revoked|updated)|checkout\.(created|expired|updated)|customer\.(created|deleted|state_changed|updated)|customer_seat\.(assigned|claimed|revoked)|(discount|member)\.(created|deleted|updated)|order\.(created|paid|refunded|updated)|organization\.updated|subscription\.(active|canceled|created|cycled|migrated|past_due|paused|resumed|revoked|uncanceled|updated))$/;
