// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { type Product, ProductSchema } from "./Product.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A product was changed. */
export interface WebhookProductUpdatedPayload {
  type: "product.updated";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Product;
}

/** Checks a {@link WebhookProductUpdatedPayload}. */
export const WebhookProductUpdatedPayloadSchema: ObjectSchema<WebhookProductUpdatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookProductUpdatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: ProductSchema,
  });
