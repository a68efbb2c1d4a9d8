// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { nullish } from "./nullish.js";
import { objectSchema } from "./objectSchema.js";
import { integer, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** What may be shown of a card. */
export interface PaymentMethodCardMetadata {
  /** In the processor's spelling, such as `visa`. */
  brand: string;
  /** The last four digits of the card number, as text: they can start with 0. */
  last4: string;
  /** 1 to 12; the card is good to the end of this month. An integer. */
  expMonth: number;
  /** With four digits. An integer. */
  expYear: number;
  /** The wallet that the card came from, such as `apple_pay`. Null: none. */
  wallet?: string | null | undefined;
}

/** Checks a {@link PaymentMethodCardMetadata}. */
export const PaymentMethodCardMetadataSchema: ObjectSchema<PaymentMethodCardMetadata> =
  /* @__PURE__ */ objectSchema<PaymentMethodCardMetadata>({
    brand: string(),
    last4: string(),
    expMonth: integer(),
    expYear: integer(),
    wallet: nullish(string()),
  });
