// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What may be shown of a Korean card. */
export interface PaymentMethodKrCardMetadata {
  /** Null if not known. */
  brand: string | null;
  /** The last four digits of the card number, as text: they can start with 0. Null if not known. */
  last4: string | null;
}

/** Checks a {@link PaymentMethodKrCardMetadata}. */
export const PaymentMethodKrCardMetadataSchema: ObjectSchema<PaymentMethodKrCardMetadata> =
  /* @__PURE__ */ objectSchema<PaymentMethodKrCardMetadata>({
    brand: nullish(string()),
    last4: nullish(string()),
  });
