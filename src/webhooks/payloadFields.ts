// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import type { Fields } from "../../core/codec/fields.js";

/** The wire names whose values do not convert as the names say in the payload of an event. */
export const payloadFields: Fields = {
  last_credited_at: "convert",
  timestamp: { beside: "message", conversion: "convert" },
};
