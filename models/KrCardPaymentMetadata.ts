// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What may be shown of the Korean card. */
export interface KrCardPaymentMetadata {
  /** Null if not known. */
  brand: string | null;
  /** The last four digits of the card number, as text. Null if not known. */
  last4: string | null;
}

/** Checks a {@link KrCardPaymentMetadata}. */
export const KrCardPaymentMetadataSchema: ObjectSchema<KrCardPaymentMetadata> =
  /* @__PURE__ */ objectSchema<KrCardPaymentMetadata>({ brand: nullish(string()), last4: nullish(string()) });
