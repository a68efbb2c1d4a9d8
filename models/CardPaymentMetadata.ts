// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What may be shown of the card. */
export interface CardPaymentMetadata {
  /** In the processor's spelling, such as `amex`. */
  brand: string;
  /** The last four digits of the card number, as text. */
  last4: string;
}

/** Checks a {@link CardPaymentMetadata}. */
export const CardPaymentMetadataSchema: ObjectSchema<CardPaymentMetadata> =
  /* @__PURE__ */ objectSchema<CardPaymentMetadata>({ brand: string(), last4: string() });
