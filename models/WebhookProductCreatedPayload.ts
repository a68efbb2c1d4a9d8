// Generated from the Polar API 2026-10 (generator 4). Do not edit.

import { objectSchema } from "./objectSchema.js";
import { type Product, ProductSchema } from "./Product.js";
import { date, string } from "./plain.js";
import type { ObjectSchema } from "./Schema.js";

/** A product was created. */
export interface WebhookProductCreatedPayload {
  type: "product.created";
  /** When it happened. */
  timestamp: Date;
  /** The version of the API that `data` follows. */
  apiVersion: string;
  data: Product;
}

/** Checks a {@link WebhookProductCreatedPayload}. */
export const WebhookProductCreatedPayloadSchema: ObjectSchema<WebhookProductCreatedPayload> =
  /* @__PURE__ */ objectSchema<WebhookProductCreatedPayload>({
    type: string(),
    timestamp: date(),
    apiVersion: string(),
    data: ProductSchema,
  });
