// Generated from the Polar API 2026-10 (generator 2). Do not edit.

import * as v from "valibot";
import { type ObjectSchema, objectSchema } from "./objectSchema.js";

export interface CardPaymentMetadata {
  brand: string;
  last4: string;
}

/** Checks a {@link CardPaymentMetadata}. */
export const CardPaymentMetadataSchema: ObjectSchema<CardPaymentMetadata> =
  /* @__PURE__ */ objectSchema<CardPaymentMetadata>({ brand: v.string(), last4: v.string() });
