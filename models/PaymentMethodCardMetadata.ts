// Generated from the Polar API 2026-10 (generator 1). Do not edit.
import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface PaymentMethodCardMetadata {
  brand: string;
  last4: string;
  expMonth: number;
  expYear: number;
  wallet?: string | null | undefined;
}

/** Checks a {@link PaymentMethodCardMetadata}. */
export const PaymentMethodCardMetadataSchema: ObjectSchema<PaymentMethodCardMetadata> =
  /* @__PURE__ */ objectSchema<PaymentMethodCardMetadata>({
    brand: v.string(),
    last4: v.string(),
    expMonth: v.pipe(v.number(), v.integer()),
    expYear: v.pipe(v.number(), v.integer()),
    wallet: v.nullish(v.string()),
  });
