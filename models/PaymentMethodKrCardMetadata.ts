// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PaymentMethodKrCardMetadata {
  brand: string | null;
  last4: string | null;
}

/** Checks a {@link PaymentMethodKrCardMetadata}. */
export const PaymentMethodKrCardMetadataSchema: ObjectSchema<PaymentMethodKrCardMetadata> =
  /* @__PURE__ */ objectSchema<PaymentMethodKrCardMetadata>({
    brand: v.nullish(v.string()),
    last4: v.nullish(v.string()),
  });
